import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'

/** A folder is one corpus: corpus.csv has exactly one row. */
export function* checkOneCorpus(index: CorpusIndex): Generator<Fault> {
  const { rows, broken, unreadable } = index.draft
  for (const row of rows.corpus.slice(1)) {
    yield faultAt('corpus', row, {
      what: 'a second corpus in one folder',
      cure: 'keep one row; put the other corpus into a folder of its own',
    })
  }
  if (rows.corpus.length + broken.corpus.length === 0 && !unreadable.has('corpus')) {
    yield faultAt(
      'corpus',
      { line: 1 },
      { what: 'there is no row', cure: 'add the row that names the corpus and its focus plan' },
    )
  }
}

import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'

/** What a text states is cited; only our own judgement may stand without a source. */
export function* checkCitations(index: CorpusIndex): Generator<Fault> {
  for (const table of ['abouts', 'plan-relations'] as const) {
    for (const row of index.rows[table]) {
      if (row.basis !== 'stated' || row.source.length > 0) continue
      yield faultAt(table, row, {
        column: 'source',
        what: 'is empty, though the basis is stated',
        cure: 'name the source that states it',
      })
    }
  }
}

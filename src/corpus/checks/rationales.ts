import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'

/** Every linkage has its own reason: no two rationales of one language are alike, punctuation and spaces aside. */
export function* checkRationales(index: CorpusIndex): Generator<Fault> {
  for (const column of ['rationale_zh', 'rationale_en'] as const) {
    const first = new Map<string, number>()
    for (const row of index.rows.linkages) {
      const rationale = row[column]
      if (rationale === null) continue
      const words = rationale
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[\s\p{P}]/gu, '')
      const line = first.get(words)
      if (words === '') {
        yield faultAt('linkages', row, {
          column,
          what: 'has no words',
          cure: 'write why the two sides stand as the score says',
        })
      } else if (line === undefined) first.set(words, row.line)
      else
        yield faultAt('linkages', row, {
          column,
          what: `is the same as in row ${line}`,
          cure: 'write what is particular to this pair',
        })
    }
  }
}

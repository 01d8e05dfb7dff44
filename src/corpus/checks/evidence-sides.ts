import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'

/** Every linkage has evidence on both sides. */
export function* checkEvidenceSides(index: CorpusIndex): Generator<Fault> {
  if (index.draft.unreadable.has('evidence')) return
  const unsure = new Set(index.draft.broken.evidence.map((row) => row['linkage']))
  for (const row of index.rows.linkages) {
    if (unsure.has(row.id)) continue
    for (const side of ['from', 'to'] as const) {
      if (index.evidenceOf(row.id, side).length > 0) continue
      const cure = `add a row to evidence.csv with linkage ${row.id} and side ${side}`
      yield faultAt('linkages', row, { what: `has no evidence on its ${side} side`, cure })
    }
  }
}

import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'

/** A mention is resolved to a plan or says why it is open, and what is only probable says why. */
export function* checkMentions(index: CorpusIndex): Generator<Fault> {
  const resolved = new Set([...index.rows.resolutions, ...index.draft.broken.resolutions].map((row) => row.mention))
  for (const row of index.rows.mentions) {
    const filled = row.open_reason_zh !== null ? 'open_reason_zh' : row.open_reason_en !== null ? 'open_reason_en' : null
    if (!resolved.has(row.id) && filled === null) {
      const cure = 'write why it is open, in either language, or add the plan it means to resolutions.csv'
      yield faultAt('mentions', row, { column: 'open_reason_zh', what: 'is empty, though the mention is not resolved', cure })
    }
    if (resolved.has(row.id) && filled !== null) {
      const cure = 'empty the cell, or take the row out of resolutions.csv'
      yield faultAt('mentions', row, {
        column: filled,
        what: 'says why it is open, though resolutions.csv resolves it',
        cure,
      })
    }
  }
  for (const row of index.rows.resolutions) {
    if (row.confidence !== 'probable' || row.reason_zh !== null || row.reason_en !== null) continue
    yield faultAt('resolutions', row, {
      column: 'reason_zh',
      what: 'is empty, though the plan is only probable',
      cure: 'write what speaks for it, in either language',
    })
  }
}

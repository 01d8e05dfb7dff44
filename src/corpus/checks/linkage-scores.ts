import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'
import type { Row } from '../tables.ts'

/** A score says what the evidence can bear: none without a counterpart, at most 1 either way on a heading alone. */
export function* checkLinkageScores(index: CorpusIndex): Generator<Fault> {
  for (const row of index.rows.linkages) {
    if (row.type === 'no_counterpart') {
      if (row.score !== null) yield faultOf(row, `${row.score} for no_counterpart`, 'leave it empty: nothing interacts')
      continue
    }
    if (row.score === null) {
      yield faultOf(row, 'is empty', 'write −3 to 3; only no_counterpart has no score')
      continue
    }
    if (row.type === 'conflicts' && row.score > 0)
      yield faultOf(row, `${row.score} for a conflict`, 'write 0 or less, or another type')
    for (const side of ['from', 'to'] as const) {
      const evidence = index.evidenceOf(row.id, side)
      if (Math.abs(row.score) <= 1 || evidence.length === 0 || evidence.some(({ kind }) => kind !== 'heading')) continue
      yield faultOf(row, `${row.score} on a heading alone (${side} side)`, 'write −1, 0 or 1, or add a quote or record')
    }
  }
}

function faultOf(row: Row<'linkages'>, what: string, cure: string): Fault {
  return faultAt('linkages', row, { column: 'score', what, cure })
}

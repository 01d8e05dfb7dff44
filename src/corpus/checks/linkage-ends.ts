import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'

/**
 * A linkage joins two plans. `no_counterpart` runs from our clause to the document of theirs that was searched, or from our
 * document that was searched to their clause: exactly one end is a document.
 */
export function* checkLinkageEnds(index: CorpusIndex): Generator<Fault> {
  for (const row of index.rows.linkages) {
    for (const side of ['from', 'to'] as const) {
      if (index.placeOf(row[side])?.table !== 'projects' || index.planOfSide(row, side) !== null) continue
      const what = `nothing tells for which plan “${row[side]}” stands here`
      yield faultAt('linkages', row, {
        column: side,
        what,
        cure: 'take the evidence from a clause of that plan, or name its document in names.csv',
      })
    }
    const plans = [index.planOfSide(row, 'from'), index.planOfSide(row, 'to')] as const
    if (plans[0] !== null && plans[0] === plans[1]) {
      yield faultAt('linkages', row, {
        column: 'to',
        what: `both ends belong to ${plans[0]}`,
        cure: 'a linkage joins two plans: name the other one',
      })
    }
    if (row.type !== 'no_counterpart') continue
    const documents = [row.from, row.to].filter((id) => index.placeOf(id)?.table === 'documents')
    if (documents.length === 1) continue
    const cure = 'run it from our clause to their document, or from our document to their clause'
    yield faultAt('linkages', row, { column: 'type', what: `no_counterpart with ${documents.length} documents as ends`, cure })
  }
}

import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'

/** Evidence of a side is of the thing on that side, or of the same plan. */
export function* checkEvidencePlans(index: CorpusIndex): Generator<Fault> {
  for (const row of index.rows.evidence) {
    const linkage = index.find('linkages', row.linkage)
    if (linkage === undefined || linkage[row.side] === row.of) continue
    const plan = index.planOfSide(linkage, row.side)
    const cited = index.planOf(row.of)
    if (plan === null || cited === plan || index.placeOf(row.of) === undefined) continue
    const what = `“${row.of}” ${cited === null ? 'belongs to no plan' : `belongs to ${cited}`}, the ${row.side} side of ${linkage.id} is of ${plan}`
    yield faultAt('evidence', row, { column: 'of', what, cure: `name what holds the words in ${plan}, or correct the side` })
  }
}

import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'

/** Nobody judges a plan known only by its title: such pairs stay not assessed. */
export function* checkUnseenPlans(index: CorpusIndex): Generator<Fault> {
  for (const row of index.rows.linkages) {
    for (const side of ['from', 'to'] as const) {
      const plan = index.find('plans', index.planOfSide(row, side))
      if (plan?.seen !== 'citation') continue
      const what = `${plan.id} is known by its title only (seen: citation)`
      yield faultAt('linkages', row, { column: side, what, cure: 'take the linkage out, or add what was seen of the plan' })
    }
  }
}

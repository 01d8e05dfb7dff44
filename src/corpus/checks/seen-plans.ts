import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'

/** How much of a plan was seen agrees with what the corpus holds of it. */
export function* checkSeenPlans(index: CorpusIndex): Generator<Fault> {
  const withText = new Set<string>()
  const withContents = new Set<string>()
  for (const row of index.rows.clauses) {
    const plan = index.planOf(row.id)
    if (plan === null) continue
    withContents.add(plan)
    if (row.text !== null) withText.add(plan)
  }
  for (const row of index.rows.targets) withContents.add(row.plan)
  for (const row of index.rows.plans) {
    if (row.seen === 'text' && !withText.has(row.id) && index.draft.broken.clauses.length === 0) {
      const cure = 'add the text of a clause that was seen, or write contents or citation'
      yield faultAt('plans', row, { column: 'seen', what: 'says text, but no clause of the plan has a text', cure })
    }
    if (row.seen === 'citation' && withContents.has(row.id)) {
      const cure = withText.has(row.id) ? 'write text' : 'write contents'
      yield faultAt('plans', row, {
        column: 'seen',
        what: 'says citation, but the corpus has clauses or targets of the plan',
        cure,
      })
    }
  }
}

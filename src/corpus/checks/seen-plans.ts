import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'

/** The stages of documents that are the plan's own words. */
const OWN_WORDS: readonly string[] = ['issued', 'consultation_draft', 'excerpt']

/** What can be said to be seen only where a document of that stage is held. */
const ABOUT_IT: readonly string[] = ['approval', 'interpretation', 'introduction', 'notice', 'report']

/** How much of a plan was seen agrees with what the corpus holds of it. */
export function* checkSeenPlans(index: CorpusIndex): Generator<Fault> {
  const withText = new Set<string>()
  const withContents = new Set<string>()
  const stages = new Set(index.rows.documents.map(({ plan, stage }) => `${plan} ${stage}`))
  for (const row of index.rows.clauses) {
    const plan = index.planOf(row.id)
    if (plan === null) continue
    withContents.add(plan)
    if (row.text !== null && OWN_WORDS.includes(index.documentOf(row.id)?.stage ?? '')) withText.add(plan)
  }
  for (const row of index.rows.targets) withContents.add(row.plan)
  for (const row of index.rows.plans) {
    if (row.seen === 'text' && !withText.has(row.id) && index.draft.broken.clauses.length === 0) {
      const cure = 'add the text of a clause that was seen, or write what else was: interpretation, contents, citation …'
      yield faultAt('plans', row, { column: 'seen', what: 'says text, but no clause of the plan’s own text has one', cure })
    }
    if (ABOUT_IT.includes(row.seen) && !stages.has(`${row.id} ${row.seen}`) && index.draft.broken.documents.length === 0) {
      const cure = `add the document to documents.csv with the stage ${row.seen}, or write how far the plan was seen`
      yield faultAt('plans', row, { column: 'seen', what: `says ${row.seen}, but no document of the plan is one`, cure })
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

import type { Answer } from '../graph/graph-source.ts'
import type { Term } from '../graph/vocabulary.ts'
import { compareIds, readAnswer } from './record.ts'

/** A plan that is based on, implements, approves, coordinates with or replaces another; as the question `plan-relations` answers it. */
export interface PlanRelation {
  /** Ours, readable: `from|TYPE|to`. */
  id: string
  from: string
  /** A plan, or a mention where the other end is known by its title only. */
  to: string
  /** A relationship type: BASED_ON … */
  type: string
  basis: string | null
  quote: string | null
  note: Term | null
}

/** Reads the question `plan-relations`, sorted. */
export function readRelations(answer: Answer): PlanRelation[] {
  return readAnswer(answer)
    .map((record): PlanRelation => {
      const from = record.key('from')
      const to = record.key('to')
      const type = record.key('relation')
      return {
        id: `${from}|${type}|${to}`,
        from,
        to,
        type,
        basis: record.text('basis'),
        quote: record.text('quote'),
        note: record.termOrNull('note'),
      }
    })
    .sort((a, b) => compareIds(a.id, b.id))
}

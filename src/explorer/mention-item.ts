import type { Answer } from '../graph/graph-source.ts'
import { MENTION_RELATIONS, SEEN, type Term } from '../graph/vocabulary.ts'
import { compareCounterparts, readCounterpart, type Counterpart } from './counterpart.ts'
import { readAnswer } from './record.ts'

/** A plan as a text of any plan names it, once for each plan it means; as the question `mentions` answers it. */
export interface MentionItem extends Counterpart {
  relation: keyof typeof MENTION_RELATIONS | null
  /** The clause, or the document, it stands in. */
  namedIn: string | null
  namedInTitle: Term
  /** How far the plan meant was seen. */
  seen: keyof typeof SEEN | null
}

/** Reads the question `mentions`, in printed order. */
export function readMentions(answer: Answer): MentionItem[] {
  return readAnswer(answer)
    .map((record): MentionItem => ({
      ...readCounterpart(record),
      relation: record.oneOf('relation', MENTION_RELATIONS),
      namedIn: record.text('namedIn'),
      namedInTitle: record.term('namedIn'),
      seen: record.oneOf('seen', SEEN),
    }))
    .sort(compareCounterparts)
}

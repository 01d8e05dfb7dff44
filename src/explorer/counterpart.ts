import type { Answer } from '../graph/graph-source.ts'
import { MENTION_REFERENCES, RESOLUTION_CONFIDENCES, type Term } from '../graph/vocabulary.ts'
import { compareIds, readAnswer, type AnswerRecord } from './record.ts'

/** One plan a mention of the focus plan resolves to, or an open mention; as the question `counterparts` answers it. */
export interface Counterpart {
  mention: string
  ordinal: number
  /** As printed. */
  surface: string
  mentionTitle: Term
  reference: keyof typeof MENTION_REFERENCES | null
  classTitle: Term
  /** The class that took this one in; null when it stands. */
  mergedInto: Term | null
  /** null while the mention is open. */
  plan: string | null
  planTitle: Term
  confidence: keyof typeof RESOLUTION_CONFIDENCES | null
  reason: Term | null
  openReason: Term | null
}

/** Reads the question `counterparts`, in printed order. */
export function readCounterparts(answer: Answer): Counterpart[] {
  return readAnswer(answer).map(readCounterpart).sort(compareCounterparts)
}

/** The columns `counterparts` and `mentions` have in common. */
export function readCounterpart(record: AnswerRecord): Counterpart {
  return {
    mention: record.key('mention'),
    ordinal: record.count('ordinal'),
    surface: record.text('surface') ?? '',
    mentionTitle: record.term('mention'),
    reference: record.oneOf('reference', MENTION_REFERENCES),
    classTitle: record.term('class'),
    mergedInto: record.termOrNull('mergedInto'),
    plan: record.text('plan'),
    planTitle: record.term('plan'),
    confidence: record.oneOf('confidence', RESOLUTION_CONFIDENCES),
    reason: record.termOrNull('reason'),
    openReason: record.termOrNull('openReason'),
  }
}

/** Printed order, then the plans meant. */
export function compareCounterparts(a: Counterpart, b: Counterpart): number {
  return a.ordinal - b.ordinal || compareIds(a.plan ?? '', b.plan ?? '')
}

import type { Answer } from '../graph/graph-source.ts'
import type { Term } from '../graph/vocabulary.ts'
import { compareIds, readAnswer } from './record.ts'

/** One plan a mention of the focus plan resolves to, or an open mention; as the question `counterparts` answers it. */
export interface Counterpart {
  mention: string
  ordinal: number
  /** As printed. */
  surface: string
  mentionTitle: Term
  reference: 'generic' | 'exact' | null
  classTitle: Term
  /** The class that took this one in; null when it stands. */
  mergedInto: Term | null
  /** null while the mention is open. */
  plan: string | null
  planTitle: Term
  confidence: 'confirmed' | 'probable' | null
  reason: Term | null
  openReason: Term | null
}

/** Reads the question `counterparts`, in printed order. */
export function readCounterparts(answer: Answer): Counterpart[] {
  return readAnswer(answer)
    .map((record): Counterpart => ({
      mention: record.key('mention'),
      ordinal: record.count('ordinal'),
      surface: record.text('surface') ?? '',
      mentionTitle: record.term('mention'),
      reference: record.oneOf('reference', { generic: 1, exact: 1 }),
      classTitle: record.term('class'),
      mergedInto: record.termOrNull('mergedInto'),
      plan: record.text('plan'),
      planTitle: record.term('plan'),
      confidence: record.oneOf('confidence', { confirmed: 1, probable: 1 }),
      reason: record.termOrNull('reason'),
      openReason: record.termOrNull('openReason'),
    }))
    .sort((a, b) => a.ordinal - b.ordinal || compareIds(a.plan ?? '', b.plan ?? ''))
}

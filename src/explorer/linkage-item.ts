import type { Answer } from '../graph/graph-source.ts'
import {
  DUTIES,
  LINKAGE_STATUSES,
  LINKAGE_TYPES,
  STATES,
  type Duty,
  type LinkageStatus,
  type LinkageType,
  type State,
  type Term,
} from '../graph/vocabulary.ts'
import { compareIds, readAnswer, type AnswerRecord } from './record.ts'

/**
 * One linkage of the focus plan, as the question `ego` answers it. `from` acts on `to`; mostly the focus plan is the one that acts, but a
 * lower plan may act on it.
 */
export interface LinkageItem {
  id: string
  from: LinkageEnd
  to: LinkageEnd
  fromPlan: string
  toPlan: string
  toPlanTitle: Term
  aspect: string
  type: LinkageType
  duty: Duty | null
  /** −3 … +3; null for `no_counterpart`, which has none. */
  score: number | null
  /** The author's, 0 … 1. */
  confidence: number | null
  status: LinkageStatus
  state: State
  /** Mentions of the acting plan that resolve to the other. */
  mentions: string[]
  rationale: Term | null
}

/** A clause, target, project or document at one end. */
export interface LinkageEnd {
  id: string
  label: string
  title: Term
}

/** Reads the question `ego`, sorted by id. */
export function readLinkages(answer: Answer): LinkageItem[] {
  return readAnswer(answer)
    .map((record) => readLinkageRow(record, record.key('linkage')))
    .sort((a, b) => compareIds(a.id, b.id))
}

/** The columns `ego` and `linkage` have in common. */
export function readLinkageRow(record: AnswerRecord, id: string): LinkageItem {
  return {
    id,
    from: { id: record.key('fromId'), label: record.key('fromLabel'), title: record.term('from') },
    to: { id: record.key('toId'), label: record.key('toLabel'), title: record.term('to') },
    fromPlan: record.key('fromPlan'),
    toPlan: record.key('toPlan'),
    toPlanTitle: record.term('toPlan'),
    aspect: record.key('aspect'),
    type: record.token('type', LINKAGE_TYPES),
    duty: record.oneOf('duty', DUTIES),
    score: record.number('score'),
    confidence: record.number('confidence'),
    status: record.token('status', LINKAGE_STATUSES),
    state: record.token('state', STATES),
    mentions: record.texts('mentions'),
    rationale: record.termOrNull('rationale'),
  }
}

/** Sign of a linkage's score as the legend groups it; a linkage without a score (`no_counterpart`) has none. */
export type ScoreSign = 'negative' | 'zero' | 'positive' | 'none'

export function readSign(linkage: Pick<LinkageItem, 'score'>): ScoreSign {
  if (linkage.score === null) return 'none'
  return linkage.score < 0 ? 'negative' : linkage.score > 0 ? 'positive' : 'zero'
}

/** The plan at the other end, seen from `focus`. */
export function readFarPlan(linkage: Pick<LinkageItem, 'fromPlan' | 'toPlan'>, focus: string | null): string {
  return linkage.fromPlan === focus ? linkage.toPlan : linkage.fromPlan
}

/** Clause, target, project or document of the plan in `focus`. */
export function readNearEnd(linkage: Pick<LinkageItem, 'fromPlan' | 'from' | 'to'>, focus: string | null): string {
  return linkage.fromPlan === focus ? linkage.from.id : linkage.to.id
}

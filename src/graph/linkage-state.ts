import type { LinkageStatus, LinkageType, State } from './vocabulary.ts'

/** What of a linkage decides its state. */
export interface JudgedLinkage {
  type: LinkageType
  score: number | null
  status: LinkageStatus
  /** Label of the node it runs from: `Document` marks a requirement of theirs that our document does not answer. */
  fromLabel: string
}

/** Worst first: the order in which a cell takes its state. */
export const STATE_ORDER: readonly State[] = ['conflict', 'gap', 'partial', 'aligned', 'no_counterpart', 'not_assessed']

/** The state one linkage stands for; the rule is at {@link STATES} in vocabulary.ts. */
export function readState(linkage: JudgedLinkage): State {
  if (linkage.type === 'no_counterpart') return linkage.fromLabel === 'Document' ? 'gap' : 'no_counterpart'
  const score = linkage.score ?? 0
  if (linkage.type === 'conflicts' || score < 0) return 'conflict'
  return score >= 2 ? 'aligned' : 'partial'
}

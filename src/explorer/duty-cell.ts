import type { Answer } from '../graph/graph-source.ts'
import { STATES, type State, type Term } from '../graph/vocabulary.ts'
import { readAnswer } from './record.ts'

/** One cell of the duty grid: a counterpart as the focus plan mentions it × an aspect, as the question `duty-grid` answers it. */
export interface DutyCell {
  mention: string
  mentionTitle: Term
  mentionOrdinal: number
  aspect: string
  aspectTitle: Term
  aspectOrdinal: number
  state: State
  /** The state stands on linkages in review, not on accepted ones. */
  inReview: boolean
  linkageCount: number
  positive: number
  negative: number
  gap: number
  waiting: number
  /** Linkage ids, sorted. */
  linkages: string[]
}

/** Reads the question `duty-grid`, row by row of the grid. */
export function readCells(answer: Answer): DutyCell[] {
  return readAnswer(answer)
    .map((record): DutyCell => ({
      mention: record.key('mention'),
      mentionTitle: record.term('mention'),
      mentionOrdinal: record.count('mentionOrdinal'),
      aspect: record.key('aspect'),
      aspectTitle: record.term('aspect'),
      aspectOrdinal: record.count('aspectOrdinal'),
      state: record.token('state', STATES),
      inReview: record.flag('inReview') ?? false,
      linkageCount: record.count('linkageCount'),
      positive: record.count('positive'),
      negative: record.count('negative'),
      gap: record.count('gap'),
      waiting: record.count('waiting'),
      linkages: record.texts('linkages'),
    }))
    .sort((a, b) => a.mentionOrdinal - b.mentionOrdinal || a.aspectOrdinal - b.aspectOrdinal)
}

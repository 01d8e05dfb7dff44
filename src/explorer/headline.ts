import type { ExplorationState } from './exploration-state.ts'
import { createSelector } from './memo.ts'

/** How things stand, for the sentence on top: `35 项衔接义务中，已判 6 项，待审 21 项，未评 8 项；冲突 1 项。` */
export interface Headline {
  /** Cells of the duty grid: mentions × aspects. */
  duties: number
  /** Cells that stand on an accepted linkage. */
  judged: number
  /** Cells that stand on linkages in review only. */
  inReview: number
  notAssessed: number
  /** Cells whose state is conflict, accepted or in review. */
  conflicts: number
  /** Cells whose state is gap. */
  gaps: number
  /** Judged or in review. */
  assessed: number
}

/** null until the grid is loaded. */
export const selectHeadline = createSelector(
  (state: ExplorationState) => [state.parts.cells.value],
  ({ parts }): Headline | null => {
    const cells = parts.cells.value
    if (cells === null) return null
    const notAssessed = cells.filter((cell) => cell.state === 'not_assessed').length
    const inReview = cells.filter((cell) => cell.state !== 'not_assessed' && cell.inReview).length
    return {
      duties: cells.length,
      judged: cells.length - notAssessed - inReview,
      inReview,
      notAssessed,
      conflicts: cells.filter((cell) => cell.state === 'conflict').length,
      gaps: cells.filter((cell) => cell.state === 'gap').length,
      assessed: cells.length - notAssessed,
    }
  },
)

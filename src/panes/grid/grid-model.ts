import type { State } from '../../graph/vocabulary.ts'
import type { Resolution } from '../sign/sign-shape.ts'

/** The duty grid in the words of the reader's language; `cells[row][column]`. */
export interface GridModel {
  /** Accessible name of the whole grid. */
  name: string
  columns: GridColumn[]
  rows: GridRow[]
  cells: GridCell[][]
}

export interface GridColumn {
  aspect: string
  title: string
  /** The whole name, shown on hover; may equal the title. */
  name: string
}

export interface GridRow {
  mention: string
  title: string
  name: string
  resolution: Resolution
  /** What the resolution mark says, in words. */
  resolutionWords: string
  selected: boolean
}

export interface GridCell {
  state: State
  inReview: boolean
  /** Linkages in the cell. */
  count: number
  /** What a screen reader says: `省科技规划 × 政策实施：待审 · 部分衔接，3 项`. */
  words: string
  /** Further lines of the tooltip: counts, what the state means. */
  details: string[]
  selected: boolean
  /** The linkage under inspection stands in this cell. */
  marked: boolean
}

export interface GridActions {
  openCell: (mention: string, aspect: string) => void
  openMention: (mention: string) => void
  /** Esc: whatever cell is selected is let go. */
  clear: () => void
}

import type { ExplorationState, Fold, Language, LayoutName } from './exploration-state.ts'
import { DEFAULT_FILTERS, type Filters } from './filter.ts'
import type { Selection } from './selection.ts'

/** The part of an exploration that a link carries. */
export interface View {
  /** null: the database's own focus plan. */
  focus: string | null
  selection: Selection | null
  filters: Filters
  layout: LayoutName
  /** null: whatever the reader's browser prefers. */
  language: Language | null
  unfolded: readonly Fold[]
  /** Ids of expanded nodes, in the order they were opened: places depend on it. */
  expanded: readonly string[]
}

export const DEFAULT_VIEW: View = {
  focus: null,
  selection: null,
  filters: DEFAULT_FILTERS,
  layout: 'lanes',
  language: null,
  unfolded: [],
  expanded: [],
}

/** What a link to the exploration as it stands has to carry. */
export function readView(state: ExplorationState): View {
  return {
    focus: state.focus,
    selection: state.selection,
    filters: state.filters,
    layout: state.layout,
    language: state.language,
    unfolded: state.unfolded,
    expanded: Object.keys(state.expansions),
  }
}

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { GraphSource } from '../graph/graph-source.ts'
import { LIMITS } from '../graph/limit.ts'
import { ArrangementHistory, type Arrangement } from './arrangement.ts'
import { ExplorationLoading } from './exploration-loading.ts'
import type { ExplorationState, Fold, Language, LayoutName, PartName, Point, ViewProblem } from './exploration-state.ts'
import {
  DEFAULT_FILTERS,
  isFiltered,
  isolateValue,
  toggleValue,
  type Filters,
  type LegendFacet,
  type LegendOff,
} from './filter.ts'
import { createState, FRESH, omitKey, readViewState } from './initial-state.ts'
import type { Schedule } from './loader.ts'
import { IDLE } from './part.ts'
import { buildPicture } from './select-picture.ts'
import { isSameSelection, type Selection } from './selection.ts'
import { DEFAULT_VIEW, type View } from './view.ts'

/** An exploration in progress: what it holds is read from `store`, what happens to it goes through the actions. */
export interface Exploration {
  readonly store: Pick<StoreApi<ExplorationState>, 'getState' | 'getInitialState' | 'subscribe'>
  /** For panels that ask questions of their own. */
  readonly source: GraphSource

  /** Loads everything the view needs; call once. */
  start(): void
  /** Loads a part again, or every part that failed. */
  retry(part?: PartName): void
  /** Loads everything anew, the old shown meanwhile: the database holds other data, or was away. */
  reload(): void
  /** Ends what a part is waiting for. */
  cancel(part: PartName): void
  /** Takes the view of a link or of the browser's history; what it says is missing in the data is reported in `problems`. */
  applyView(view: View, problems?: readonly ViewProblem[]): void
  dismissProblems(): void

  setFocus(plan: string): void
  select(selection: Selection | null): void
  hover(target: Selection | null): void
  /** Selects a cell and shows its linkages only; once more on the same cell lets it go. */
  openCell(mention: string, aspect: string): void
  /** Esc: lets go of the selection, then of the cell, then of the other filters. */
  letGo(): void

  setText(text: string): void
  toggleLegend<Facet extends LegendFacet>(facet: Facet, value: LegendOff[Facet][number]): void
  isolateLegend<Facet extends LegendFacet>(facet: Facet, value: LegendOff[Facet][number]): void
  clearFilters(): void

  setLayout(layout: LayoutName): void
  setLanguage(language: Language): void
  /** Puts a node where the user dragged it, in the layout shown. */
  pin(node: string, place: Point): void
  unpin(node: string): void
  unpinAll(): void
  /** Takes a node off the picture, and with it what came by expanding it; both come back together. */
  hide(node: string): void
  showHidden(): void
  /** Opens or folds a lane's plans without linkage, or the focus plan's clauses without one. */
  toggleFold(fold: Fold): void
  /** Loads a node's neighbours, best first: at most `limit` (25), only of `types` when given. */
  expand(node: string, options?: { types?: readonly string[]; limit?: number }): void
  collapse(node: string): void

  undo(): void
  redo(): void
  /** Ends everything that is loading; the store stays readable. */
  dispose(): void
}

export interface ExplorationOptions {
  view?: View
  problems?: readonly ViewProblem[]
  /** Taken when the view names none. */
  language?: Language
  /** Timer for asking again after a failure that passes. */
  schedule?: Schedule
}

export function createExploration(source: GraphSource, options: ExplorationOptions = {}): Exploration {
  const { view = DEFAULT_VIEW, problems = [], language = 'zh', schedule } = options
  const store = createStore<ExplorationState>(() => createState(view, language, problems))
  const history = new ArrangementHistory()
  const loading = new ExplorationLoading(store, source, { onFocusMoved: () => history.clear(), ...(schedule && { schedule }) })
  const { getState: get, setState: set } = store

  /** Changes the arrangement so that it can be undone. */
  function arrange(change: Partial<Arrangement>): void {
    history.record(get())
    set({ ...change, canUndo: true, canRedo: false })
  }

  function setFilters(change: Partial<Filters>): void {
    arrange({ filters: { ...get().filters, ...change } })
  }

  function setSelection(selection: Selection | null): void {
    if (isSameSelection(selection, get().selection)) return
    set({ selection })
    loading.loadDetail()
  }

  function setPins(change: (pins: Record<string, Point>) => Record<string, Point>): void {
    const { pins, layout } = get()
    arrange({ pins: { ...pins, [layout]: change(pins[layout]) } })
  }

  function restore(arrangement: Arrangement | null): void {
    if (arrangement === null) return
    set({ ...arrangement, canUndo: history.canUndo, canRedo: history.canRedo })
    loading.loadMissingExpansions()
  }

  return {
    store,
    source,
    start() {
      loading.load('overview')
      if (get().focus !== null) loading.loadFocus()
      if (get().selection !== null) loading.loadDetail()
      loading.loadMissingExpansions()
    },
    retry(part) {
      const { parts, expansions } = get()
      const names = part ? [part] : (Object.keys(parts) as PartName[]).filter((name) => parts[name].status === 'error')
      for (const name of names) loading.load(name)
      if (part) return
      for (const [node, expansion] of Object.entries(expansions))
        if (expansion.part.status === 'error') loading.loadExpansion(node)
    },
    reload() {
      loading.load('overview')
      if (get().focus !== null) loading.loadFocus()
      loading.loadDetail()
      for (const node of Object.keys(get().expansions)) loading.loadExpansion(node)
    },
    cancel: (part) => loading.cancel(part),
    applyView(next, nextProblems = []) {
      const before = get()
      const focus = next.focus ?? before.parts.overview.value?.focus?.id ?? before.focus
      const moved = focus !== before.focus
      const change = {
        ...readViewState(next, moved ? {} : before.expansions),
        language: next.language ?? before.language,
        problems: nextProblems,
      }
      if (moved) {
        loading.moveFocus(focus, { ...FRESH, ...change })
      } else {
        set(change)
        loading.checkCell()
      }
      if (moved || !isSameSelection(before.selection, get().selection)) loading.loadDetail()
      loading.loadMissingExpansions()
    },
    dismissProblems: () => set({ problems: [] }),
    setFocus(plan) {
      if (plan === get().focus) return
      loading.moveFocus(plan, FRESH)
    },
    select: setSelection,
    hover(target) {
      if (!isSameSelection(target, get().hover)) set({ hover: target })
    },
    openCell(mention, aspect) {
      const { cell } = get().filters
      const same = cell?.mention === mention && cell.aspect === aspect
      setFilters({ cell: same ? null : { mention, aspect } })
      setSelection(same ? null : { kind: 'cell', mention, aspect })
    },
    letGo() {
      const { selection, filters } = get()
      if (selection !== null && selection.kind !== 'cell') {
        setSelection(filters.cell && { kind: 'cell', ...filters.cell })
      } else if (filters.cell !== null || selection !== null) {
        if (filters.cell !== null) setFilters({ cell: null })
        setSelection(null)
      } else if (isFiltered(filters)) setFilters(DEFAULT_FILTERS)
    },
    setText(text) {
      // Not for undo: typing would be one step a letter.
      if (text !== get().filters.text) set({ filters: { ...get().filters, text } })
    },
    toggleLegend: (facet, value) => setFilters({ off: toggleValue(get().filters.off, facet, value) }),
    isolateLegend: (facet, value) => setFilters({ off: isolateValue(get().filters.off, facet, value) }),
    clearFilters() {
      if (!isFiltered(get().filters)) return
      setFilters(DEFAULT_FILTERS)
      if (get().selection?.kind === 'cell') setSelection(null)
    },
    setLayout(layout) {
      if (layout !== get().layout) arrange({ layout })
    },
    setLanguage: (next) => set({ language: next }),
    pin: (node, place) => setPins((pins) => ({ ...pins, [node]: place })),
    unpin(node) {
      if (get().pins[get().layout][node]) setPins((pins) => omitKey(pins, node))
    },
    unpinAll() {
      if (Object.keys(get().pins[get().layout]).length > 0) setPins(() => ({}))
    },
    hide(node) {
      const before = get()
      const { hidden, selection } = before
      if (hidden.includes(node)) return
      arrange({ hidden: [...hidden, node].sort() })
      if (selection?.kind === 'node' && isStanding(before, selection.id) && !isStanding(get(), selection.id)) setSelection(null)
    },
    showHidden() {
      if (get().hidden.length > 0) arrange({ hidden: [] })
    },
    toggleFold(fold) {
      const { unfolded } = get()
      arrange({ unfolded: unfolded.includes(fold) ? unfolded.filter((name) => name !== fold) : [...unfolded, fold] })
    },
    expand(node, { types = [], limit = LIMITS.neighbours } = {}) {
      const { expansions, hidden } = get()
      const part = expansions[node]?.part ?? IDLE
      arrange({
        expansions: { ...expansions, [node]: { types: [...types].sort(), limit, part } },
        // Neighbours of what is not there could not be seen.
        hidden: hidden.filter((id) => id !== node),
      })
      loading.loadExpansion(node)
    },
    collapse(node) {
      if (!get().expansions[node]) return
      loading.cancelExpansion(node)
      arrange({ expansions: omitKey(get().expansions, node) })
    },
    undo: () => restore(history.undo(get())),
    redo: () => restore(history.redo(get())),
    dispose: () => loading.dispose(),
  }
}

/** Whether a node would be in the picture were it not selected. */
function isStanding(state: ExplorationState, node: string): boolean {
  return buildPicture({ ...state, selection: null }).nodes.some(({ id, shown }) => id === node && shown)
}

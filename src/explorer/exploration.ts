import { createStore, type StoreApi } from 'zustand/vanilla'
import type { XianjieError } from '../graph/error.ts'
import type { GraphSource, Overview } from '../graph/graph-source.ts'
import { LIMITS } from '../graph/limit.ts'
import type { Parameters } from '../graph/value.ts'
import { ArrangementHistory } from './arrangement.ts'
import { readClauses } from './clause-item.ts'
import { readCounterparts } from './counterpart.ts'
import { readCells } from './duty-cell.ts'
import type {
  Detail,
  ExplorationState,
  Expansion,
  Fold,
  Language,
  LayoutName,
  PartName,
  Parts,
  Point,
  ViewProblem,
} from './exploration-state.ts'
import {
  DEFAULT_FILTERS,
  isFiltered,
  isolateValue,
  toggleValue,
  type Filters,
  type LegendFacet,
  type LegendOff,
} from './filter.ts'
import { readLinkageDetail } from './linkage-detail.ts'
import { readLinkages } from './linkage-item.ts'
import { Loader, type Schedule } from './loader.ts'
import { IDLE, type Part } from './part.ts'
import { readPlans } from './plan-item.ts'
import { readRelations } from './plan-relation.ts'
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

const NO_PINS: ExplorationState['pins'] = { lanes: {}, force: {} }

type FocusPart = Exclude<PartName, 'overview' | 'detail'>

const FOCUS_PARTS: readonly FocusPart[] = ['plans', 'clauses', 'linkages', 'cells', 'counterparts', 'relations']

/** Every status: which are shown is the legend's business. */
const ALL_STATUSES = ['suggested', 'in_review', 'accepted', 'rejected', 'stale']

export function createExploration(source: GraphSource, options: ExplorationOptions = {}): Exploration {
  const view = options.view ?? DEFAULT_VIEW
  const store = createStore<ExplorationState>(() => createState(view, options))
  const loader = new Loader(options.schedule)
  const history = new ArrangementHistory()
  const { getState: get, setState: set } = store

  function setPart<Name extends PartName>(name: Name, part: Parts[Name]): void {
    set((state) => ({ parts: { ...state.parts, [name]: part } }))
  }

  /** Changes the arrangement so that it can be undone. */
  function arrange(change: Partial<ExplorationState>): void {
    history.record(get())
    set({ ...change, canUndo: true, canRedo: false })
  }

  function setFilters(change: Partial<Filters>): void {
    arrange({ filters: { ...get().filters, ...change } })
  }

  function loadOverview(): void {
    loader.load<Overview>('overview', {
      kept: get().parts.overview.value,
      run: (signal) => source.overview({ signal }),
      set(part) {
        setPart('overview', part)
        if (part.status !== 'ready') return
        const own = part.value.focus?.id ?? null
        if (get().focus === null && own !== null) {
          set({ focus: own })
          loadFocus()
        }
      },
    })
  }

  function loadFocus(): void {
    for (const name of FOCUS_PARTS) loadFocusPart(name)
  }

  function loadFocusPart(name: FocusPart): void {
    const plan = get().focus
    if (plan === null) return
    switch (name) {
      case 'plans':
        return ask(name, 'plans', { plan }, readPlans, checkFocus)
      case 'clauses':
        return ask(name, 'clauses', { plan }, readClauses)
      case 'linkages':
        return ask(name, 'ego', { plan, statuses: ALL_STATUSES }, readLinkages)
      case 'cells':
        return ask(name, 'duty-grid', { plan }, readCells, checkCells)
      case 'counterparts':
        return ask(name, 'counterparts', { plan }, readCounterparts)
      case 'relations':
        return ask(name, 'plan-relations', { plan }, readRelations)
    }
  }

  function ask<Name extends FocusPart>(
    name: Name,
    question: string,
    parameters: Parameters,
    read: (answer: Awaited<ReturnType<GraphSource['ask']>>) => NonNullable<Parts[Name]['value']>,
    check?: () => void,
  ): void {
    loader.load<NonNullable<Parts[Name]['value']>>(name, {
      kept: get().parts[name].value,
      run: async (signal) => read(await source.ask(question, parameters, { signal })),
      set(part) {
        setPart(name, part as Parts[Name])
        if (part.status === 'ready') check?.()
      },
    })
  }

  /** A focus no plan carries came from a wrong link: say so and take the database's own. */
  function checkFocus(): void {
    const { focus, parts } = get()
    if (focus === null || (parts.plans.value ?? []).some((plan) => plan.id === focus)) return
    reportMissing('focus', focus)
    const own = parts.overview.value?.focus?.id ?? null
    set({ focus: own === focus ? null : own, ...FRESH })
    if (get().focus !== null) loadFocus()
    else if (own !== focus) loadOverview()
  }

  function checkCells(): void {
    const { filters, selection, parts } = get()
    const cells = parts.cells.value ?? []
    const wanted = selection?.kind === 'cell' ? selection : filters.cell
    if (wanted === null || cells.some((cell) => cell.mention === wanted.mention && cell.aspect === wanted.aspect)) return
    reportMissing('cell', `${wanted.mention}~${wanted.aspect}`)
    set({ filters: { ...filters, cell: null }, selection: selection?.kind === 'cell' ? null : selection })
  }

  function reportMissing(parameter: string, value: string): void {
    set((state) => ({ problems: [...state.problems, { reason: 'missing', parameter, value }] }))
  }

  function loadDetail(): void {
    const { selection } = get()
    if (selection?.kind !== 'node' && selection?.kind !== 'linkage') {
      loader.cancel('detail')
      setPart('detail', IDLE)
      return
    }
    const { kind, id } = selection
    loader.load<Detail>('detail', {
      kept: null,
      run: async (signal) =>
        kind === 'node'
          ? { kind, id, node: await source.node(id, { signal }) }
          : { kind, id, linkage: readLinkageDetail(id, await source.ask('linkage', { linkage: id }, { signal })) },
      set: (part) => setPart('detail', part),
      onError(error: XianjieError) {
        if (error.code !== 'node-unknown') return false
        reportMissing('select', `${kind}:${id}`)
        set({ selection: null })
        setPart('detail', IDLE)
        return true
      },
    })
  }

  function setExpansion(node: string, change: (was: Expansion) => Expansion): void {
    const was = get().expansions[node]
    if (was) set({ expansions: { ...get().expansions, [node]: change(was) } })
  }

  function loadExpansion(node: string): void {
    const expansion = get().expansions[node]
    if (!expansion) return
    const { limit, types } = expansion
    loader.load(`expansion ${node}`, {
      kept: expansion.part.value,
      run: (signal) => source.neighbours(node, { limit, signal, ...(types.length > 0 ? { types: [...types] } : {}) }),
      set: (part) => setExpansion(node, (was) => ({ ...was, part })),
      onError(error: XianjieError) {
        if (error.code !== 'node-unknown') return false
        reportMissing('expand', node)
        set({ expansions: omit(get().expansions, node) })
        return true
      },
    })
  }

  function restore(arrangement: Partial<ExplorationState> | null): void {
    if (arrangement === null) return
    set({ ...arrangement, canUndo: history.canUndo, canRedo: history.canRedo })
    for (const [node, expansion] of Object.entries(get().expansions)) {
      if (expansion.part.status !== 'ready') loadExpansion(node)
    }
  }

  return {
    store,
    source,
    start() {
      loadOverview()
      if (get().focus !== null) loadFocus()
      if (get().selection !== null) loadDetail()
      for (const node of Object.keys(get().expansions)) loadExpansion(node)
    },
    retry(part) {
      const { parts, expansions } = get()
      const names = part ? [part] : (Object.keys(parts) as PartName[]).filter((name) => parts[name].status === 'error')
      for (const name of names) {
        if (name === 'overview') loadOverview()
        else if (name === 'detail') loadDetail()
        else loadFocusPart(name)
      }
      if (part) return
      for (const [node, expansion] of Object.entries(expansions)) if (expansion.part.status === 'error') loadExpansion(node)
    },
    cancel(name) {
      loader.cancel(name)
      const { value } = get().parts[name]
      setPart(name, (value === null ? IDLE : { status: 'ready', value, error: null }) as Parts[typeof name])
    },
    applyView(next, problems = []) {
      const before = get()
      const focus = next.focus ?? before.parts.overview.value?.focus?.id ?? before.focus
      const moved = focus !== before.focus
      set({
        ...readViewState(next, moved ? {} : before.expansions),
        ...(moved ? { ...FRESH_ARRANGEMENT } : {}),
        focus,
        language: next.language ?? before.language,
        problems,
      })
      if (moved) {
        history.clear()
        set({ canUndo: false, canRedo: false })
        loadFocus()
      } else if (before.parts.cells.status === 'ready') checkCells()
      if (!isSameSelection(before.selection, get().selection)) loadDetail()
      for (const [node, expansion] of Object.entries(get().expansions)) if (expansion.part.status === 'idle') loadExpansion(node)
    },
    dismissProblems: () => set({ problems: [] }),
    setFocus(plan) {
      if (plan === get().focus) return
      history.clear()
      set({ ...FRESH, focus: plan })
      setPart('detail', IDLE)
      loader.cancel('detail')
      loadFocus()
    },
    select(selection) {
      if (isSameSelection(selection, get().selection)) return
      set({ selection })
      loadDetail()
    },
    hover(target) {
      if (!isSameSelection(target, get().hover)) set({ hover: target })
    },
    openCell(mention, aspect) {
      const { filters } = get()
      const same = filters.cell?.mention === mention && filters.cell.aspect === aspect
      setFilters({ cell: same ? null : { mention, aspect } })
      set({ selection: same ? null : { kind: 'cell', mention, aspect } })
      loadDetail()
    },
    letGo() {
      const { selection, filters } = get()
      if (selection !== null && selection.kind !== 'cell') {
        const { cell } = filters
        set({ selection: cell === null ? null : { kind: 'cell', ...cell } })
        loadDetail()
      } else if (filters.cell !== null || selection !== null) {
        if (filters.cell !== null) setFilters({ cell: null })
        set({ selection: null })
        loadDetail()
      } else if (isFiltered(filters)) setFilters(DEFAULT_FILTERS)
    },
    setText(text) {
      if (text === get().filters.text) return
      // Typing is one step to undo, not one a letter.
      set({ filters: { ...get().filters, text } })
    },
    toggleLegend: (facet, value) => setFilters({ off: toggleValue(get().filters.off, facet, value) }),
    isolateLegend: (facet, value) => setFilters({ off: isolateValue(get().filters.off, facet, value) }),
    clearFilters() {
      if (!isFiltered(get().filters)) return
      setFilters(DEFAULT_FILTERS)
      if (get().selection?.kind === 'cell') set({ selection: null })
    },
    setLayout(layout) {
      if (layout !== get().layout) arrange({ layout })
    },
    setLanguage: (language) => set({ language }),
    pin(node, place) {
      const { pins, layout } = get()
      arrange({ pins: { ...pins, [layout]: { ...pins[layout], [node]: place } } })
    },
    unpin(node) {
      const { pins, layout } = get()
      if (pins[layout][node]) arrange({ pins: { ...pins, [layout]: omit(pins[layout], node) } })
    },
    unpinAll() {
      const { pins, layout } = get()
      if (Object.keys(pins[layout]).length > 0) arrange({ pins: { ...pins, [layout]: {} } })
    },
    hide(node) {
      const { hidden, selection } = get()
      if (hidden.includes(node)) return
      arrange({ hidden: [...hidden, node].sort() })
      if (selection?.kind === 'node' && selection.id === node) {
        set({ selection: null })
        loadDetail()
      }
    },
    showHidden() {
      if (get().hidden.length > 0) arrange({ hidden: [] })
    },
    toggleFold(fold) {
      const { unfolded } = get()
      arrange({ unfolded: unfolded.includes(fold) ? unfolded.filter((name) => name !== fold) : [...unfolded, fold] })
    },
    expand(node, { types = [], limit = LIMITS.neighbours } = {}) {
      const { expansions } = get()
      const part: Part<never> = IDLE
      arrange({
        expansions: { ...expansions, [node]: { types: [...types].sort(), limit, part: expansions[node]?.part ?? part } },
      })
      loadExpansion(node)
    },
    collapse(node) {
      if (!get().expansions[node]) return
      loader.cancel(`expansion ${node}`)
      arrange({ expansions: omit(get().expansions, node) })
    },
    undo: () => restore(history.undo(get())),
    redo: () => restore(history.redo(get())),
    dispose: () => loader.cancelAll(),
  }
}

/** What starts anew with another focus plan. */
const FRESH_ARRANGEMENT = {
  pins: NO_PINS,
  hidden: [],
  canUndo: false,
  canRedo: false,
} as const satisfies Partial<ExplorationState>
const FRESH = {
  ...FRESH_ARRANGEMENT,
  selection: null,
  hover: null,
  filters: DEFAULT_FILTERS,
  unfolded: [],
  expansions: {},
} as const satisfies Partial<ExplorationState>

function createState(view: View, options: ExplorationOptions): ExplorationState {
  return {
    ...readViewState(view, {}),
    hover: null,
    language: view.language ?? options.language ?? 'zh',
    pins: NO_PINS,
    hidden: [],
    parts: {
      overview: IDLE,
      plans: IDLE,
      clauses: IDLE,
      linkages: IDLE,
      cells: IDLE,
      counterparts: IDLE,
      relations: IDLE,
      detail: IDLE,
    },
    problems: options.problems ?? [],
    canUndo: false,
    canRedo: false,
  }
}

function readViewState(view: View, known: Record<string, Expansion>) {
  return {
    focus: view.focus,
    selection: view.selection,
    filters: view.filters,
    layout: view.layout,
    unfolded: view.unfolded,
    expansions: Object.fromEntries(
      view.expanded.map((node): [string, Expansion] => [
        node,
        known[node] ?? { types: [], limit: LIMITS.neighbours, part: IDLE },
      ]),
    ),
  }
}

function omit<T>(record: Record<string, T>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}

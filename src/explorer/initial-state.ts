import { LIMITS } from '../graph/limit.ts'
import type { Expansion, ExplorationState, Language, ViewProblem } from './exploration-state.ts'
import { DEFAULT_FILTERS } from './filter.ts'
import { IDLE } from './part.ts'
import type { View } from './view.ts'

const NO_PINS: ExplorationState['pins'] = { lanes: {}, force: {} }

/** What another focus plan begins with; the layout and the language stay. */
export const FRESH = {
  selection: null,
  hover: null,
  filters: DEFAULT_FILTERS,
  pins: NO_PINS,
  hidden: [],
  unfolded: [],
  expansions: {},
  canUndo: false,
  canRedo: false,
} as const satisfies Partial<ExplorationState>

/** Nothing of a focus plan loaded yet. */
export const NO_FOCUS_PARTS = {
  plans: IDLE,
  clauses: IDLE,
  linkages: IDLE,
  cells: IDLE,
  counterparts: IDLE,
  relations: IDLE,
  detail: IDLE,
} as const satisfies Partial<ExplorationState['parts']>

export function createState(view: View, language: Language, problems: readonly ViewProblem[]): ExplorationState {
  return {
    ...FRESH,
    ...readViewState(view, {}),
    focus: view.focus,
    language: view.language ?? language,
    parts: { overview: IDLE, ...NO_FOCUS_PARTS },
    problems,
  }
}

/** The part of the state a view decides; expansions it names and `known` has stay as loaded. */
export function readViewState(view: View, known: Readonly<Record<string, Expansion>>) {
  return {
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

export function omitKey<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}

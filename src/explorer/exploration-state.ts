import type { Neighbourhood, NodeDetail, Overview } from '../graph/graph-source.ts'
import type { Level } from '../graph/vocabulary.ts'
import type { ClauseItem } from './clause-item.ts'
import type { Counterpart } from './counterpart.ts'
import type { DutyCell } from './duty-cell.ts'
import type { Filters } from './filter.ts'
import type { LinkageDetail } from './linkage-detail.ts'
import type { LinkageItem } from './linkage-item.ts'
import type { Part } from './part.ts'
import type { PlanItem } from './plan-item.ts'
import type { PlanRelation } from './plan-relation.ts'
import type { Selection } from './selection.ts'

export type LayoutName = 'lanes' | 'force'
export type Language = 'zh' | 'en'
/** What can be folded into a chip. */
export type Fold = Level | 'clauses'

/** A place on the sheet, in px at scale 1, x to the right, y down. */
export interface Point {
  x: number
  y: number
}

/** Everything the user looks at. Immutable: every action makes a new one. */
export interface ExplorationState {
  /** Plan in focus; null until the overview has told it. */
  focus: string | null
  selection: Selection | null
  /** What the pointer is over, for as long as it is. */
  hover: Selection | null
  filters: Filters
  layout: LayoutName
  language: Language
  /** Where the user put nodes, by node id, one map a layout. */
  pins: Record<LayoutName, Record<string, Point>>
  /** Node ids taken off the picture by the user. */
  hidden: readonly string[]
  /** Chips opened: plans without linkage of a lane, clauses without linkage of the focus plan. */
  unfolded: readonly Fold[]
  /** Neighbours asked for, by the node they were asked of. */
  expansions: Record<string, Expansion>
  parts: Parts
  /** What was wrong with the URL the view came from; words are the user interface's. */
  problems: readonly ViewProblem[]
  canUndo: boolean
  canRedo: boolean
}

/** Each is loaded, fails and is retried by itself. */
export interface Parts {
  overview: Part<Overview>
  plans: Part<PlanItem[]>
  clauses: Part<ClauseItem[]>
  linkages: Part<LinkageItem[]>
  cells: Part<DutyCell[]>
  counterparts: Part<Counterpart[]>
  relations: Part<PlanRelation[]>
  /** What the inspector shows of the selection; idle for cells and relationships. */
  detail: Part<Detail>
}

export type PartName = keyof Parts

export type Detail = { kind: 'node'; id: string; node: NodeDetail } | { kind: 'linkage'; id: string; linkage: LinkageDetail }

/** One node's neighbours as asked for. */
export interface Expansion {
  /** Relationship types asked for; empty: all. */
  types: readonly string[]
  limit: number
  part: Part<Neighbourhood>
}

/** A piece of a URL that could not be used; the view took its default instead. */
export interface ViewProblem {
  /** `version`: a view of another version; `unknown`: no such parameter; `value`: not a value it can take; `missing`: names something that is not there; `place`: no such page. */
  reason: 'version' | 'unknown' | 'value' | 'missing' | 'place'
  parameter: string
  value: string
}

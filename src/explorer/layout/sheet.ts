import type { LayoutName, Point } from '../exploration-state.ts'
import type { ViewLevel } from '../view-level.ts'
import type { Box } from './box.ts'

/**
 * Where everything stands, in px at scale 1, x to the right, y down. Depends on the picture and the pane's size alone: not on
 * fonts, language, engine or the order of rows.
 */
export interface Sheet {
  layout: LayoutName
  width: number
  height: number
  /** Everything there is, what stands beside the map included. */
  reach: Box
  /** What came by expansion, one group a node that was opened; in the order they were opened. */
  groups: readonly GuestGroup[]
  /** By node id. */
  places: ReadonlyMap<string, Place>
  /** By link id. */
  routes: ReadonlyMap<string, Route>
  lanes: readonly Lane[]
  chips: readonly Chip[]
  /** The focus plan's frame; null where it has none. */
  frame: Box | null
  /** Faint lines that say what belongs together where no frame does. */
  spokes: readonly Route[]
  /** What shows first: the sheet's point at the middle of the pane and the scale. */
  start: { center: Point; scale: number }
}

export interface Place extends Point {
  /** Half the side of a square, radius of anything else. */
  radius: number
  slot: LabelSlot
  /** A minor clause: labelled once there is room. */
  minor: boolean
}

/** Room for a node's label beside it, in px at scale 1. */
export interface LabelSlot {
  side: 'right' | 'above' | 'below'
  width: number
  /** From the node's middle line: over it for `above`, under it for `below`, both ways for `right`. */
  height: number
}

/** A line as points `x0, y0, x1, y1 …` from the middle of one node to the middle of the other, bends already rounded. */
export type Route = Float64Array

export interface Lane {
  level: ViewLevel
  top: number
  height: number
  /** Plans of the level, drawn or folded, the focus plan among them. */
  count: number
}

/** Stands for what has no linkage to or of the focus and is folded away: plans of a lane, clauses of the focus plan. */
export type Chip = LaneChip | ClausesChip

interface ChipShape {
  count: number
  open: boolean
  box: Box
}

export interface LaneChip extends ChipShape {
  kind: 'lane'
  level: ViewLevel
}

export interface ClausesChip extends ChipShape {
  kind: 'clauses'
}

export interface GuestGroup {
  key: string
  /** The node opened; null for what a lane had folded away, or what was found by search and belongs to nothing here. */
  anchor: string | null
  /** Around all its guests. */
  box: Box
}

export interface Pane {
  width: number
  height: number
}

/** Nothing to show yet. */
export function createEmptySheet(pane: Pane): Sheet {
  return {
    layout: 'lanes',
    ...pane,
    reach: { x: 0, y: 0, ...pane },
    groups: [],
    places: new Map(),
    routes: new Map(),
    lanes: [],
    chips: [],
    frame: null,
    spokes: [],
    start: { center: { x: pane.width / 2, y: pane.height / 2 }, scale: 1 },
  }
}

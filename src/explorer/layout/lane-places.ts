import type { LaneContent } from './lane-content.ts'
import type { Box } from './box.ts'
import type { FrameSeats } from './frame-seats.ts'
import type { Columns, Heights } from './lane-measures.ts'
import type { LaneRow } from './lane-rows.ts'
import type { FrameGeometry } from './lane-route.ts'
import { METRICS } from './metrics.ts'
import type { Chip, Lane, Place } from './sheet.ts'

export interface LaneBuild {
  content: LaneContent
  /** Rows of each lane. */
  rowsOf: LaneRow[][]
  columns: Columns
  heights: Heights
  seats: FrameSeats
  /** Width of the focus plan's name block and the middle of its square. */
  title: { width: number; x: number }
  frame: { left: number; width: number }
}

export interface LanePlaces {
  places: Map<string, Place>
  lanes: Lane[]
  chips: Chip[]
  geometry: FrameGeometry
  /** y of a border between two rows of each lane. */
  borders: number[]
  height: number
}

/** Goes down the sheet and gives everything its place. */
export function placeLanes(build: LaneBuild): LanePlaces {
  const { content, rowsOf, columns, heights } = build
  const places = new Map<string, Place>()
  const lanes: Lane[] = []
  const chips: Chip[] = []
  const borders: number[] = []
  const geometry: FrameGeometry = {
    frame: { x: build.frame.left, y: METRICS.frameTop, width: build.frame.width, height: heights.frame },
    gaps: build.seats.gaps,
    upperEnd: 0,
    lowerEnd: heights.total,
  }
  const hasLower = rowsOf.slice(content.split).some((rows) => rows.length > 0)
  let y = 0
  content.lanes.forEach((lane, index) => {
    const above = index < content.split
    const rows = rowsOf[index] ?? []
    const top = y
    if (index === content.split) {
      geometry.frame = { ...geometry.frame, y: y + METRICS.frameTop }
      y += heights.frame + 2 * METRICS.frameTop + (hasLower ? heights.fan : 0)
    }
    const chipRow = heights.chipRows[index] ? METRICS.chipRow : 0
    y += METRICS.lanePadding + heights.slack / 2
    if (above) y += chipRow
    const firstRow = y
    function readY(row: number): number {
      return firstRow + ((above ? rows.length - 1 - row : row) + 0.5) * heights.row
    }
    placeRows(places, rows, { columns, height: heights.row, readY })
    y += rows.length * heights.row
    if (index >= content.split && rows.length > 0 && geometry.lowerEnd === heights.total) geometry.lowerEnd = firstRow
    if (lane.folded > 0) {
      const outer = Math.max(0, rows.length - 1)
      const middle = chipRow === 0 ? readY(outer) : above ? firstRow - chipRow / 2 : y + chipRow / 2
      chips.push({
        kind: 'lane',
        level: lane.level,
        count: lane.folded,
        open: lane.open,
        box: createChipBox(columns, columns.count - 1, middle),
      })
    }
    if (!above) y += chipRow
    y += METRICS.lanePadding + heights.slack / 2
    if (index === content.split - 1) {
      geometry.upperEnd = firstRow + rows.length * heights.row
      y += heights.fan
    }
    lanes.push({ level: lane.level, top, height: y - top, count: lane.count })
    borders.push(rows.length > 0 ? firstRow : (top + y - heights.row) / 2)
  })
  placeFrame(places, build, geometry.frame)
  const { idleClauses } = content
  if (idleClauses.count > 0) {
    chips.push({
      kind: 'clauses',
      count: idleClauses.count,
      open: idleClauses.open,
      box: createClausesBox(build, geometry.frame),
    })
  }
  return { places, lanes, chips, geometry, borders, height: Math.max(heights.total, y) }
}

interface RowPlacing {
  columns: Columns
  height: number
  readY: (row: number) => number
}

function placeRows(places: Map<string, Place>, rows: readonly LaneRow[], { columns, height, readY }: RowPlacing): void {
  rows.forEach((row, rowIndex) => {
    row.forEach((plan, column) => {
      if (!plan) return
      const x = columns.readSquare(column)
      const width = columns.readLeft(column) + columns.width - x - METRICS.square - 2 * METRICS.nameGap
      places.set(plan.id, { x, y: readY(rowIndex), radius: METRICS.square, slot: { side: 'right', width, height }, minor: false })
    })
  })
}

function placeFrame(places: Map<string, Place>, { content, seats, title }: LaneBuild, frame: Box): void {
  const chip = content.idleClauses.count > 0 ? METRICS.clausesChip : 0
  places.set(content.focus.id, {
    x: title.x,
    y: frame.y + (frame.height - chip) / 2,
    radius: METRICS.focusSquare,
    slot: {
      side: 'right',
      width: title.width - 2 * METRICS.focusSquare - METRICS.clauseGap - METRICS.nameGap,
      height: frame.height - chip - METRICS.frameTop,
    },
    minor: false,
  })
  for (const seat of seats.seats) {
    const up = seat.edge === 'upper'
    places.set(seat.node.id, {
      x: seat.x,
      y: up ? frame.y : frame.y + frame.height,
      radius: seat.minor ? METRICS.minorDisc : METRICS.disc,
      slot: { side: up ? 'below' : 'above', width: seat.width, height: frame.height / 2 - 2 },
      minor: seat.minor,
    })
  }
}

function createChipBox(columns: Columns, column: number, middle: number): Box {
  const x = columns.readSquare(column) - METRICS.square
  const width = columns.readLeft(column) + columns.width - x - METRICS.nameGap
  return { x, y: middle - METRICS.chipHeight / 2, width, height: METRICS.chipHeight }
}

/** Under the focus plan's name. */
function createClausesBox({ title }: LaneBuild, frame: Box): Box {
  return {
    // Left of it lines leave the plan downward.
    x: frame.x + METRICS.clauseGap,
    y: frame.y + frame.height - METRICS.clausesChip - METRICS.edge / 4,
    width: title.width - METRICS.clauseGap,
    height: METRICS.clausesChip - METRICS.edge / 2,
  }
}

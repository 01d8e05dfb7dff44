import type { Point } from '../exploration-state.ts'
import type { Picture, PictureNode } from '../picture.ts'
import { assignTracks, countFullest, type ChuteLine } from './chute-tracks.ts'
import { arrangeSeats, type FrameSeats } from './frame-seats.ts'
import { addLaneGuests } from './lane-guests.ts'
import { readContent, type LaneContent, type LinkageEnds } from './lane-content.ts'
import { createColumns, measureHeights, type Columns } from './lane-measures.ts'
import { placeLanes, type LanePlaces } from './lane-places.ts'
import { arrangeRows } from './lane-rows.ts'
import { routeLane } from './lane-route.ts'
import { METRICS } from './metrics.ts'
import { routeRelations } from './relation-route.ts'
import { createEmptySheet, type Pane, type Route, type Sheet } from './sheet.ts'

/**
 * The map of lanes: plans by level from the highest down, the focus plan as a frame at the head of its own lane, its clauses on the
 * frame's edges, every linkage on a way of its own past the names.
 *
 * @param pane size of the pane in px; the map fills it, or is higher when the plans need more
 */
export function layoutLanes(picture: Picture, pane: Pane): Sheet {
  const content = readContent(picture)
  if (!content) return createEmptySheet(pane)
  const plain = composeSheet(content, pane, 1)
  if (plain.height <= pane.height) return showIn(plain, pane)
  // Seen from farther away there are more columns, and so fewer rows.
  for (let scale = 0.96; scale >= METRICS.lanesFitMin; scale -= 0.03) {
    const sheet = composeSheet(content, { width: pane.width / scale, height: pane.height / scale }, scale)
    if (sheet.height * scale <= pane.height + 0.5) return showIn(sheet, pane)
  }
  return showIn(plain, pane)
}

/** The same map for a pane that has become lower: where it starts, nothing else. All of it, or its focus where all would be too small. */
export function showIn(sheet: Sheet, pane: Pane): Sheet {
  const widest = Math.min(1, pane.width / sheet.width)
  const whole = Math.min(widest, pane.height / sheet.height)
  if (whole >= METRICS.lanesFitMin)
    return { ...sheet, start: { center: { x: sheet.width / 2, y: sheet.height / 2 }, scale: whole } }
  const half = pane.height / 2 / widest
  const middle = sheet.frame ? sheet.frame.y + sheet.frame.height / 2 : sheet.height / 2
  const y = Math.max(half, Math.min(sheet.height - half, middle))
  return { ...sheet, start: { center: { x: sheet.width / 2, y }, scale: widest } }
}

/** @param scale at which it will be seen */
function composeSheet(content: LaneContent, pane: Pane, scale: number): Sheet {
  const { width } = pane
  // The strip with the lanes' names is as wide on screen at every scale.
  const gutter = METRICS.gutter / scale
  const titleWidth = Math.max(METRICS.titleMin, Math.min(METRICS.titleMax, (width - gutter) * METRICS.titleShare))
  const frame = { left: gutter + METRICS.edge, width: width - gutter - 2 * METRICS.edge }
  const title = { width: titleWidth, x: frame.left + METRICS.clauseGap + METRICS.focusSquare }
  const seats = arrangeSeats(content.clauses, content.pulls, {
    left: frame.left + titleWidth + METRICS.clauseGap,
    room: frame.width - titleWidth - 2 * METRICS.clauseGap,
    pitch: METRICS.clausePitchMin / scale,
  })
  const xById = new Map(seats.seats.map((seat) => [seat.node.id, seat.x]))

  const bare = createColumns(width, 0, gutter)
  const rowsOf = content.lanes.map((lane) =>
    arrangeRows(lane.plans, {
      chip: lane.folded > 0,
      columns: bare.count,
      readX: (column) => bare.readLeft(column) + bare.width / 2,
      readCenter: (plan) => readCenter(plan, content.linkages, (id) => xById.get(id) ?? title.x),
    }),
  )
  const columnOf = new Map<string, number>()
  for (const rows of rowsOf) for (const row of rows) row.forEach((plan, column) => plan && columnOf.set(plan.id, column))
  function readColumn(plan: string): number {
    return columnOf.get(plan) ?? 0
  }
  const fullest = countFullest(content.linkages.map(({ plan, side }) => ({ column: readColumn(plan.id), side })))
  const columns = createColumns(width, fullest, gutter)
  const heights = measureHeights(content, rowsOf, { height: pane.height, frame: METRICS.frameHeight / scale ** 0.8 })
  const placed = placeLanes({ content, rowsOf, columns, heights, seats, title, frame })
  const routes = routeLinkages(content, placed, { seats, columns, readColumn })
  routeRelations(content.picture, { placed, columns, columnOf, focus: content.focus.id, rowHeight: heights.row }, routes)
  return addLaneGuests(
    {
      layout: 'lanes',
      width,
      height: placed.height,
      reach: { x: 0, y: 0, width, height: placed.height },
      groups: [],
      places: placed.places,
      routes,
      lanes: placed.lanes,
      chips: placed.chips,
      frame: placed.geometry.frame,
      spokes: [],
      start: { center: { x: width / 2, y: pane.height / 2 }, scale: 1 },
    },
    { picture: content.picture, placed, columns, columnOf, rowHeight: heights.row },
  )
}

/** Mean of where a plan's linkages leave the frame; null without any. */
function readCenter(plan: PictureNode, linkages: readonly LinkageEnds[], readX: (id: string) => number): number | null {
  const own = linkages.filter((linkage) => linkage.plan === plan)
  if (own.length === 0) return null
  return own.reduce((sum, linkage) => sum + readX(linkage.near), 0) / own.length
}

interface LinkageRouting {
  seats: FrameSeats
  columns: Columns
  readColumn: (plan: string) => number
}

function routeLinkages(
  content: LaneContent,
  placed: LanePlaces,
  { seats, columns, readColumn }: LinkageRouting,
): Map<string, Route> {
  const { places, geometry } = placed
  const edgeById = new Map(seats.seats.map((seat) => [seat.node.id, seat.edge]))
  function readPlace(id: string): Point {
    return places.get(id) ?? places.get(content.focus.id) ?? { x: 0, y: 0 }
  }
  const lines = content.linkages.map(({ link, near, plan, side }): ChuteLine => ({
    link: link.id,
    plan: plan.id,
    column: readColumn(plan.id),
    side,
    y: readPlace(plan.id).y,
    x: readPlace(near).x,
  }))
  const tracks = assignTracks(lines, columns.readLeft, columns.chute)
  return routeLane(
    content.linkages.map(({ link, near, plan, side, inward }) => ({
      link: link.id,
      from: readPlace(near),
      edge: edgeById.get(near) ?? null,
      side,
      inward,
      track: tracks.get(link.id) ?? { x: 0, port: 0 },
      end: readPlace(plan.id),
    })),
    geometry,
  )
}

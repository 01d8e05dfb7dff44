import type { LinkageLink, Picture, PictureNode } from '../picture.ts'
import { VIEW_LEVELS, type ViewLevel } from '../view-level.ts'
import type { Box } from './box.ts'
import { assignTracks, countFullest, type ChuteLine } from './chute-tracks.ts'
import { arrangeSeats, type FrameSeats, type Pull, type Seat } from './frame-seats.ts'
import { arrangeRows, type LaneRow } from './lane-rows.ts'
import { METRICS } from './metrics.ts'
import { routeLane, type FrameGeometry } from './lane-route.ts'
import { placeGuests } from './guest-places.ts'
import type { Chip, Lane, Pane, Place, Route, Sheet } from './sheet.ts'

/**
 * The map of lanes: plans by level from the highest down, the focus plan as a frame at the head of its own lane, its clauses on the
 * frame's edges, every linkage on a way of its own past the names.
 *
 * @param pane size of the pane in px; the map fills it, or is higher when the plans need more
 */
export function layoutLanes(picture: Picture, pane: Pane): Sheet {
  const content = readContent(picture)
  if (!content) return createEmptySheet(pane)
  const plain = composeSheet(content, pane)
  if (plain.height <= pane.height) return plain
  const scale = pane.height / plain.height
  if (scale >= METRICS.fitMin) {
    const fitted = composeSheet(content, { width: pane.width / scale, height: pane.height / scale })
    const fits = Math.min(1, pane.height / fitted.height)
    return { ...fitted, start: { center: { x: fitted.width / 2, y: fitted.height / 2 }, scale: Math.min(scale, fits) } }
  }
  const middle = plain.frame ? plain.frame.y + plain.frame.height / 2 : pane.height / 2
  const y = Math.max(pane.height / 2, Math.min(plain.height - pane.height / 2, middle))
  return { ...plain, start: { center: { x: plain.width / 2, y }, scale: 1 } }
}

interface Content {
  picture: Picture
  focus: PictureNode
  clauses: PictureNode[]
  /** Drawn plans by lane, and the lanes' folded rest. */
  lanes: { level: ViewLevel; plans: PictureNode[]; folded: number; open: boolean; count: number }[]
  /** Lanes before this index stand over the frame. */
  split: number
  linkages: LinkageEnds[]
  pulls: Map<string, Pull>
}

/** A linkage seen from the focus: its near end in the frame, its far end a plan in a lane. */
interface LinkageEnds {
  link: LinkageLink
  near: string
  plan: PictureNode
  side: 'upper' | 'lower'
  /** The link itself runs from the plan to the frame. */
  inward: boolean
}

function readContent(picture: Picture): Content | null {
  const focus = picture.nodes.find((node) => node.role === 'focus')
  if (!focus) return null
  const focusIndex = VIEW_LEVELS.indexOf(focus.level ?? 'unknown')
  const lanes = VIEW_LEVELS.map((level) => {
    const plans = picture.nodes.filter((node) => node.role === 'plan' && (node.level ?? 'unknown') === level)
    const folded = picture.folded.find((lane) => lane.level === level)
    const real = plans.filter((plan) => plan.label === 'Plan').length
    const hiddenAway = folded && !folded.open ? folded.plans.length : 0
    return {
      level,
      plans,
      folded: folded?.plans.length ?? 0,
      open: folded?.open ?? false,
      count: real + hiddenAway + (focus.level === level ? 1 : 0),
    }
  }).filter((lane) => lane.count > 0 || lane.plans.length > 0)
  const split = lanes.filter((lane) => VIEW_LEVELS.indexOf(lane.level) < focusIndex).length
  const byId = new Map(picture.nodes.map((node) => [node.id, node]))
  const linkages: LinkageEnds[] = []
  const pulls = new Map<string, Pull>()
  for (const link of picture.links) {
    if (link.kind !== 'linkage') continue
    const inward = byId.get(link.from)?.role === 'plan'
    const plan = byId.get(inward ? link.from : link.to)
    if (plan?.role !== 'plan') continue
    const near = inward ? link.to : link.from
    const side = VIEW_LEVELS.indexOf(plan.level ?? 'unknown') < focusIndex ? 'upper' : 'lower'
    linkages.push({ link, near, plan, side, inward })
    const pull = pulls.get(near) ?? { upper: 0, lower: 0 }
    pull[side]++
    pulls.set(near, pull)
  }
  return { picture, focus, clauses: picture.nodes.filter((node) => node.role === 'clause'), lanes, split, linkages, pulls }
}

interface Columns {
  count: number
  width: number
  chute: number
  readLeft(column: number): number
  readSquare(column: number): number
}

function composeSheet(content: Content, pane: Pane): Sheet {
  const { width } = pane
  const title = Math.max(METRICS.titleMin, Math.min(METRICS.titleMax, (width - METRICS.gutter) * METRICS.titleShare))
  const frameLeft = METRICS.gutter + METRICS.edge
  const frameWidth = width - frameLeft - METRICS.edge
  const seats = arrangeSeats(content.clauses, content.pulls, {
    left: frameLeft + title + METRICS.clauseGap,
    room: frameWidth - title - 2 * METRICS.clauseGap,
  })
  const seatById = new Map(seats.seats.map((seat) => [seat.node.id, seat]))
  const titleX = frameLeft + METRICS.clauseGap + METRICS.focusSquare
  const readNearX = (id: string): number => seatById.get(id)?.x ?? titleX

  const bare = createColumns(width, 0)
  const rowsOf = content.lanes.map((lane) =>
    arrangeRows(lane.plans, {
      columns: bare.count,
      readX: (column) => bare.readLeft(column) + bare.width / 2,
      readCenter: (plan) => readCenter(plan, content.linkages, readNearX),
    }),
  )
  const columnOf = new Map<string, number>()
  for (const rows of rowsOf) for (const row of rows) row.forEach((plan, column) => plan && columnOf.set(plan.id, column))
  const fullest = countFullest(content.linkages.map(({ plan, side }) => ({ column: columnOf.get(plan.id) ?? 0, side })))
  const columns = createColumns(width, fullest)

  const heights = measureHeights(content, rowsOf, pane.height)
  return placeAll({ content, pane, title, titleX, frameLeft, frameWidth, seats, seatById, rowsOf, columnOf, columns, heights })
}

/** Mean of where a plan's linkages leave the frame; null without any. */
function readCenter(plan: PictureNode, linkages: readonly LinkageEnds[], readX: (id: string) => number): number | null {
  const own = linkages.filter((linkage) => linkage.plan === plan)
  if (own.length === 0) return null
  return own.reduce((sum, linkage) => sum + readX(linkage.near), 0) / own.length
}

function createColumns(width: number, fullest: number): Columns {
  const room = width - METRICS.gutter - METRICS.edge
  const wish = Math.max(1, Math.floor(room / METRICS.columnWish))
  const count = Math.min(METRICS.columnsMax, wish === 1 && room / 2 >= METRICS.columnMin ? 2 : wish)
  const columnWidth = room / count
  const most = columnWidth - METRICS.approach - METRICS.square - METRICS.nameGap - METRICS.nameMin
  const chute = Math.max(METRICS.chuteMin, Math.min(METRICS.track * (fullest - 1) + 4, most))
  const readLeft = (column: number): number => METRICS.gutter + METRICS.edge / 2 + column * columnWidth
  return { count, width: columnWidth, chute, readLeft, readSquare: (column) => readLeft(column) + chute + METRICS.approach }
}

interface Heights {
  row: number
  fan: number
  /** Added to every lane. */
  slack: number
  /** Whether the chip needs a row of its own, by lane. */
  chipRows: boolean[]
  total: number
}

/** Rows and fans as high as the pane allows, as low as they must be. */
function measureHeights(content: Content, rowsOf: LaneRow[][], height: number): Heights {
  const chipRows = content.lanes.map((lane, index) => lane.folded > 0 && !(rowsOf[index]?.at(-1)?.includes(null) ?? false))
  const rows = rowsOf.reduce((sum, lane) => sum + lane.length, 0)
  const fans = Number(content.split > 0) + Number(rowsOf.slice(content.split).some((lane) => lane.length > 0))
  const fixed =
    METRICS.frameHeight +
    2 * METRICS.frameTop +
    content.lanes.length * 2 * METRICS.lanePadding +
    chipRows.filter(Boolean).length * METRICS.chipRow
  const least = fixed + rows * METRICS.rowMin + fans * METRICS.fanMin
  const most = fixed + rows * METRICS.rowMax + fans * METRICS.fanMax
  const share = most === least ? 1 : Math.max(0, Math.min(1, (height - least) / (most - least)))
  const row = METRICS.rowMin + share * (METRICS.rowMax - METRICS.rowMin)
  const fan = METRICS.fanMin + share * (METRICS.fanMax - METRICS.fanMin)
  const used = fixed + rows * row + fans * fan
  const slack = Math.max(0, height - used) / content.lanes.length
  return { row, fan, slack, chipRows, total: Math.max(height, used) }
}

interface Composition {
  content: Content
  pane: Pane
  title: number
  titleX: number
  frameLeft: number
  frameWidth: number
  seats: FrameSeats
  seatById: Map<string, Seat>
  rowsOf: LaneRow[][]
  columnOf: Map<string, number>
  columns: Columns
  heights: Heights
}

function placeAll(composition: Composition): Sheet {
  const { content, pane, title, titleX, frameLeft, frameWidth, seats, seatById, rowsOf, columnOf, columns, heights } = composition
  const places = new Map<string, Place>()
  const lanes: Lane[] = []
  const chips: Chip[] = []
  let y = 0
  let frame: Box | null = null
  // Where the fans end: the far side of the nearest row.
  let upperEnd = 0
  let lowerEnd = heights.total
  const hasLower = rowsOf.slice(content.split).some((rows) => rows.length > 0)

  const placeFrame = (): void => {
    frame = { x: frameLeft, y: y + METRICS.frameTop, width: frameWidth, height: METRICS.frameHeight }
    y += METRICS.frameHeight + 2 * METRICS.frameTop
    places.set(content.focus.id, {
      x: titleX,
      y: frame.y + frame.height / 2,
      radius: METRICS.focusSquare,
      slot: {
        side: 'right',
        width: title - 2 * METRICS.focusSquare - METRICS.clauseGap - METRICS.nameGap,
        height: frame.height - 2 * METRICS.frameTop,
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

  content.lanes.forEach((lane, index) => {
    const above = index < content.split
    const rows = rowsOf[index] ?? []
    const top = y
    if (index === content.split) {
      placeFrame()
      if (hasLower) {
        y += heights.fan
        lowerEnd = y - METRICS.fanMin / 2
      }
    }
    const chipRow = heights.chipRows[index] ? METRICS.chipRow : 0
    y += METRICS.lanePadding + heights.slack / 2
    if (above) y += chipRow
    const firstRow = y
    const readY = (row: number): number => firstRow + ((above ? rows.length - 1 - row : row) + 0.5) * heights.row
    rows.forEach((row, rowIndex) => {
      row.forEach((plan, column) => {
        if (!plan) return
        const x = columns.readSquare(column)
        const width = columns.readLeft(column) + columns.width - x - METRICS.square - 2 * METRICS.nameGap
        const slot = { side: 'right', width, height: heights.row } as const
        places.set(plan.id, { x, y: readY(rowIndex), radius: METRICS.square, slot, minor: false })
      })
    })
    y += rows.length * heights.row
    if (lane.folded > 0) {
      const outer = Math.max(0, rows.length - 1)
      const column = chipRow > 0 ? columns.count - 1 : (rows[outer]?.lastIndexOf(null) ?? columns.count - 1)
      const middle = chipRow === 0 ? readY(outer) : above ? firstRow - chipRow / 2 : y + chipRow / 2
      const x = columns.readSquare(column) - METRICS.square
      const width = columns.readLeft(column) + columns.width - x - METRICS.nameGap
      chips.push({
        level: lane.level,
        count: lane.folded,
        open: lane.open,
        box: { x, y: middle - METRICS.chipHeight / 2, width, height: METRICS.chipHeight },
      })
    }
    if (!above) y += chipRow
    y += METRICS.lanePadding + heights.slack / 2
    if (index === content.split - 1) {
      upperEnd = firstRow + rows.length * heights.row
      y += heights.fan
    }
    lanes.push({ level: lane.level, top, height: y - top, count: lane.count })
  })
  if (frame === null) placeFrame()

  const geometry: FrameGeometry = {
    frame: frame ?? { x: frameLeft, y: 0, width: frameWidth, height: METRICS.frameHeight },
    gaps: seats.gaps,
    upperEnd,
    lowerEnd: readLowerEnd(lowerEnd, content, rowsOf, places, heights),
  }
  const routes = routeLinkages(content, places, { seatById, columnOf, columns, geometry })
  const sheet: Sheet = {
    layout: 'lanes',
    width: pane.width,
    height: Math.max(heights.total, y),
    places,
    routes,
    lanes,
    chips,
    frame,
    spokes: [],
    omitted: seats.omitted,
    start: { center: { x: pane.width / 2, y: pane.height / 2 }, scale: 1 },
  }
  return placeGuests(sheet, content.picture)
}

/** Top of the nearest row under the frame, so that no curve reaches into a name. */
function readLowerEnd(
  fallback: number,
  content: Content,
  rowsOf: LaneRow[][],
  places: Map<string, Place>,
  heights: Heights,
): number {
  for (const rows of rowsOf.slice(content.split)) {
    const plan = rows[0]?.find((cell) => cell !== null)
    const place = plan && places.get(plan.id)
    if (place) return place.y - heights.row / 2
  }
  return fallback
}

interface Routing {
  seatById: Map<string, Seat>
  columnOf: Map<string, number>
  columns: Columns
  geometry: FrameGeometry
}

function routeLinkages(
  content: Content,
  places: Map<string, Place>,
  { seatById, columnOf, columns, geometry }: Routing,
): Map<string, Route> {
  const lines = content.linkages.map(({ link, near, plan, side }): ChuteLine => ({
    link: link.id,
    plan: plan.id,
    column: columnOf.get(plan.id) ?? 0,
    side,
    y: places.get(plan.id)?.y ?? 0,
    x: places.get(near)?.x ?? places.get(content.focus.id)?.x ?? 0,
  }))
  const tracks = assignTracks(lines, columns.readLeft, columns.chute)
  return routeLane(
    content.linkages.map(({ link, near, plan, side, inward }) => {
      const nearPlace = places.get(near) ?? places.get(content.focus.id)
      const far = places.get(plan.id)
      return {
        link: link.id,
        from: { x: nearPlace?.x ?? 0, y: nearPlace?.y ?? 0 },
        edge: seatById.get(near)?.edge ?? null,
        side,
        inward,
        track: tracks.get(link.id) ?? { x: 0, port: 0 },
        end: { x: far?.x ?? 0, y: far?.y ?? 0 },
      }
    }),
    geometry,
  )
}

function createEmptySheet(pane: Pane): Sheet {
  return {
    layout: 'lanes',
    ...pane,
    places: new Map(),
    routes: new Map(),
    lanes: [],
    chips: [],
    frame: null,
    spokes: [],
    omitted: [],
    start: { center: { x: pane.width / 2, y: pane.height / 2 }, scale: 1 },
  }
}

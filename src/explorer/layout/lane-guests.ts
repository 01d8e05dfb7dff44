import type { Picture, PictureNode } from '../picture.ts'
import { compareIds } from '../record.ts'
import { growBox, joinBoxes, type Box } from './box.ts'
import { seatGuests, type GuestLane, type GuestSeat, type LaneGuests } from './guest-columns.ts'
import { routeGuests, routeToGuest, type GuestStop } from './guest-route.ts'
import type { Columns } from './lane-measures.ts'
import type { LanePlaces } from './lane-places.ts'
import { METRICS } from './metrics.ts'
import type { GuestGroup, Place, Sheet } from './sheet.ts'

export interface GuestBuild {
  picture: Picture
  placed: LanePlaces
  columns: Columns
  /** Column of every plan in a lane. */
  columnOf: ReadonlyMap<string, number>
  rowHeight: number
}

/** Panes narrower than this have room for one column of guests beside what was opened. */
const NARROW = 560
/** From a column's trunk to the middle of its glyphs. */
const GLYPH = METRICS.approach

/**
 * Adds what came by expansion: beside the map, at the side nearer to what was opened, each guest in its own lane and in rows of the
 * map's, so that its line can run between the rows and past every name. Nothing on the map moves; a later group stands farther out.
 */
export function addLaneGuests(sheet: Sheet, build: GuestBuild): Sheet {
  const { picture, columns, columnOf, rowHeight } = build
  const groups = listGroups(picture)
  if (groups.length === 0) return sheet
  const lanes = readLanes(sheet, build.placed.borders)
  const places = new Map(sheet.places)
  const stops = new Map<string, GuestStop>()
  for (const [id, column] of columnOf) {
    const place = places.get(id)
    if (!place) continue
    const { y } = place
    stops.set(id, { ...place, chute: columns.readLeft(column) + 2, top: y - rowHeight / 2, bottom: y + rowHeight / 2 })
  }
  const taken = new Map<string, number>()
  const made: GuestGroup[] = []
  let reach = sheet.reach
  for (const { key, anchor, nodes } of groups) {
    const lane = lanes.find(({ level }) => level === nodes[0]?.level)
    const aside = { x: sheet.width, y: lane ? (lane.top + lane.bottom) / 2 : sheet.height / 2 }
    const at = (anchor === null ? undefined : places.get(anchor)) ?? aside
    const shared = shareLanes(nodes, lanes, at.y)
    const seated = seatGuests(shared, {
      y: at.y,
      row: rowHeight,
      wish: sheet.width < NARROW ? 1 : 2,
    })
    const side = at.x < sheet.width / 2 ? 'left' : 'right'
    // Beyond what stands in the same lanes; columns keep to one grid, so that strips for lines run on.
    const before = Math.max(...shared.map(({ lane }) => taken.get(`${side} ${String(lane.top)}`) ?? 0))
    for (const { lane } of shared) taken.set(`${side} ${String(lane.top)}`, before + seated.count)
    const width = seated.count * METRICS.guestColumn
    const left =
      side === 'left' ? METRICS.gutter - before * METRICS.guestColumn - width : sheet.width + before * METRICS.guestColumn
    for (const seat of seated.seats) {
      const chute = left + seat.column * METRICS.guestColumn + METRICS.nameGap
      const place = createPlace(seat, chute)
      places.set(seat.node.id, place)
      stops.set(seat.node.id, { x: place.x, y: place.y, chute, top: seat.rowTop, bottom: seat.rowBottom })
    }
    const box = seated.seats
      .map((seat): Box => ({ x: left, y: seat.rowTop, width, height: seat.rowBottom - seat.rowTop }))
      .reduce(joinBoxes)
    made.push({ key, anchor, box })
    // Left of it there must be room for the lanes' names.
    reach = joinBoxes(reach, growBox({ ...box, x: box.x - METRICS.gutter, width: box.width + METRICS.gutter }, METRICS.edge))
  }
  const routing = { stops, places, routes: sheet.routes, geometry: build.placed.geometry, rowHeight }
  const routes = routeGuests(picture, routing)
  const focus = picture.nodes.find((node) => node.role === 'focus')
  const spokes = picture.nodes.flatMap((node) => {
    const [from, to] = [focus && places.get(focus.id), stops.get(node.id)]
    return node.role === 'guest' && node.clause && from && to ? [routeToGuest({ x: from.x, y: from.y }, to, routing)] : []
  })
  return { ...sheet, places, routes, groups: made, reach, spokes }
}

function createPlace({ node, y, half, rowTop, rowBottom }: GuestSeat, chute: number): Place {
  const radius = node.label === 'Plan' ? METRICS.square : METRICS.disc
  return {
    x: chute + GLYPH,
    y,
    radius,
    slot: {
      side: 'right',
      width: METRICS.guestColumn - GLYPH - METRICS.square - 3 * METRICS.nameGap,
      height: (rowBottom - rowTop) / (half ? 2 : 1),
    },
    minor: false,
  }
}

/** Guests by what was opened, in the order it was; what belongs to nothing opened comes last. */
function listGroups(picture: Picture): { key: string; anchor: string | null; nodes: PictureNode[] }[] {
  const guests = picture.nodes.filter((node) => node.role === 'guest')
  // What a lane or the focus plan had folded away stands nearest the map: it belongs there.
  function readOrder(key: string): number {
    return key.startsWith(FOLDED) ? -1 : picture.expanded.indexOf(key)
  }
  const keys = [...new Set(guests.map(readKey))].sort((a, b) => readOrder(a) - readOrder(b) || compareIds(a, b))
  return keys.map((key) => {
    const nodes = guests.filter((node) => readKey(node) === key)
    return { key, anchor: nodes[0]?.anchor ?? null, nodes }
  })
}

const FOLDED = 'folded '

function readKey({ anchor, level, clause }: PictureNode): string {
  return anchor === null ? `${FOLDED}${level ?? ''}` : clause ? `${FOLDED}${anchor}` : anchor
}

interface NamedLane extends GuestLane {
  level: string
}

function readLanes(sheet: Sheet, borders: readonly number[]): NamedLane[] {
  return sheet.lanes.map((lane, index) => {
    const [first, last] = [index === 0, index === sheet.lanes.length - 1]
    return {
      level: lane.level,
      top: lane.top,
      bottom: lane.top + lane.height,
      border: borders[index] ?? lane.top,
      open: first && last ? 'both' : first ? 'up' : last ? 'down' : null,
    }
  })
}

/** Plans stand in the lane of their level, anything else in the lane of what it came with. */
function shareLanes(nodes: readonly PictureNode[], lanes: readonly NamedLane[], y: number): LaneGuests[] {
  const near = lanes.find((lane) => y < lane.bottom) ?? lanes.at(-1)
  return lanes
    .map((lane) => ({
      lane,
      nodes: nodes.filter((node) => {
        const own = node.label === 'Plan' ? lanes.find(({ level }) => level === node.level) : undefined
        return (own ?? near) === lane
      }),
    }))
    .filter((group) => group.nodes.length > 0)
}

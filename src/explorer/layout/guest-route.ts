import type { Point } from '../exploration-state.ts'
import type { Picture } from '../picture.ts'
import type { FrameGeometry } from './lane-route.ts'
import { METRICS } from './metrics.ts'
import { reverseRoute, RouteBuilder } from './route.ts'
import type { Place, Route } from './sheet.ts'

/** Something in a row: its lines leave it to the left, into a free strip, and the row along one of its borders. */
export interface GuestStop extends Point {
  /** x of the free strip left of it. */
  chute: number
  /** Borders of its row. */
  top: number
  bottom: number
}

export interface GuestRouting {
  stops: ReadonlyMap<string, GuestStop>
  places: ReadonlyMap<string, Place>
  routes: ReadonlyMap<string, Route>
  geometry: FrameGeometry
  rowHeight: number
}

const CORNER = 6

/**
 * Ways for the links that have none yet: from a row or the frame along a border between two rows to the strip beside the other end,
 * along it, and in. Names stand inside rows and right of the strips, so no line meets one.
 */
export function routeGuests(picture: Picture, routing: GuestRouting): Map<string, Route> {
  const { stops, places } = routing
  const routes = new Map(routing.routes)
  const guests = new Set(picture.nodes.flatMap((node) => (node.role === 'guest' ? [node.id] : [])))
  // The strip beside a guest runs through all lanes, that of a plan through some, a clause has none.
  function rank(id: string): number {
    return guests.has(id) ? 2 : stops.has(id) ? 1 : 0
  }
  for (const { id, from, to } of picture.links) {
    if (routes.has(id)) continue
    const turned = rank(from) > rank(to)
    const [start, end] = turned ? [to, from] : [from, to]
    const [first, last] = [stops.get(start) ?? places.get(start), stops.get(end) ?? places.get(end)]
    if (!first || !last) continue
    const stop = stops.get(end)
    const route = guests.has(end) && stop ? routeToGuest(first, stop, routing) : routeFromFrame(first, stop ?? last, routing)
    routes.set(id, turned ? reverseRoute(route) : route)
  }
  return routes
}

/** From a row, or out of the frame, to something beside the map. */
export function routeToGuest(from: Point | GuestStop, end: GuestStop, routing: GuestRouting): Route {
  const builder = new RouteBuilder(from)
  if (!('chute' in from)) {
    const border = readBorder(isLower(from, routing), routing)
    builder
      .corner({ x: from.x, y: border }, { x: end.chute, y: border }, CORNER)
      .corner({ x: end.chute, y: border }, { x: end.chute, y: end.y }, CORNER)
  } else if (Math.abs(from.chute - end.chute) < 1) {
    builder.corner({ x: from.chute, y: from.y }, { x: from.chute, y: end.y }, CORNER)
  } else {
    const border = chooseBorder(from, end, routing)
    builder
      .corner({ x: from.chute, y: from.y }, { x: from.chute, y: border }, CORNER)
      .corner({ x: from.chute, y: border }, { x: end.chute, y: border }, CORNER)
      .corner({ x: end.chute, y: border }, { x: end.chute, y: end.y }, CORNER)
  }
  return builder.corner({ x: end.chute, y: end.y }, { x: end.x, y: end.y }, CORNER).line(end.x, end.y).build()
}

/** The border of the row toward the other end; past the frame rather than through it. */
function chooseBorder(stop: GuestStop, end: GuestStop, { geometry }: GuestRouting): number {
  const { frame } = geometry
  const border = end.y < stop.y ? stop.top : stop.bottom
  const beside = border > frame.y - METRICS.frameTop && border < frame.y + frame.height + METRICS.frameTop
  const across = Math.min(stop.chute, end.chute) < frame.x + frame.width && Math.max(stop.chute, end.chute) > frame.x
  return beside && across ? frame.y - METRICS.frameTop : border
}

/** From a clause to another, or to a plan: through a free strip of the frame where the other is on its other side. */
function routeFromFrame(from: Point, end: Point | GuestStop, routing: GuestRouting): Route {
  const { frame, gaps, upperEnd, lowerEnd } = routing.geometry
  const [lower, lowerGoal] = [isLower(from, routing), isLower(end, routing)]
  const builder = new RouteBuilder(from)
  const plan = 'chute' in end
  const border = readBorder(lower, routing)
  const goal = readBorder(lowerGoal, routing)
  if (lower !== lowerGoal) {
    const gap = gaps.reduce((best, x) => (Math.abs(x - from.x) < Math.abs(best - from.x) ? x : best), gaps[0] ?? frame.x)
    builder
      .corner({ x: from.x, y: border }, { x: gap, y: border }, CORNER)
      .corner({ x: gap, y: border }, { x: gap, y: goal }, CORNER)
    if (plan) builder.line(gap, goal)
    else builder.corner({ x: gap, y: goal }, { x: end.x, y: goal }, CORNER)
  } else if (!plan) builder.corner({ x: from.x, y: border }, { x: end.x, y: border }, CORNER)
  if (!plan) return builder.corner({ x: end.x, y: goal }, end, CORNER).line(end.x, end.y).build()
  return builder
    .curve(end.chute, lowerGoal ? lowerEnd : upperEnd)
    .corner({ x: end.chute, y: end.y }, { x: end.x, y: end.y }, CORNER)
    .line(end.x, end.y)
    .build()
}

function isLower({ y }: Point, { geometry: { frame } }: GuestRouting): boolean {
  return y > frame.y + frame.height - METRICS.disc
}

/** Free of names from end to end: over the frame, and under it on the grid of the rows, which guests beside it keep to as well. */
function readBorder(lower: boolean, { geometry: { frame, lowerEnd }, rowHeight }: GuestRouting): number {
  if (!lower) return frame.y - METRICS.frameTop
  const free = frame.y + frame.height + METRICS.frameTop
  return lowerEnd - Math.floor((lowerEnd - free) / rowHeight) * rowHeight
}

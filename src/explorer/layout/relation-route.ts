import type { Point } from '../exploration-state.ts'
import type { Picture } from '../picture.ts'
import type { Columns } from './lane-measures.ts'
import type { LanePlaces } from './lane-places.ts'
import { leaveFocus } from './lane-route.ts'
import { reverseRoute, RouteBuilder } from './route.ts'
import type { Route } from './sheet.ts'

export interface RelationRouting {
  placed: LanePlaces
  columns: Columns
  /** Column of every plan in a lane. */
  columnOf: ReadonlyMap<string, number>
  focus: string
  rowHeight: number
}

const CORNER = 6
/** Left end of a chute: linkages use the rest first. */
const INSET = 2

/** Adds the ways of relations between plans in lanes, and to the focus plan, past the names; what stands elsewhere is left out. */
export function routeRelations(picture: Picture, routing: RelationRouting, routes: Map<string, Route>): void {
  const { placed, columnOf, focus } = routing
  for (const link of picture.links) {
    if (link.kind !== 'relationship') continue
    const from = placed.places.get(link.from)
    const to = placed.places.get(link.to)
    if (!from || !to) continue
    if (columnOf.has(link.from) && columnOf.has(link.to))
      routes.set(link.id, routePlans({ id: link.from, ...from }, { id: link.to, ...to }, routing))
    else if (link.from === focus && columnOf.has(link.to))
      routes.set(link.id, routeFocus(from, { id: link.to, ...to }, routing, false))
    else if (link.to === focus && columnOf.has(link.from))
      routes.set(link.id, routeFocus(to, { id: link.from, ...from }, routing, true))
  }
}

interface Stop extends Point {
  id: string
}

function readChute({ columns, columnOf }: RelationRouting, plan: string): number {
  return columns.readLeft(columnOf.get(plan) ?? 0) + INSET
}

/** Out of one plan into its chute, between the rows or through the frame to the other's, and in. */
function routePlans(from: Stop, to: Stop, routing: RelationRouting): Route {
  const { geometry } = routing.placed
  const a = readChute(routing, from.id)
  const b = readChute(routing, to.id)
  const builder = new RouteBuilder(from)
  const fromAbove = from.y < geometry.frame.y
  const toAbove = to.y < geometry.frame.y
  if (fromAbove !== toAbove) {
    const gap = readNearest(geometry.gaps, (a + b) / 2)
    const [leave, enter] = fromAbove ? [geometry.upperEnd, geometry.lowerEnd] : [geometry.lowerEnd, geometry.upperEnd]
    const [first, second] = fromAbove
      ? [geometry.frame.y, geometry.frame.y + geometry.frame.height]
      : [geometry.frame.y + geometry.frame.height, geometry.frame.y]
    builder
      .corner({ x: a, y: from.y }, { x: a, y: leave }, CORNER)
      .line(a, leave)
      .curve(gap, first)
      .line(gap, second)
      .curve(b, enter)
  } else if (Math.abs(a - b) < 1) {
    builder.corner({ x: a, y: from.y }, { x: a, y: to.y }, CORNER)
  } else {
    // Between two rows, on the side toward the other plan; in one row toward the frame.
    const down = to.y > from.y + 1 || (Math.abs(to.y - from.y) <= 1 && fromAbove)
    const between = from.y + ((down ? 1 : -1) * routing.rowHeight) / 2
    builder
      .corner({ x: a, y: from.y }, { x: a, y: between }, CORNER)
      .corner({ x: a, y: between }, { x: b, y: between }, CORNER)
      .corner({ x: b, y: between }, { x: b, y: to.y }, CORNER)
  }
  return builder.corner({ x: b, y: to.y }, to, CORNER).line(to.x, to.y).build()
}

/** Straight up or down out of the focus plan's square, an S to the chute, and in. */
function routeFocus(focus: Point, plan: Stop, routing: RelationRouting, inward: boolean): Route {
  const { geometry } = routing.placed
  const above = plan.y < geometry.frame.y
  const chute = readChute(routing, plan.id)
  const builder = new RouteBuilder(focus)
  leaveFocus(builder, { frame: geometry.frame, up: above })
  const route = builder
    .curve(chute, above ? geometry.upperEnd : geometry.lowerEnd)
    .corner({ x: chute, y: plan.y }, plan, CORNER)
    .line(plan.x, plan.y)
    .build()
  return inward ? reverseRoute(route) : route
}

function readNearest(values: readonly number[], wish: number): number {
  return values.reduce((best, value) => (Math.abs(value - wish) < Math.abs(best - wish) ? value : best), values[0] ?? wish)
}

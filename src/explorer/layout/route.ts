import type { Point } from '../exploration-state.ts'
import type { Route } from './sheet.ts'

/** No route of the map of lanes has more points: a relation that crosses the frame has two S and four corners. */
export const ROUTE_POINTS_MOST = 58

/** Points along one S, more for a longer one; spaced by cosine, so that they lie dense where it bends. */
const S_POINTS = { least: 10, most: 18, every: 18 }
const CORNER_POINTS = 5

/** Draws a line piece by piece. */
export class RouteBuilder {
  private readonly points: number[] = []

  constructor(start: Point) {
    this.points.push(start.x, start.y)
  }

  get end(): Point {
    return { x: this.points.at(-2) ?? 0, y: this.points.at(-1) ?? 0 }
  }

  line(x: number, y: number): this {
    const { end } = this
    if (Math.abs(end.x - x) > 0.01 || Math.abs(end.y - y) > 0.01) this.points.push(x, y)
    return this
  }

  /** Round a right angle at `corner` on the way to `next`; the line ends on the leg toward `next`. */
  corner(corner: Point, next: Point, radius: number): this {
    const { end } = this
    const before = Math.hypot(corner.x - end.x, corner.y - end.y)
    const after = Math.hypot(next.x - corner.x, next.y - corner.y)
    const r = Math.min(radius, before, after)
    if (r < 0.5) return this.line(corner.x, corner.y)
    const a = { x: corner.x + ((end.x - corner.x) / before) * r, y: corner.y + ((end.y - corner.y) / before) * r }
    const b = { x: corner.x + ((next.x - corner.x) / after) * r, y: corner.y + ((next.y - corner.y) / after) * r }
    this.line(a.x, a.y)
    for (let i = 1; i <= CORNER_POINTS; i++) {
      const t = i / CORNER_POINTS
      const [p, q, s] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
      this.points.push(p * a.x + q * corner.x + s * b.x, p * a.y + q * corner.y + s * b.y)
    }
    return this
  }

  /** An S that leaves and arrives upright. */
  curve(x: number, y: number): this {
    const { end } = this
    if (Math.abs(end.x - x) < 0.5) return this.line(x, y)
    const middle = (end.y + y) / 2
    const length = Math.hypot(x - end.x, y - end.y)
    const count = Math.max(S_POINTS.least, Math.min(S_POINTS.most, Math.ceil(length / S_POINTS.every)))
    for (let i = 1; i <= count; i++) {
      const t = (1 - Math.cos((Math.PI * i) / count)) / 2
      const u = 1 - t
      const px = u * u * u * end.x + 3 * u * u * t * end.x + 3 * u * t * t * x + t * t * t * x
      const py = u * u * u * end.y + 3 * u * u * t * middle + 3 * u * t * t * middle + t * t * t * y
      this.points.push(px, py)
    }
    return this
  }

  build(): Route {
    return Float64Array.from(this.points)
  }
}

/** From middle to middle; bowed to the side when several lines join the same two nodes. */
export function routeStraight(from: Point, to: Point, bow = 0): Route {
  if (bow === 0) return Float64Array.of(from.x, from.y, to.x, to.y)
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const control = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bow,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bow,
  }
  const points: number[] = []
  const steps = 10
  for (let i = 0; i <= steps; i++) {
    const t = i / steps
    const [p, q, s] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
    points.push(p * from.x + q * control.x + s * to.x, p * from.y + q * control.y + s * to.y)
  }
  return Float64Array.from(points)
}

/** An S between two nodes that stand outside the routed map. */
export function routeFree(from: Point, to: Point): Route {
  return new RouteBuilder(from).curve(to.x, to.y).build()
}

/** A copy that runs the other way. */
export function reverseRoute(route: Route): Route {
  const reversed = new Float64Array(route.length)
  for (let i = 0; i < route.length; i += 2) {
    reversed[route.length - 2 - i] = route[i] ?? 0
    reversed[route.length - 1 - i] = route[i + 1] ?? 0
  }
  return reversed
}

export function readPoints(route: Route): Point[] {
  const points: Point[] = []
  for (let i = 0; i < route.length; i += 2) points.push({ x: route[i] ?? 0, y: route[i + 1] ?? 0 })
  return points
}

import type { Point } from '../exploration-state.ts'
import { compareIds } from '../record.ts'
import type { Box } from './box.ts'
import type { FrameEdge } from './frame-seats.ts'
import type { Track } from './chute-tracks.ts'
import { METRICS } from './metrics.ts'
import { reverseRoute, RouteBuilder } from './route.ts'
import type { Route } from './sheet.ts'

export interface FrameGeometry {
  frame: Box
  /** Free strips between the clause labels. */
  gaps: readonly number[]
  /** Lower end of the lanes over the frame, upper end of those under it. */
  upperEnd: number
  lowerEnd: number
}

export interface LaneLine {
  link: string
  /** Middle of the clause. */
  from: Point
  /** Edge of the frame the clause sits on; null for the plan's own square. */
  edge: FrameEdge | null
  side: FrameEdge
  /** Drawn from the plan to the frame. */
  inward: boolean
  track: Track
  /** Middle of the plan's square. */
  end: Point
}

const CORNER = 5
/** Levels under a disc at which lines set out for their gap. */
const SHELVES = 3

/**
 * The way of every linkage: out of the frame, an S to the track of its column, along it, and a quarter turn into the plan. A line
 * to the side its clause does not sit on crosses the frame in a free strip between the labels.
 */
export function routeLane(lines: readonly LaneLine[], geometry: FrameGeometry): Map<string, Route> {
  const crossings = assignCrossings(lines, geometry)
  return new Map(
    lines.map((line) => {
      const route = routeLine(line, geometry, crossings.get(line.link))
      return [line.link, line.inward ? reverseRoute(route) : route]
    }),
  )
}

function routeLine(line: LaneLine, { frame, upperEnd, lowerEnd }: FrameGeometry, crossing: Crossing | undefined): Route {
  const up = line.side === 'upper'
  const exit = up ? frame.y : frame.y + frame.height
  const builder = new RouteBuilder(line.from)
  if (crossing) {
    const inward = line.edge === 'upper' ? 1 : -1
    const shelf = line.from.y + inward * crossing.shelf
    builder
      .corner({ x: line.from.x, y: shelf }, { x: crossing.x, y: shelf }, CORNER)
      .corner({ x: crossing.x, y: shelf }, { x: crossing.x, y: exit }, CORNER)
      .line(crossing.x, exit)
  } else if (line.edge === null) leaveFocus(builder, { frame, up })
  const end = up ? upperEnd : lowerEnd
  // The quarter turn of the nearest row may need to begin before the lanes do.
  const turn = up ? Math.max(end, line.track.port + CORNER) : Math.min(end, line.track.port - CORNER)
  return builder
    .curve(line.track.x, turn)
    .corner({ x: line.track.x, y: line.track.port }, { x: line.end.x, y: line.track.port }, CORNER)
    .line(line.end.x, line.track.port)
    .build()
}

/** Out of the plan's own square: straight up, or down along the frame's left side, past its name and chip. */
export function leaveFocus(builder: RouteBuilder, { frame, up }: { frame: Box; up: boolean }): void {
  const { x, y } = builder.end
  if (up) {
    builder.line(x, frame.y)
    return
  }
  const bottom = frame.y + frame.height
  const side = { x: frame.x + METRICS.clauseGap / 2, y }
  builder.corner(side, { x: side.x, y: bottom }, CORNER).line(side.x, bottom)
}

interface Crossing {
  x: number
  /** Distance from the disc's middle at which the line turns toward the gap. */
  shelf: number
}

function assignCrossings(lines: readonly LaneLine[], { gaps }: FrameGeometry): Map<string, Crossing> {
  const crossings = new Map<string, Crossing>()
  const byGap = new Map<number, LaneLine[]>()
  for (const line of lines) {
    if (line.edge === null || line.edge === line.side) continue
    const gap = chooseGap(gaps, line)
    byGap.set(gap, [...(byGap.get(gap) ?? []), line])
  }
  for (const [gap, crossing] of byGap) {
    const ordered = [...crossing].sort((a, b) => a.from.x - b.from.x || a.track.x - b.track.x || compareIds(a.link, b.link))
    const step = ordered.length < 2 ? 0 : Math.min(METRICS.track, (METRICS.clauseGap - 3) / (ordered.length - 1))
    const x = gaps[gap] ?? 0
    ordered.forEach((line, index) => {
      crossings.set(line.link, {
        x: x + (index - (ordered.length - 1) / 2) * step,
        shelf: METRICS.disc + 2.5 + (index % SHELVES) * 2,
      })
    })
  }
  return crossings
}

/** The free strip at the side of the clause toward which the line goes. */
function chooseGap(gaps: readonly number[], line: LaneLine): number {
  let right = gaps.findIndex((x) => x > line.from.x)
  if (right < 0) right = gaps.length
  const left = right - 1
  if (right >= gaps.length) return gaps.length - 1
  return left >= 0 && line.track.x < line.from.x ? left : right
}

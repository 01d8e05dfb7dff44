import type { PictureNode } from '../picture.ts'
import { compareIds } from '../record.ts'
import { METRICS } from './metrics.ts'

export type FrameEdge = 'upper' | 'lower'

/** How many of a clause's linkages go to plans over and under the frame. */
export interface Pull {
  upper: number
  lower: number
}

export interface Seat {
  node: PictureNode
  edge: FrameEdge
  /** Middle of the disc. */
  x: number
  minor: boolean
  /** Width of its label. */
  width: number
}

export interface FrameSeats {
  seats: Seat[]
  /** Where lines may run through the frame: the free strips between the labels, left to right. */
  gaps: number[]
}

/**
 * Seats the focus clauses on the frame's edges, from `left` over `room` px, a labelled one at least `pitch` px wide: each where most of its linkages go, in the order of the
 * document. Clauses with linkages get a labelled seat while there is room, then one for their number; the others follow as small discs. Both edges share
 * one grid, so that lines can run straight through between the labels.
 */
export function arrangeSeats(
  clauses: readonly PictureNode[],
  pulls: ReadonlyMap<string, Pull>,
  { left, room, pitch: least }: { left: number; room: number; pitch: number },
): FrameSeats {
  const ordered = [...clauses].sort(compareClauses)
  const linked = ordered.filter((clause) => readTotal(pulls, clause) > 0)
  const idle = ordered.filter((clause) => readTotal(pulls, clause) === 0)
  const { numberPitch, idlePitch, minorPitch, clausePitchMax, clauseGap } = METRICS

  // Small discs may stand close, but never on each other.
  const usable = room - Math.ceil(idle.length / 2) * idlePitch
  const edges = balanceEdges(linked, pulls, Math.floor(usable / least))
  const most = Math.max(edges.upper.length, edges.lower.length)
  const major = Math.max(0, Math.min(most, Math.floor((usable - numberPitch * most) / (least - numberPitch))))
  const reserved = (most - major) * numberPitch + Math.min((idle.length / 2) * minorPitch, room / 4)
  const pitch = major === 0 ? 0 : Math.max(least, Math.min(clausePitchMax, (room - Math.max(reserved, room - usable)) / major))
  const fits = Math.min(major, pitch === 0 ? 0 : Math.floor(room / pitch))

  const idleOf = shareIdle(idle, edges)
  const seats: Seat[] = []
  for (const edge of ['upper', 'lower'] as const) {
    const chosen = new Set(chooseMajors(edges[edge], pulls, fits))
    const majors = edges[edge].filter((node) => chosen.has(node))
    majors.forEach((node, index) => {
      seats.push({ node, edge, x: left + (index + 0.5) * pitch, minor: false, width: pitch - clauseGap })
    })
    const start = left + majors.length * pitch + (majors.length > 0 ? clauseGap / 2 : 0)
    const rest = left + room - start
    const numbered = edges[edge].filter((node) => !chosen.has(node))
    const step = Math.min(minorPitch, rest / Math.max(1, numbered.length))
    numbered.forEach((node, index) => seats.push({ node, edge, x: start + (index + 0.5) * step, minor: true, width: step }))
    const after = start + numbered.length * step
    const others = idleOf[edge]
    const idleStep = Math.min(minorPitch, (left + room - after) / Math.max(1, others.length))
    others.forEach((node, index) => seats.push({ node, edge, x: after + (index + 0.5) * idleStep, minor: true, width: idleStep }))
  }
  const gaps = Array.from({ length: fits + 1 }, (_, index) => left + index * pitch)
  // Numbers alone leave no strip between them: lines pass at both ends.
  if (fits === 0) gaps.push(left + room + clauseGap / 2)
  return { seats, gaps }
}

/** The order of the document; what stands for a whole document comes first. */
function compareClauses(a: PictureNode, b: PictureNode): number {
  const [x, y] = [a.clause?.ordinal ?? -1, b.clause?.ordinal ?? -1]
  return compareIds(a.clause?.document ?? '', b.clause?.document ?? '') || x - y || compareIds(a.id, b.id)
}

function readTotal(pulls: ReadonlyMap<string, Pull>, node: PictureNode): number {
  const pull = pulls.get(node.id)
  return pull ? pull.upper + pull.lower : 0
}

/**
 * Each clause where most of its linkages go; when one edge holds more than `capacity` labels and the other has room, those with
 * the least to lose change sides.
 */
function balanceEdges(
  linked: PictureNode[],
  pulls: ReadonlyMap<string, Pull>,
  capacity: number,
): Record<FrameEdge, PictureNode[]> {
  function leaning(node: PictureNode): number {
    const pull = pulls.get(node.id) ?? { upper: 0, lower: 0 }
    return (pull.upper - pull.lower) / (pull.upper + pull.lower)
  }
  const upper = new Set<PictureNode>()
  const lower = new Set<PictureNode>()
  for (const node of linked) {
    const lean = leaning(node)
    const even = upper.size <= lower.size ? upper : lower
    ;(lean === 0 ? even : lean > 0 ? upper : lower).add(node)
  }
  function move(from: Set<PictureNode>, to: Set<PictureNode>): void {
    const movable = [...from].sort((a, b) => Math.abs(leaning(a)) - Math.abs(leaning(b)) || compareIds(a.id, b.id))
    for (const node of movable) {
      if (from.size <= capacity || to.size >= capacity || to.size >= from.size - 1) return
      from.delete(node)
      to.add(node)
    }
  }
  move(upper, lower)
  move(lower, upper)
  return { upper: linked.filter((node) => upper.has(node)), lower: linked.filter((node) => lower.has(node)) }
}

function chooseMajors(nodes: PictureNode[], pulls: ReadonlyMap<string, Pull>, count: number): PictureNode[] {
  return [...nodes].sort((a, b) => readTotal(pulls, b) - readTotal(pulls, a) || compareIds(a.id, b.id)).slice(0, count)
}

function shareIdle(idle: PictureNode[], edges: Record<FrameEdge, PictureNode[]>): Record<FrameEdge, PictureNode[]> {
  const total = idle.length + edges.upper.length + edges.lower.length
  const above = Math.max(0, Math.min(idle.length, Math.ceil(total / 2) - edges.upper.length))
  return { upper: idle.slice(0, above), lower: idle.slice(above) }
}

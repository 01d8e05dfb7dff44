import { MultiUndirectedGraph } from 'graphology'
import forceAtlas2Module from 'graphology-layout-forceatlas2'
import type { Point } from '../exploration-state.ts'
import type { Picture, PictureNode } from '../picture.ts'
import { placeGuests } from './guest-places.ts'
import { METRICS } from './metrics.ts'
import { routeStraight } from './route.ts'
import type { Pane, Place, Sheet } from './sheet.ts'

// A CommonJS module whose types name a default it does not have.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default

/** Rounds of the force for a small picture; a big one gets fewer, as each takes longer. */
const ROUNDS = 400
const ROUNDS_LEAST = 80
const SLICE = 20
const MARGIN = { left: 40, right: 140, y: 40 }
const SPREAD_ROUNDS = 120
/** Wider than any box, so that only neighbouring cells can overlap. */
const CELL = 180
const SLOT = 132
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * Places by attraction and repulsion (ForceAtlas2), in slices so that a caller can draw, wait or stop in between. Seeded on a spiral in
 * the order of ids and run a fixed number of rounds: the same data give the same map.
 *
 * @returns a generator that yields after each slice and returns the sheet
 */
export function* layoutForce(picture: Picture, pane: Pane): Generator<void, Sheet> {
  const nodes = picture.nodes.filter((node) => node.role !== 'guest')
  const graph = createForceGraph(picture, nodes)
  const rounds = Math.max(ROUNDS_LEAST, Math.round(ROUNDS / Math.max(1, nodes.length / 300)))
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 0.8,
    scalingRatio: 12,
    slowDown: 4,
    barnesHutOptimize: nodes.length > 400,
  }
  for (let done = 0; done < rounds; done += SLICE) {
    if (graph.order > 1) forceAtlas2.assign(graph, { iterations: Math.min(SLICE, rounds - done), settings })
    yield
  }
  const raw = nodes.map((node): Point => ({
    x: graph.getNodeAttribute(node.id, 'x') as number,
    y: graph.getNodeAttribute(node.id, 'y') as number,
  }))
  const points = fitPoints(raw, pane)
  spreadPoints(points, nodes.map(createNodeBox))
  keepInside(points)
  return createSheet(picture, nodes, { points, pane })
}

function createForceGraph(picture: Picture, nodes: readonly PictureNode[]): MultiUndirectedGraph {
  const graph = new MultiUndirectedGraph()
  nodes.forEach((node, index) => {
    const radius = 10 * Math.sqrt(index + 0.5)
    graph.addNode(node.id, { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) })
  })
  const focus = nodes.find((node) => node.role === 'focus')
  for (const link of picture.links) {
    if (graph.hasNode(link.from) && graph.hasNode(link.to)) graph.addEdge(link.from, link.to, { weight: 1 })
  }
  for (const node of nodes) {
    // Clauses hold to their plan, idle plans loosely to the middle.
    if (focus && node !== focus) graph.addEdge(focus.id, node.id, { weight: node.role === 'clause' ? 1.5 : 0.05 })
  }
  return graph
}

/** Turned, scaled and moved so that the points fill the pane. */
function fitPoints(points: readonly Point[], pane: Pane): Point[] {
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left || 1, Math.max(...ys) - top || 1]
  const room = { x: Math.max(1, pane.width - MARGIN.left - MARGIN.right), y: Math.max(1, pane.height - 2 * MARGIN.y) }
  return points.map((point) => ({
    x: MARGIN.left + ((point.x - left) / width) * room.x,
    y: MARGIN.y + ((point.y - top) / height) * room.y,
  }))
}

/** Pushes apart nodes whose boxes with their names overlap, the shorter way, always in the same order. */
function spreadPoints(points: Point[], boxes: readonly NodeBox[]): void {
  for (let round = 0; round < SPREAD_ROUNDS; round++) {
    const cells = indexPoints(points)
    let moves = 0
    points.forEach((point, index) => {
      for (const other of listNear(point, cells)) {
        const neighbour = points[other]
        const [a, b] = [boxes[index], boxes[other]]
        if (other <= index || !neighbour || !a || !b) continue
        const overlapX = Math.min(point.x + a.right, neighbour.x + b.right) - Math.max(point.x - a.left, neighbour.x - b.left)
        const overlapY = a.half + b.half - Math.abs(neighbour.y - point.y)
        if (overlapX <= 0 || overlapY <= 0) continue
        moves++
        if (overlapY <= overlapX) {
          const push = ((neighbour.y >= point.y ? 1 : -1) * overlapY) / 2
          point.y -= push
          neighbour.y += push
        } else {
          const push = ((neighbour.x >= point.x ? 1 : -1) * overlapX) / 2
          point.x -= push
          neighbour.x += push
        }
      }
    })
    if (moves === 0) return
  }
}

/** Reach of a node with its name from its middle, px. */
interface NodeBox {
  left: number
  right: number
  half: number
}

function createNodeBox(node: PictureNode): NodeBox {
  if (node.role === 'focus') return { left: 14, right: SLOT + 20, half: 34 }
  const number = node.clause?.number?.zh ?? ''
  const letters = Math.min(11, node.short.zh.length + (number === '' ? 0 : 0.6 * number.length + 0.5))
  return { left: 10, right: 14 + letters * 12, half: node.role === 'plan' ? 18 : 12 }
}

function indexPoints(points: readonly Point[]): Map<string, number[]> {
  const cells = new Map<string, number[]>()
  points.forEach((point, index) => {
    const key = `${Math.floor(point.x / CELL)} ${Math.floor(point.y / CELL)}`
    const cell = cells.get(key)
    if (cell) cell.push(index)
    else cells.set(key, [index])
  })
  return cells
}

function listNear(point: Point, cells: ReadonlyMap<string, number[]>): number[] {
  const [column, row] = [Math.floor(point.x / CELL), Math.floor(point.y / CELL)]
  const near: number[] = []
  for (let x = column - 1; x <= column + 1; x++)
    for (let y = row - 1; y <= row + 1; y++) near.push(...(cells.get(`${x} ${y}`) ?? []))
  return near
}

/** Moves all points so that none stands left or above of the sheet. */
function keepInside(points: Point[]): void {
  const left = Math.min(...points.map((point) => point.x)) - MARGIN.left
  const top = Math.min(...points.map((point) => point.y)) - MARGIN.y
  for (const point of points) {
    point.x -= Math.min(0, left)
    point.y -= Math.min(0, top)
  }
}

function createSheet(
  picture: Picture,
  nodes: readonly PictureNode[],
  { points, pane }: { points: readonly Point[]; pane: Pane },
): Sheet {
  const places = new Map<string, Place>()
  nodes.forEach((node, index) => {
    const point = points[index] ?? { x: 0, y: 0 }
    places.set(node.id, {
      ...point,
      radius: node.role === 'focus' ? METRICS.focusSquare : node.role === 'plan' ? METRICS.square : METRICS.disc,
      slot: { side: 'right', width: SLOT, height: node.role === 'focus' ? 100 : node.role === 'plan' ? METRICS.rowMin : 20 },
      minor: false,
    })
  })
  const right = Math.max(pane.width, ...points.map((point) => point.x + MARGIN.right))
  const bottom = Math.max(pane.height, ...points.map((point) => point.y + MARGIN.y))
  const focus = nodes.find((node) => node.role === 'focus')
  const center = focus && places.get(focus.id)
  const scale = Math.max(METRICS.fitMin, Math.min(1, pane.width / right, pane.height / bottom))
  const whole = right * scale <= pane.width + 1 && bottom * scale <= pane.height + 1
  return placeGuests(
    {
      layout: 'force',
      width: right,
      height: bottom,
      reach: { x: 0, y: 0, width: right, height: bottom },
      groups: [],
      places,
      routes: new Map(),
      lanes: [],
      chips: [],
      frame: null,
      spokes: nodes.flatMap((node) => {
        const to = places.get(node.id)
        return node.role === 'clause' && center && to ? [routeStraight(center, to)] : []
      }),
      start:
        whole || !center
          ? { center: { x: right / 2, y: bottom / 2 }, scale }
          : { center: { x: center.x, y: center.y }, scale: 1 },
    },
    picture,
  )
}

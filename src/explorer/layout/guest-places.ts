import type { Point } from '../exploration-state.ts'
import type { Picture, PictureNode } from '../picture.ts'
import { createBoxAround, growBox, isInside, isOverlapping, type Box } from './box.ts'
import { METRICS } from './metrics.ts'
import { routeStraight } from './route.ts'
import type { Place, Route, Sheet } from './sheet.ts'

const STEP = 15
const RADIUS = 5
const MARGIN = 3
/** Room for a guest's name, one line. */
const NAME = 104
const NAME_HEIGHT = 18
const NAME_LETTER = 12
/** Farther than this a guest rather stands near without a name. */
const NAMED_REACH = 320

/**
 * Places what came by expansion or search on free spots as near as may be to the node it came with; nothing else moves. Lines
 * that are not on a way of their own yet run straight.
 */
export function placeGuests(sheet: Sheet, picture: Picture): Sheet {
  const places = new Map(sheet.places)
  const taken = readTaken(sheet, new Map(picture.nodes.map((node) => [node.id, node])))
  const order = picture.expanded.map((anchor) => picture.nodes.filter((node) => node.role === 'guest' && node.anchor === anchor))
  const known = new Set(order.flat())
  order.push(picture.nodes.filter((node) => node.role === 'guest' && !known.has(node)))
  for (const guest of order.flat()) {
    const anchor = (guest.anchor === null ? undefined : places.get(guest.anchor)) ?? readCenter(sheet)
    const named = findSpot(anchor, taken, { sheet, name: NAME, reach: NAMED_REACH })
    const spot = named ??
      findSpot(anchor, taken, { sheet, name: 0, reach: Infinity }) ?? { x: anchor.x + STEP, y: anchor.y + STEP }
    places.set(guest.id, {
      ...spot,
      radius: guest.label === 'Plan' ? METRICS.square : RADIUS,
      slot: { side: 'right', width: NAME, height: NAME_HEIGHT },
      minor: false,
    })
    taken.push(createSpotBox(spot, named ? NAME : 0))
  }
  return { ...sheet, places, routes: routeRest(sheet.routes, places, picture) }
}

function readCenter(sheet: Sheet): Point {
  const { frame } = sheet
  return frame ? { x: frame.x + frame.width / 2, y: frame.y } : { x: sheet.width / 2, y: sheet.height / 2 }
}

/** Boxes no guest may cover: nodes, the room of their names, the frame, chips. */
function readTaken(sheet: Sheet, nodes: ReadonlyMap<string, PictureNode>): Box[] {
  const boxes: Box[] = sheet.chips.map((chip) => chip.box)
  if (sheet.frame) boxes.push(growBox(sheet.frame, METRICS.disc))
  for (const [id, place] of sheet.places) {
    boxes.push(createBoxAround(place, place.radius))
    if (place.slot.side !== 'right') continue
    // About as wide as the name will be: places may not depend on fonts.
    const letters = nodes.get(id)?.short.zh.length ?? Infinity
    const width = Math.min(place.slot.width, letters * NAME_LETTER) + METRICS.nameGap
    boxes.push({ x: place.x + place.radius, y: place.y - 17, width, height: 34 })
  }
  return boxes
}

interface SpotSearch {
  sheet: Sheet
  /** Room for a name at the right of the spot, px. */
  name: number
  /** How far from the anchor, px. */
  reach: number
}

/** The nearest free spot on a grid around the anchor, ring by ring; null when none is within reach. */
function findSpot(anchor: Point, taken: readonly Box[], { sheet, name, reach }: SpotSearch): Point | null {
  const rings = Math.ceil(Math.min(reach, Math.max(sheet.width, sheet.height)) / STEP)
  for (let ring = 2; ring <= rings; ring++) {
    const spots: Point[] = []
    for (let i = -ring; i <= ring; i++) {
      for (let j = -ring; j <= ring; j++) {
        if (Math.max(Math.abs(i), Math.abs(j)) === ring) spots.push({ x: anchor.x + i * STEP, y: anchor.y + j * STEP })
      }
    }
    spots.sort((a, b) => measure(a, anchor) - measure(b, anchor) || a.y - b.y || a.x - b.x)
    const free = spots.find((spot) => isFree(createSpotBox(spot, name), taken, { sheet, anchor }))
    if (free) return free
  }
  return null
}

function createSpotBox(spot: Point, name: number): Box {
  const box = createBoxAround(spot, RADIUS + MARGIN)
  return { ...box, width: box.width + name }
}

function isFree(box: Box, taken: readonly Box[], { sheet, anchor }: { sheet: Sheet; anchor: Point }): boolean {
  const left = sheet.layout === 'lanes' ? METRICS.gutter : 0
  // On its anchor's side of the frame: no line should have to cross it.
  const { frame } = sheet
  if (frame && anchor.y < frame.y !== box.y < frame.y && !isInside(anchor, growBox(frame, METRICS.disc))) return false
  if (box.x < left || box.y < 0 || box.x + box.width > sheet.width || box.y + box.height > sheet.height) return false
  return !taken.some((other) => isOverlapping(box, other))
}

function measure(a: Point, b: Point): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2
}

/** Straight ways for links without one; several between the same two nodes bow apart. */
function routeRest(routes: ReadonlyMap<string, Route>, places: ReadonlyMap<string, Place>, picture: Picture): Map<string, Route> {
  const all = new Map(routes)
  const counts = new Map<string, number>()
  for (const link of picture.links) {
    const from = places.get(link.from)
    const to = places.get(link.to)
    if (all.has(link.id) || !from || !to) continue
    const pair = link.from < link.to ? `${link.from} ${link.to}` : `${link.to} ${link.from}`
    const index = counts.get(pair) ?? 0
    counts.set(pair, index + 1)
    const turn = link.from < link.to ? 1 : -1
    all.set(link.id, routeStraight(from, to, turn * Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1) * 14))
  }
  return all
}

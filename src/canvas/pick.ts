import type { Point } from '../explorer/exploration-state.ts'
import { isInside } from '../explorer/layout/box.ts'
import type { Label } from '../explorer/label/plan-labels.ts'
import { boxToScreen, scaleNode, toScreen, toSheet, type Camera } from '../explorer/layout/camera.ts'
import type { Chip, Route, Sheet } from '../explorer/layout/sheet.ts'
import type { Picture, PictureLink, PictureNode } from '../explorer/picture.ts'

export interface PickScene {
  picture: Picture
  sheet: Sheet
  camera: Camera
  labels: readonly Label[]
}

export type Picked = { kind: 'node'; node: PictureNode } | { kind: 'link'; link: PictureLink } | { kind: 'chip'; chip: Chip }

/** Reach in px on screen: half of the least width a line or node can be hit on. */
export const POINTER_REACH = { node: 8, link: 5 }
export const TOUCH_REACH = { node: 22, link: 12 }

/** What is at a point of the pane: the nearest node, else a label's node, a chip, the nearest line. */
export function pick(point: Point, scene: PickScene, reach = POINTER_REACH): Picked | null {
  const { picture, sheet, camera, labels } = scene
  const node = pickNode(point, scene, reach.node)
  if (node) return { kind: 'node', node }
  const label = labels.find(({ box }) => isInside(point, box))
  const labelled = label && picture.nodes.find(({ id }) => id === label.id)
  if (labelled) return { kind: 'node', node: labelled }
  const chip = sheet.chips.find(({ box }) => isInside(point, boxToScreen(box, camera)))
  if (chip) return { kind: 'chip', chip }
  const link = pickLink(point, scene, reach.link)
  return link && { kind: 'link', link }
}

function pickNode(point: Point, { picture, sheet, camera }: PickScene, reach: number): PictureNode | null {
  let best: PictureNode | null = null
  let least = Infinity
  for (const node of picture.nodes) {
    const place = sheet.places.get(node.id)
    if (!place || !node.shown) continue
    const at = toScreen(place, camera)
    const distance = Math.hypot(at.x - point.x, at.y - point.y)
    const size = Math.max(reach, scaleNode(place.radius, camera.scale) + 2)
    if (distance <= size && distance < least) {
      best = node
      least = distance
    }
  }
  return best
}

function pickLink(point: Point, { picture, sheet, camera }: PickScene, reach: number): PictureLink | null {
  const at = toSheet(point, camera)
  let best: PictureLink | null = null
  let least = reach / camera.scale
  for (const link of picture.links) {
    const route = sheet.routes.get(link.id)
    if (!route || !link.shown) continue
    const distance = measureDistance(route, at, least)
    if (distance < least) {
      best = link
      least = distance
    }
  }
  return best
}

/** Distance of a point from a route, in px of the sheet; anything farther than `limit` may read as Infinity. */
export function measureDistance(route: Route, point: Point, limit = Infinity): number {
  let least = Infinity
  for (let i = 2; i < route.length; i += 2) {
    const [ax, ay, bx, by] = [route[i - 2] ?? 0, route[i - 1] ?? 0, route[i] ?? 0, route[i + 1] ?? 0]
    if (Math.min(ax, bx) - limit > point.x || Math.max(ax, bx) + limit < point.x) continue
    if (Math.min(ay, by) - limit > point.y || Math.max(ay, by) + limit < point.y) continue
    const [dx, dy] = [bx - ax, by - ay]
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - ax) * dx + (point.y - ay) * dy) / length))
    least = Math.min(least, Math.hypot(point.x - ax - t * dx, point.y - ay - t * dy))
  }
  return least
}

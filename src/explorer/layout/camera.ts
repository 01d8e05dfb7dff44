import type { Point } from '../exploration-state.ts'
import { createBoxAround, type Box } from './box.ts'
import type { Sheet } from './sheet.ts'

/** The part of the sheet a pane shows. */
export interface Camera {
  /** Sheet point in the middle of the pane. */
  center: Point
  /** Screen px for one px of the sheet. */
  scale: number
  width: number
  height: number
}

/** Size on screen of what is `size` px at scale 1: grows slowly when one goes near, never falls below what can be read. */
export function scaleFont(size: number, scale: number): number {
  return scale < 1 ? Math.max(10.5, size * scale) : Math.min(size * 1.3, size * Math.sqrt(scale))
}

/** Likewise of a node's radius. */
export function scaleNode(radius: number, scale: number): number {
  return scale < 1 ? radius * scale : radius * Math.sqrt(scale)
}

/** Where a point of the sheet is in the pane, in px. */
export function toScreen(point: Point, camera: Camera): Point {
  return {
    x: (point.x - camera.center.x) * camera.scale + camera.width / 2,
    y: (point.y - camera.center.y) * camera.scale + camera.height / 2,
  }
}

/** The point of the sheet at a place of the pane. */
export function toSheet(point: Point, camera: Camera): Point {
  return {
    x: (point.x - camera.width / 2) / camera.scale + camera.center.x,
    y: (point.y - camera.height / 2) / camera.scale + camera.center.y,
  }
}

/** A box of the sheet as a box of the pane. */
export function boxToScreen(box: Box, camera: Camera): Box {
  const { x, y } = toScreen(box, camera)
  return { x, y, width: box.width * camera.scale, height: box.height * camera.scale }
}

/** The box of a node on screen. */
export function readNodeBox(id: string, sheet: Sheet, camera: Camera): Box {
  const place = sheet.places.get(id)
  if (!place) return { x: 0, y: 0, width: 0, height: 0 }
  return createBoxAround(toScreen(place, camera), scaleNode(place.radius, camera.scale))
}

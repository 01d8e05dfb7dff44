import type { Point } from '../exploration-state.ts'

/** A rectangle in px, y down. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export function createBoxAround(center: Point, halfWidth: number, halfHeight = halfWidth): Box {
  return { x: center.x - halfWidth, y: center.y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight }
}

/** Whether two boxes share area; touching edges do not count. */
export function isOverlapping(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

export function growBox(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

export function isInside(point: Point, box: Box): boolean {
  return point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height
}

/** Whether the segment from `a` to `b` runs through the inside of the box. */
export function isCrossing(a: Point, b: Point, box: Box): boolean {
  let enter = 0
  let leave = 1
  const dx = b.x - a.x
  const dy = b.y - a.y
  const sides: [number, number][] = [
    [-dx, a.x - box.x],
    [dx, box.x + box.width - a.x],
    [-dy, a.y - box.y],
    [dy, box.y + box.height - a.y],
  ]
  for (const [run, room] of sides) {
    if (run === 0) {
      if (room <= 0) return false
      continue
    }
    const at = room / run
    if (run < 0) enter = Math.max(enter, at)
    else leave = Math.min(leave, at)
    if (enter >= leave) return false
  }
  return true
}

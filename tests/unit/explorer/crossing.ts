import type { Point } from '../../../src/explorer/exploration-state.ts'
import type { Box } from '../../../src/explorer/layout/box.ts'

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

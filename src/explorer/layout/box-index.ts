import { isOverlapping, type Box } from './box.ts'

/** Side of a grid cell, px. */
const CELL = 64

/** Boxes by grid cell, so that a look-up does not ask all of them. */
export class BoxIndex {
  private readonly cells = new Map<string, { box: Box; owner: string | null }[]>()

  add(box: Box, owner: string | null = null): void {
    for (const key of listCells(box)) {
      const cell = this.cells.get(key)
      if (cell) cell.push({ box, owner })
      else this.cells.set(key, [{ box, owner }])
    }
  }

  /** Whether the box meets one that does not belong to `owner`. */
  meets(box: Box, owner: string | null = null): boolean {
    return listCells(box).some((key) =>
      (this.cells.get(key) ?? []).some((entry) => (owner === null || entry.owner !== owner) && isOverlapping(entry.box, box)),
    )
  }
}

function listCells(box: Box): string[] {
  const keys: string[] = []
  for (let x = Math.floor(box.x / CELL); x <= Math.floor((box.x + box.width) / CELL); x++) {
    for (let y = Math.floor(box.y / CELL); y <= Math.floor((box.y + box.height) / CELL); y++) keys.push(`${x} ${y}`)
  }
  return keys
}

/** Where the focus stands; column −1 is the row's title. */
export interface GridPlace {
  row: number
  column: number
}

export interface GridSize {
  rows: number
  columns: number
}

interface Keystroke {
  key: string
  ctrlKey: boolean
}

/** Where a key leads from `place`, as the grid pattern of the ARIA authoring practices has it; null for other keys. */
export function readTarget(stroke: Keystroke, place: GridPlace, size: GridSize): GridPlace | null {
  const last = { row: size.rows - 1, column: size.columns - 1 }
  switch (stroke.key) {
    case 'ArrowUp':
      return { ...place, row: Math.max(0, place.row - 1) }
    case 'ArrowDown':
      return { ...place, row: Math.min(last.row, place.row + 1) }
    case 'ArrowLeft':
      return { ...place, column: Math.max(-1, place.column - 1) }
    case 'ArrowRight':
      return { ...place, column: Math.min(last.column, place.column + 1) }
    case 'Home':
      return { row: stroke.ctrlKey ? 0 : place.row, column: -1 }
    case 'End':
      return { row: stroke.ctrlKey ? last.row : place.row, column: last.column }
    default:
      return null
  }
}

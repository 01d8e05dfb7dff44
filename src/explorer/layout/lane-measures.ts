import type { LaneContent } from './lane-content.ts'
import type { LaneRow } from './lane-rows.ts'
import { METRICS } from './metrics.ts'

/** The columns all lanes share. */
export interface Columns {
  count: number
  width: number
  /** Width of the strip for lines left of each column. */
  chute: number
  readLeft: (column: number) => number
  readSquare: (column: number) => number
}

/**
 * @param fullest lines in the fullest chute
 * @param gutter strip at the left that holds the lanes' names
 */
export function createColumns(width: number, fullest: number, gutter: number): Columns {
  const room = width - gutter - METRICS.edge
  const wish = Math.max(1, Math.floor(room / METRICS.columnWish))
  const count = Math.min(METRICS.columnsMax, wish === 1 && room / 2 >= METRICS.columnMin ? 2 : wish)
  const columnWidth = room / count
  const most = columnWidth - METRICS.approach - METRICS.square - METRICS.nameGap - METRICS.nameMin
  const chute = Math.max(METRICS.chuteMin, Math.min(METRICS.track * (fullest - 1) + 4, most))
  function readLeft(column: number): number {
    return gutter + METRICS.edge / 2 + column * columnWidth
  }
  return { count, width: columnWidth, chute, readLeft, readSquare: (column) => readLeft(column) + chute + METRICS.approach }
}

export interface Heights {
  row: number
  frame: number
  fan: number
  /** Added to every lane. */
  slack: number
  /** Whether the chip needs a row of its own, by lane. */
  chipRows: boolean[]
  total: number
}

/** Rows and fans as high as the pane allows, as low as they must be. */
export function measureHeights(
  content: LaneContent,
  rowsOf: LaneRow[][],
  { height, frame }: { height: number; frame: number },
): Heights {
  const chipRows = content.lanes.map((lane, index) => lane.folded > 0 && !(rowsOf[index]?.at(-1)?.includes(null) ?? false))
  const rows = rowsOf.reduce((sum, lane) => sum + lane.length, 0)
  const fans = Number(content.split > 0) + Number(rowsOf.slice(content.split).some((lane) => lane.length > 0))
  const fixed =
    frame +
    2 * METRICS.frameTop +
    content.lanes.length * 2 * METRICS.lanePadding +
    chipRows.filter(Boolean).length * METRICS.chipRow
  const least = fixed + rows * METRICS.rowMin + fans * METRICS.fanMin
  const most = fixed + rows * METRICS.rowMax + fans * METRICS.fanMax
  const share = most === least ? 1 : Math.max(0, Math.min(1, (height - least) / (most - least)))
  const row = METRICS.rowMin + share * (METRICS.rowMax - METRICS.rowMin)
  const fan = METRICS.fanMin + share * (METRICS.fanMax - METRICS.fanMin)
  const used = fixed + rows * row + fans * fan
  const slack = Math.max(0, height - used) / content.lanes.length
  return { row, frame, fan, slack, chipRows, total: Math.max(height, used) }
}

import type { PictureNode } from '../picture.ts'
import { compareIds } from '../record.ts'

/** The plans of one lane in rows, the row nearest the focus first; `cells[column]`, null where free. */
export type LaneRow = (PictureNode | null)[]

export interface RowOptions {
  /** A chip stands at the lane's end: in the last cell of the outermost row, when the row has one to spare. */
  chip: boolean
  columns: number
  /** x of the middle of a column. */
  readX: (column: number) => number
  /** Where a plan's linkages come from, or null for a plan without any. */
  readCenter: (plan: PictureNode) => number | null
}

/**
 * Rows with the most linkages first; within a row each plan stands as near as may be to where its linkages come from. Plans without
 * any fill the cells left over, so that opening a folded lane moves no other plan.
 */
export function arrangeRows(plans: readonly PictureNode[], options: RowOptions): LaneRow[] {
  const linked = plans.filter((plan) => options.readCenter(plan) !== null).sort(comparePlans)
  const idle = plans.filter((plan) => options.readCenter(plan) === null).sort(compareIdle)
  const rows: LaneRow[] = []
  for (let start = 0; start < linked.length; start += options.columns) {
    rows.push(seatRow(linked.slice(start, start + options.columns), options))
  }
  for (const plan of idle) {
    let row = rows.find((cells) => cells.includes(null))
    if (!row) {
      row = Array.from({ length: options.columns }, () => null)
      rows.push(row)
    }
    row[row.indexOf(null)] = plan
  }
  const outer = rows.at(-1)
  const free = outer?.lastIndexOf(null) ?? -1
  if (options.chip && outer && free >= 0) {
    outer.splice(free, 1)
    outer.push(null)
  }
  return rows
}

function comparePlans(a: PictureNode, b: PictureNode): number {
  return b.linkageCount - a.linkageCount || compareIds(a.id, b.id)
}

/** Open mentions before plans: they are what the focus plan asks for. */
function compareIdle(a: PictureNode, b: PictureNode): number {
  return Number(b.open) - Number(a.open) || compareIds(a.id, b.id)
}

/** Keeps the order by center and gives each plan a column so that the way to the centers is shortest in all. */
function seatRow(plans: PictureNode[], { columns, readX, readCenter }: RowOptions): LaneRow {
  const ordered = plans
    .map((plan) => ({ plan, center: readCenter(plan) ?? 0 }))
    .sort((a, b) => a.center - b.center || compareIds(a.plan.id, b.plan.id))
  const free = columns - ordered.length
  // cost[i][k]: best way for the first i plans with k columns left empty so far.
  const cost: number[][] = [Array.from({ length: free + 1 }, () => 0)]
  const way: number[][] = [Array.from({ length: free + 1 }, () => 0)]
  ordered.forEach(({ center }, index) => {
    const costs: number[] = []
    const ways: number[] = []
    for (let empty = 0; empty <= free; empty++) {
      let best = Infinity
      let from = 0
      for (let before = 0; before <= empty; before++) {
        const value = (cost[index]?.[before] ?? 0) + Math.abs(readX(index + empty) - center)
        if (value < best - 1e-9) {
          best = value
          from = before
        }
      }
      costs.push(best)
      ways.push(from)
    }
    cost.push(costs)
    way.push(ways)
  })
  const row: LaneRow = Array.from({ length: columns }, () => null)
  const last = cost[ordered.length] ?? []
  let empty = last.indexOf(Math.min(...last))
  for (let index = ordered.length - 1; index >= 0; index--) {
    row[index + empty] = ordered[index]?.plan ?? null
    empty = way[index + 1]?.[empty] ?? 0
  }
  return row
}

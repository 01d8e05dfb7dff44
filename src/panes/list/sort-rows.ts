import type { ListModel, ListRow, ListSort } from './list-model.ts'

/** The rows in the order asked for; equal ones keep theirs, unknown values stand last in either direction. */
export function sortRows(model: ListModel, sort: ListSort | null): ListRow[] {
  if (!sort) return model.rows
  const collator = new Intl.Collator(model.language, { numeric: true })
  return [...model.rows].sort((a, b) => compareOrders(readOrder(a, sort.column), readOrder(b, sort.column), { sort, collator }))
}

interface Comparison {
  sort: ListSort
  collator: Intl.Collator
}

function readOrder(row: ListRow, column: string): number | string | null {
  const cell = row.cells[column]
  if (!cell) return null
  return cell.order === undefined ? cell.text : cell.order
}

function compareOrders(a: number | string | null, b: number | string | null, { sort, collator }: Comparison): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const ascending = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
  return sort.descending ? -ascending : ascending
}

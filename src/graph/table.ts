import type { Value } from './value.ts'
import type { LimitName } from './limit.ts'

/** The rows of an answer: `rows[i][j]` belongs to `columns[j]`. */
export interface Table {
  columns: string[]
  rows: Value[][]
  /** The limit that cut the answer; absent when it is whole. */
  truncated?: LimitName
}

/** The rows as objects keyed by column; for reading an answer whose columns are known. */
export function readRecords(table: Table): Record<string, Value>[] {
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, index) => [column, row[index] ?? null])))
}

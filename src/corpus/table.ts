import type { Column } from './column.ts'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a column of any value: Column<unknown> would not accept Column<string>
export type Columns = Record<string, Column<any>>

/** One table: its columns in the order they are written, and what may stand only once. */
export interface Table<C extends Columns = Columns> {
  readonly columns: C
  /** Columns that together may not repeat; `id` besides is unique over all tables. */
  readonly key: readonly string[]
  /** Stems of `…_zh` and `…_en`: a row needs one of the two languages, either. */
  readonly either: readonly string[]
  /** A folder without it is no corpus; other tables may be left out when they would be empty. */
  readonly needed: boolean
}

/** A row of a table as read: every column a value. */
export type RowOf<T extends Table> = {
  [Name in keyof T['columns']]: T['columns'][Name] extends Column<infer Value> ? Value : never
}

/** Declares a table; there to keep the columns' types. */
export function table<C extends Columns>(
  columns: C,
  options: { key?: readonly (keyof C & string)[]; either?: readonly StemOf<C>[]; needed?: boolean } = {},
): Table<C> {
  return { columns, key: options.key ?? ['id'], either: options.either ?? [], needed: options.needed ?? false }
}

/** What a column's name has before `_zh`. */
type StemOf<C extends Columns> = keyof C extends infer Name ? (Name extends `${infer Stem}_zh` ? Stem : never) : never

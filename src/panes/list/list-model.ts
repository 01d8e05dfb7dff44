import type { State } from '../../graph/vocabulary.ts'

/** A sortable table in the words of the reader's language. */
export interface ListModel {
  /** Accessible name of the table. */
  name: string
  /** BCP 47 tag the text columns are sorted by. */
  language: string
  columns: ListColumn[]
  rows: ListRow[]
  /** What stands there when no row is left: why, and what would fill it. */
  empty: string
  /** Said after a column's title to a screen reader; words of the sort button. */
  sortWords: { ascending: string; descending: string }
}

export interface ListColumn {
  key: string
  title: string
  numeric?: boolean
  /** A word or two that must not break. */
  brief?: boolean
  /** From this width of the list in px upwards the column is shown. */
  from?: number
}

export interface ListRow {
  id: string
  cells: Record<string, ListCell>
  selected: boolean
}

export interface ListCell {
  text: string
  /** A second, quieter line. */
  note?: string
  /** Sorted by this instead of the text; null goes last either way. */
  order?: number | string | null
  sign?: { state: State; inReview: boolean }
}

export interface ListSort {
  column: string
  descending: boolean
}

export interface ListActions {
  open(id: string): void
}

import type { ReadRow } from './read-table.ts'
import { TABLE_NAMES, type TableName } from './table-name.ts'
import type { Corpus } from './corpus.ts'
import type { Rows } from './tables.ts'

/** What was read of a folder, faults and all: what the checks look at. */
export interface Draft {
  /** Rows whose every cell could be read. */
  rows: Rows
  /** Rows with a faulty cell, with their sound cells only: named already, so that nothing else is blamed for them. */
  broken: Record<TableName, ReadRow[]>
  /** Tables that could not be read at all; nobody can say which ids they hold. */
  unreadable: Set<TableName>
  /** Texts by path; null when the file could not be read, which was named already. */
  texts: Map<string, string | null>
}

/** A whole corpus seen as what was read: nothing in it is faulty. */
export function draftOf(corpus: Corpus): Draft {
  const broken = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Draft['broken']
  return { rows: corpus.rows, broken, unreadable: new Set(), texts: new Map(corpus.texts) }
}

import type { TableName } from './table-name.ts'
import type { Row, Rows } from './tables.ts'

/** A whole corpus that passed every check: its tables and the texts it holds. */
export interface Corpus {
  readonly rows: Rows
  /** The texts of documents by their path in the folder (`documents.text_file`). */
  readonly texts: ReadonlyMap<string, string>
}

/** The one row of corpus.csv. */
export function readCorpusRow(corpus: Corpus): Row<'corpus'> {
  const row = corpus.rows.corpus[0]
  if (row === undefined) throw new Error('a corpus without its row in corpus.csv')
  return row
}

/** How many rows each table has, for people: `plans` 10, `clauses` 25 … */
export function countTables(corpus: Corpus): { table: TableName; rows: number }[] {
  return Object.entries(corpus.rows).map(([table, rows]) => ({ table: table as TableName, rows: rows.length }))
}

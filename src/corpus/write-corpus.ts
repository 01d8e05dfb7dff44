import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { Corpus } from './corpus.ts'
import type { Columns } from './table.ts'
import { fileOf, TABLE_NAMES, type TableName } from './table-name.ts'
import { TABLES, type Rows } from './tables.ts'

/** Writes a corpus as a folder that {@link readCorpus} reads back the same; empty tables that may be left out are left out. */
export async function writeCorpus(corpus: Corpus, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of TABLE_NAMES) {
    if (corpus.rows[name].length === 0 && !TABLES[name].needed) continue
    await writeFile(join(folder, fileOf(name)), formatTable(corpus.rows, name))
  }
  for (const [path, text] of corpus.texts) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** One table as CSV: header row, comma, `\n`, quotes only where needed. */
function formatTable(rows: Rows, name: TableName): string {
  const columns = Object.entries(TABLES[name].columns as Columns)
  const cells = rows[name].map((row) => {
    const values = row as unknown as Record<string, unknown>
    return columns.map(([column, definition]) => definition.write(values[column]))
  })
  return stringify([columns.map(([column]) => column), ...cells])
}

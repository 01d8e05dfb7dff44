import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'
import { nearestWord } from '../near-miss.ts'
import { fileOf, TABLE_NAMES, type TableName } from '../table-name.ts'
import type { Columns } from '../table.ts'
import { TABLES } from '../tables.ts'

/** Every id a row refers to is there, in one of the tables it may be of. */
export function* checkReferences(index: CorpusIndex): Generator<Fault> {
  for (const table of TABLE_NAMES) {
    const columns = Object.entries(TABLES[table].columns as Columns).filter(([, column]) => column.references.length > 0)
    for (const row of [...index.draft.rows[table], ...index.draft.broken[table]]) {
      const cells = row as unknown as Record<string, unknown>
      for (const [column, { references }] of columns) {
        if (references.some((name) => index.draft.unreadable.has(name))) continue
        for (const id of listIds(cells[column])) {
          const place = index.placeOf(id)
          if (place !== undefined && references.includes(place.table)) continue
          yield faultAt(table, row, { column, ...explain(index, { id, place: place?.table, references }) })
        }
      }
    }
  }
}

function listIds(value: unknown): string[] {
  return [value].flat().filter((id) => typeof id === 'string')
}

function explain(
  index: CorpusIndex,
  options: { id: string; place: TableName | undefined; references: readonly TableName[] },
): { what: string; cure: string } {
  const { id, place, references } = options
  const files = references.map(fileOf).join(' or ')
  if (place !== undefined) return { what: `“${id}” is a row of ${fileOf(place)}`, cure: `name a row of ${files}` }
  const near = nearestWord(id, index.idsOf(references))
  const cure = near === null ? `name a row that is there, or add it to ${files}` : `did you mean “${near}”?`
  return { what: `“${id}” is no row of ${files}`, cure }
}

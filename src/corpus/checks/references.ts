import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'
import { nearestWord } from '../near-miss.ts'
import { fileOf, TABLE_NAMES, type TableName } from '../table-name.ts'
import type { Columns } from '../table.ts'
import { TABLES } from '../tables.ts'

/** Mistyped ids for which a near one is looked up; each costs a walk over all ids. */
const SUGGESTIONS = 200

/** Every id a row refers to is there, in one of the tables it may be of. */
export function* checkReferences(index: CorpusIndex): Generator<Fault> {
  const suggestions = new Map<string, string | null>()
  for (const table of TABLE_NAMES) {
    const columns = Object.entries(TABLES[table].columns as Columns).filter(([, column]) => column.references.length > 0)
    for (const row of [...index.draft.rows[table], ...index.draft.broken[table]]) {
      const cells = row as unknown as Record<string, unknown>
      for (const [column, { references }] of columns) {
        if (references.some((name) => index.draft.unreadable.has(name))) continue
        for (const id of listIds(cells[column])) {
          const place = index.placeOf(id)
          if (place !== undefined && references.includes(place.table)) continue
          yield faultAt(table, row, { column, ...explain(index, { id, place: place?.table, references, suggestions }) })
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
  options: {
    id: string
    place: TableName | undefined
    references: readonly TableName[]
    suggestions: Map<string, string | null>
  },
): { what: string; cure: string } {
  const { id, place, references, suggestions } = options
  const files = references.map(fileOf).join(' or ')
  if (place !== undefined) return { what: `“${id}” is a row of ${fileOf(place)}`, cure: `name a row of ${files}` }
  const near = suggest(index, { id, references, suggestions })
  const cure = near === null ? `name a row that is there, or add it to ${files}` : `did you mean “${near}”?`
  return { what: `“${id}” is no row of ${files}`, cure }
}

function suggest(
  index: CorpusIndex,
  options: { id: string; references: readonly TableName[]; suggestions: Map<string, string | null> },
): string | null {
  const { id, references, suggestions } = options
  const asked = `${references.join(' ')} ${id}`
  const known = suggestions.get(asked)
  if (known !== undefined) return known
  if (suggestions.size >= SUGGESTIONS) return null
  const near = nearestWord(
    id,
    references.flatMap((table) => index.idsOf(table)),
  )
  suggestions.set(asked, near)
  return near
}

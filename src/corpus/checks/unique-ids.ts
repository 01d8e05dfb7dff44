import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'
import { fileOf, TABLE_NAMES } from '../table-name.ts'

/** Every id stands once in the whole corpus: it becomes the id of one node. */
export function* checkUniqueIds(index: CorpusIndex): Generator<Fault> {
  for (const table of TABLE_NAMES) {
    for (const row of [...index.draft.rows[table], ...index.draft.broken[table]]) {
      if (!('id' in row) || typeof row.id !== 'string') continue
      const first = index.placeOf(row.id)
      if (first === undefined || (first.table === table && first.line === row.line)) continue
      const what = `“${row.id}” is taken by ${fileOf(first.table)}:${first.line}`
      yield faultAt(table, row, { column: 'id', what, cure: 'give one of the two another id; ids are unique over all tables' })
    }
  }
}

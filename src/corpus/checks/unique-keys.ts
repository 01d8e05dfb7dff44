import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'
import { TABLE_NAMES } from '../table-name.ts'
import { TABLES } from '../tables.ts'

/** A row without an id is known by what it joins, and joins it once. */
export function* checkUniqueKeys(index: CorpusIndex): Generator<Fault> {
  for (const table of TABLE_NAMES) {
    const key: readonly string[] = TABLES[table].key
    if (key.includes('id')) continue
    const first = new Map<string, number>()
    for (const row of index.rows[table]) {
      const cells = key.map((column) => String((row as unknown as Record<string, unknown>)[column]))
      const line = first.get(cells.join('\n'))
      if (line === undefined) first.set(cells.join('\n'), row.line)
      else
        yield faultAt(table, row, { what: `says the same as row ${line}: ${cells.join(', ')}`, cure: 'keep one of the two rows' })
    }
  }
}

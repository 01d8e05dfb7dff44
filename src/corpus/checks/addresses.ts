import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'
import { TABLE_NAMES } from '../table-name.ts'

/** Columns that hold what others wrote, addresses included. */
const VERBATIM = new Set(['sources.url', 'clauses.text', 'evidence.exact'])

/** Web addresses stand in sources.csv only, where they carry the flag that decides whether they may become links. */
export function* checkAddresses(index: CorpusIndex): Generator<Fault> {
  for (const table of TABLE_NAMES) {
    for (const row of index.rows[table]) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value !== 'string' || !/https?:\/\//i.test(value) || VERBATIM.has(`${table}.${column}`)) continue
        yield faultAt(table, row, {
          column,
          what: 'holds a web address',
          cure: 'make it a row of sources.csv and name that source instead',
        })
      }
    }
  }
}

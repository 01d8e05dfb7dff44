import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'
import type { TableName } from '../table-name.ts'

const PAIRS = [
  { table: 'plan-relations', left: 'from', right: 'to' },
  { table: 'indicator-similarities', left: 'a', right: 'b' },
  { table: 'inheritances', left: 'lower', right: 'upper' },
  { table: 'linkages', left: 'from', right: 'to' },
] as const satisfies readonly { table: TableName; left: string; right: string }[]

/** What a row joins are two different things. */
export function* checkSelfReferences(index: CorpusIndex): Generator<Fault> {
  for (const { table, left, right } of PAIRS) {
    for (const row of index.rows[table]) {
      const cells = row as unknown as Record<string, unknown>
      if (cells[left] !== cells[right]) continue
      yield faultAt(table, row, {
        column: right,
        what: `is the same as ${left}`,
        cure: 'name the other end, or take the row out',
      })
    }
  }
}

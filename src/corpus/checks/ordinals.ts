import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'
import type { TableName } from '../table-name.ts'

/** An order has no two firsts: clauses and mentions within their document, aspects within the corpus. */
export function* checkOrdinals(index: CorpusIndex): Generator<Fault> {
  yield* checkOrder('clauses', index.rows.clauses, (row) => row.document)
  yield* checkOrder('aspects', index.rows.aspects, () => 'the corpus')
  yield* checkOrder('mentions', index.rows.mentions, (row) => index.documentOf(row.named_in)?.id ?? row.named_in)
}

function* checkOrder<R extends { line: number; ordinal: number }>(
  table: TableName,
  rows: readonly R[],
  within: (row: R) => string,
): Generator<Fault> {
  const first = new Map<string, number>()
  for (const row of rows) {
    const place = `${within(row)} ${row.ordinal}`
    const line = first.get(place)
    if (line === undefined) first.set(place, row.line)
    else {
      const what = `${row.ordinal} is the ordinal of row ${line} already, in ${within(row)}`
      yield faultAt(table, row, { column: 'ordinal', what, cure: 'number the rows in their printed order' })
    }
  }
}

import { isAfter } from '../../graph/date.ts'
import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'
import type { TableName } from '../table-name.ts'

/** Dates that may not lie after the day the corpus speaks of. */
const PAST = [
  { table: 'sources', columns: ['published_on', 'seen_on'] },
  { table: 'plan-classes', columns: ['merged_in'] },
  { table: 'plans', columns: ['issued_on'] },
  { table: 'documents', columns: ['issued_on'] },
  { table: 'linkages', columns: ['judged_on'] },
] as const satisfies readonly { table: TableName; columns: readonly string[] }[]

/** Dates stand in an order that can be: starts before ends, nothing seen or judged after the day the corpus speaks of. */
export function* checkDates(index: CorpusIndex): Generator<Fault> {
  const asOf = index.rows.corpus[0]?.as_of
  if (asOf !== undefined) yield* checkPast(index, asOf)
  for (const row of index.rows.plans) {
    if (row.period_start !== null && row.period_end !== null && row.period_end < row.period_start) {
      const what = `${row.period_end} is before the start, ${row.period_start}`
      yield faultAt('plans', row, { column: 'period_end', what, cure: 'correct one of the two years' })
    }
    if (asOf !== undefined && row.status === 'expired' && row.period_end !== null && row.period_end >= Number(asOf.slice(0, 4))) {
      const what = `is expired, but the period runs until ${row.period_end} and the corpus speaks of ${asOf}`
      yield faultAt('plans', row, { column: 'status', what, cure: 'correct the status or period_end' })
    }
  }
  for (const row of index.rows.sources) {
    if (row.published_on === null || row.seen_on === null || !isAfter(row.published_on, row.seen_on)) continue
    const what = `${row.seen_on} is before it was published, ${row.published_on}`
    yield faultAt('sources', row, { column: 'seen_on', what, cure: 'correct one of the two dates' })
  }
  for (const row of index.rows.targets) {
    if (row.baseline_year === null || row.year === null || row.baseline_year <= row.year) continue
    const what = `${row.baseline_year} is after the year of the target, ${row.year}`
    yield faultAt('targets', row, { column: 'baseline_year', what, cure: 'correct one of the two years' })
  }
}

function* checkPast(index: CorpusIndex, asOf: string): Generator<Fault> {
  for (const { table, columns } of PAST) {
    for (const row of index.rows[table]) {
      for (const column of columns) {
        const value = (row as unknown as Record<string, string | number | null>)[column]
        if (value === null || value === undefined || !isAfter(String(value), asOf)) continue
        const what = `${value} is after the day the corpus speaks of, ${asOf}`
        yield faultAt(table, row, { column, what, cure: 'correct the date, or as_of in corpus.csv' })
      }
    }
  }
}

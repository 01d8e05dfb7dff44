import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'

/** A target is set in its own plan, and its number is the one that is printed. */
export function* checkTargets(index: CorpusIndex): Generator<Fault> {
  for (const row of index.rows.targets) {
    const plan = index.planOf(row.set_in)
    if (plan !== null && plan !== row.plan) {
      const what = `“${row.set_in}” belongs to ${plan}, not to ${row.plan}`
      yield faultAt('targets', row, { column: 'set_in', what, cure: 'name a clause or document of the same plan' })
    }
    if (row.value === null && row.baseline === null) {
      const cure = 'write the value as printed, or take the row out'
      yield faultAt('targets', row, { column: 'value', what: 'is empty, and so is baseline: nothing was seen', cure })
    }
    const printed = row.value !== null && /^[+-]?\d[\d,]*(\.\d+)?$/.test(row.value) ? Number(row.value.replaceAll(',', '')) : null
    if (printed !== null && row.number !== printed) {
      const what = row.number === null ? 'is empty, though a number is printed' : `${row.number} is not the printed value`
      yield faultAt('targets', row, { column: 'number', what, cure: `write ${printed}` })
    }
    if (row.year_inferred === true && row.year === null) {
      yield faultAt('targets', row, {
        column: 'year_inferred',
        what: 'is true, but there is no year',
        cure: 'write the year, or empty the cell',
      })
    }
  }
}

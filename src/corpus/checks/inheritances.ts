import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'

/** Two targets are set against each other only where form, unit and year are the same, and the mode agrees with the numbers. */
export function* checkInheritances(index: CorpusIndex): Generator<Fault> {
  for (const row of index.rows.inheritances) {
    const lower = index.find('targets', row.lower)
    const upper = index.find('targets', row.upper)
    if (lower === undefined || upper === undefined) continue
    const forms = [lower, upper].map((target) => index.find('indicators', target.indicator)?.form)
    const differences = [
      ...(forms[0] === forms[1] ? [] : [`form (${forms.join(', ')})`]),
      ...(lower.unit === upper.unit ? [] : [`unit (${lower.unit ?? 'none'}, ${upper.unit ?? 'none'})`]),
      ...(lower.year !== null && lower.year === upper.year ? [] : [`year (${lower.year ?? 'none'}, ${upper.year ?? 'none'})`]),
    ]
    if (differences.length > 0) {
      const what = `the two targets differ in ${differences.join(' and ')}`
      yield faultAt('inheritances', row, { what, cure: 'take the row out: such targets cannot be compared' })
    } else if (lower.number !== null && upper.number !== null && (row.mode === 'same') !== (lower.number === upper.number)) {
      if (row.mode === 'decomposed' || row.mode === 'redefined') continue
      const what = `says ${row.mode}, but the numbers are ${lower.number} and ${upper.number}`
      yield faultAt('inheritances', row, { column: 'mode', what, cure: 'correct the mode or the targets' })
    }
  }
}

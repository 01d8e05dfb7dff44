import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'
import type { Row } from '../tables.ts'

type Mode = Row<'inheritances'>['mode']

/** Two targets are set against each other only where form, unit and year are the same, and the mode agrees with the numbers. */
export function* checkInheritances(index: CorpusIndex): Generator<Fault> {
  for (const row of index.rows.inheritances) {
    const lower = index.find('targets', row.lower)
    const upper = index.find('targets', row.upper)
    if (lower === undefined || upper === undefined) continue
    const indicators = [lower, upper].map((target) => index.find('indicators', target.indicator))
    const forms = indicators.map((indicator) => indicator?.form)
    const differences = [
      ...(forms[0] === forms[1] ? [] : [`form (${forms.join(', ')})`]),
      ...(lower.unit === upper.unit ? [] : [`unit (${lower.unit ?? 'none'}, ${upper.unit ?? 'none'})`]),
      ...(lower.year === upper.year ? [] : [`year (${lower.year ?? 'none'}, ${upper.year ?? 'none'})`]),
    ]
    if (differences.length > 0) {
      const what = `the two targets differ in ${differences.join(' and ')}`
      yield faultAt('inheritances', row, { what, cure: 'take the row out: such targets cannot be compared' })
    } else if (lower.year === null) {
      const what = 'neither of the two targets has a year'
      yield faultAt('inheritances', row, { what, cure: 'write the years into targets.csv, or take the row out' })
    } else if (lower.number !== null && upper.number !== null) {
      const directions = indicators.map((indicator) => indicator?.direction ?? null)
      const direction = directions[0] === directions[1] ? (directions[0] ?? null) : null
      if (agrees(row.mode, lower.number - upper.number, direction)) continue
      const aim = direction === null ? '' : `, and ${direction === 'up' ? 'higher' : 'lower'} is better`
      const what = `says ${row.mode}, but the numbers are ${lower.number} and ${upper.number}${aim}`
      yield faultAt('inheritances', row, { column: 'mode', what, cure: 'correct the mode or the targets' })
    }
  }
}

/** Without a direction nobody can say which of two numbers asks for more. */
function agrees(mode: Mode, difference: number, direction: Row<'indicators'>['direction']): boolean {
  if (mode === 'decomposed' || mode === 'redefined') return true
  if (mode === 'same' || difference === 0) return mode === 'same' && difference === 0
  return direction === null || (mode === 'stricter') === (direction === 'up' ? difference > 0 : difference < 0)
}

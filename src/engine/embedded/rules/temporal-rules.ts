import { isRealDay } from '../../../graph/date.ts'
import type { Parameters } from '../../../graph/value.ts'
import type { Entry, Expression, ExpressionOf } from '../syntax/tree.ts'
import type { TypedStatement } from '../types/typed-statement.ts'
import { KIND, TIMES, can, is } from '../types/type.ts'
import { isPlainTemporal } from './calendar.ts'
import { foldNumber, foldText } from './constant.ts'
import { listPairs } from './pairs.ts'
import type { Rule } from './rule.ts'

const MAKERS = ['date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration']
/** Parts of a date and time both engines name alike. */
const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second']
/** Besides these, what both read of one. */
const READ_PARTS =
  'week weekYear dayOfWeek quarter ordinalDay epochMillis epochSeconds timezone offset years months days hours minutes seconds'.split(
    ' ',
  )
const LENGTHS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds']

/** Dates, times and durations. */
export const TEMPORAL_RULES: readonly Rule[] = [
  {
    name: 'date-form',
    why: 'reads dates and times as null or as another day unless they are written out in full, such as 2025-01-31 and 2025-01-31T12:00:00+08:00',
    rewrite: 'Keep dates as ISO text (they compare and sort right), or write the full form.',
    find: ({ typed }) => typed.list('call').find((call) => MAKERS.includes(call.name) && isOddMaker(call, typed)),
  },
  {
    name: 'temporal-part',
    why: 'does not have every part of a date, time or duration, and reads one of a variable only',
    rewrite: "Name the date first: WITH date('2025-01-31') AS d RETURN d.year AS year.",
    find: ({ typed }) =>
      typed.list('property').find(({ base, key }) => {
        return is(typed.typeOf(base), TIMES) && (base.kind !== 'variable' || ![...PARTS, ...READ_PARTS].includes(key))
      }),
  },
  {
    name: 'temporal-arithmetic',
    why: 'multiplies and divides durations otherwise than Neo4j, and subtracts one date from another',
    rewrite: 'Add or subtract a whole duration, date + duration({days: 7}), or compute outside of the query.',
    find: ({ typed }) =>
      typed.list('chain').flatMap(({ operands, operators }) =>
        operators.filter(({ text }, at) => {
          const [left, right] = [operands[at], operands[at + 1]]
          if (left === undefined || right === undefined || text === '+') return false
          const [one, other] = [typed.typeOf(left), typed.typeOf(right)]
          if (text === '-') return is(one, TIMES) && is(other, TIMES) && !(right.kind === 'call' && right.name === 'duration')
          return is(one, TIMES) || is(other, TIMES)
        }),
      )[0],
  },
  {
    name: 'moments-compared',
    why: 'takes the same moment in two time zones for equal',
    rewrite: 'Compare the moments themselves: a.epochMillis = b.epochMillis.',
    find: ({ typed }) => listPairs(typed).find(({ left, right }) => is(left, KIND.zoned) && is(right, KIND.zoned)),
  },
]

function isOddMaker({ name, arguments: [value] }: ExpressionOf<'call'>, typed: TypedStatement): boolean {
  if (value === undefined) return false
  const type = typed.typeOf(value)
  if (type.kinds === KIND.null) return false
  if (value.kind === 'map') return !isPlainMap(name, value.entries, typed.parameters)
  const text = foldText(value, typed.parameters)
  return text === undefined || !can(type, ~KIND.null) || !isPlainTemporal(name, text)
}

function isPlainMap(kind: string, entries: readonly Entry[], parameters: Parameters): boolean {
  const parts = new Map(entries.map(({ key, value }) => [key.name, readNumber(value, parameters)]))
  if ([...parts.values()].some((value) => value === undefined || !Number.isInteger(value) || value < 0)) return false
  if (kind === 'duration') return [...parts.keys()].every((name) => LENGTHS.includes(name))
  const [year, month = 1, day = 1] = ['year', 'month', 'day'].map((name) => parts.get(name))
  const clock = [parts.get('hour') ?? 0, parts.get('minute') ?? 0, parts.get('second') ?? 0] as const
  const named = [...parts.keys()].every((name) => PARTS.includes(name))
  const ticks = clock[0] < 24 && clock[1] < 60 && clock[2] < 60
  return named && ticks && (kind === 'time' || kind === 'localtime' || (year !== undefined && isRealDay(year, month, day)))
}

function readNumber(value: Expression, parameters: Parameters): number | undefined {
  return foldNumber(value, parameters)
}

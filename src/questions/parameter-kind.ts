import type { QuestionParameter } from '../graph/graph-source.ts'
import type { ParameterValue } from '../graph/value.ts'
import { isRealDate } from '../graph/date.ts'
import { COMMON_LABEL } from '../graph/node-label.ts'
import { NODE_LABELS, VOCABULARIES } from '../graph/vocabulary.ts'

/** What a header's `of …` says of a parameter beside its type. */
export type ParameterKind = Pick<QuestionParameter, 'values' | 'label' | 'format' | 'least' | 'most'>

const WORDS = /^[a-z]\w*(?:\|[a-z]\w*)+$/u
const RANGE = /^(-?\d+)\.\.(-?\d+)?$/u

/**
 * Reads what stands after `of`: a vocabulary (`LinkageStatus`), words of its own (`texts|anything`), the label of the node whose id it is
 * (`Plan`; `Entity` for any), `date`, or a range of numbers (`1..50`, `1..`).
 *
 * @returns undefined when it says nothing that goes with the type
 */
export function readParameterKind(written: string, type: QuestionParameter['type']): ParameterKind | undefined {
  const isNumber = type === 'integer' || type === 'number'
  const [, least, most] = RANGE.exec(written) ?? []
  if (least !== undefined) {
    if (!isNumber) return undefined
    return { least: Number(least), ...(most === undefined ? {} : { most: Number(most) }) }
  }
  if (isNumber || type === 'boolean') return undefined
  if (Object.hasOwn(VOCABULARIES, written)) return { values: Object.keys(VOCABULARIES[written] ?? {}) }
  if (WORDS.test(written)) return { values: written.split('|') }
  if (type !== 'string') return undefined
  if (written === 'date') return { format: 'date' }
  return written === COMMON_LABEL || Object.hasOwn(NODE_LABELS, written) ? { label: written } : undefined
}

/** What is wrong with a value of the right type, as a part of a sentence after the parameter’s name; undefined when it may be used. */
export function describeMisfit(parameter: QuestionParameter, value: ParameterValue): string | undefined {
  const { values, label, format, least = -Infinity, most = Infinity } = parameter
  if (value === parameter.default) return undefined
  if (typeof value === 'number') {
    if (value >= least && value <= most) return undefined
    return `must be ${describeRange(parameter)}, not ${value}`
  }
  if (Array.isArray(value)) {
    if (values === undefined) return undefined
    const stranger = value.find((item): item is string => typeof item === 'string' && !values.includes(item))
    return stranger === undefined ? undefined : `takes ${values.join(', ')}, not “${stranger}”`
  }
  if (typeof value !== 'string') return undefined
  if (values !== undefined && !values.includes(value)) return `is one of ${values.join(', ')}, not “${value}”`
  if (format === 'date' && !isRealDate(value)) return `must be a date (YYYY, YYYY-MM or YYYY-MM-DD), not “${value}”`
  if (label !== undefined && value.trim() === '') return 'is empty, which is the id of nothing'
  return undefined
}

/** What a parameter takes beside its type, for people; undefined when anything of the type goes. */
export function describeKind(parameter: QuestionParameter): string | undefined {
  const { values, label, format, least, most } = parameter
  if (values !== undefined) return `one of ${values.join(', ')}`
  if (label !== undefined) return label === COMMON_LABEL ? 'the id of a node' : `the id of a ${label}`
  if (format === 'date') return 'YYYY, YYYY-MM or YYYY-MM-DD'
  return least === undefined && most === undefined ? undefined : describeRange(parameter)
}

function describeRange({ least, most }: QuestionParameter): string {
  return most === undefined ? `at least ${least}` : `from ${least} to ${most}`
}

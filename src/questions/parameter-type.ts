import type { ParameterType } from '../graph/graph-source.ts'
import type { ParameterValue } from '../graph/value.ts'

export const PARAMETER_TYPES = ['string', 'integer', 'number', 'boolean', 'string[]'] as const satisfies readonly ParameterType[]

/** Whether a value may be handed to a parameter of the type. */
export function fitsType(value: unknown, type: ParameterType): value is ParameterValue {
  switch (type) {
    case 'string':
      return typeof value === 'string'
    case 'integer':
      return Number.isSafeInteger(value)
    case 'number':
      return Number.isFinite(value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'string[]':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
  }
}

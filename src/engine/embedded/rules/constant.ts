import type { Parameters } from '../../../graph/value.ts'
import type { Expression } from '../syntax/tree.ts'

/** A text that is the same in every row: written out, given as a parameter, or put together from such. */
export function foldText(expression: Expression, parameters: Parameters): string | undefined {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? expression.value : undefined
    case 'parameter': {
      const value = parameters[expression.name]
      return typeof value === 'string' ? value : undefined
    }
    case 'chain': {
      if (expression.operators.some(({ text }) => text !== '+')) return undefined
      const parts = expression.operands.map((operand) => foldText(operand, parameters))
      return parts.every((part) => part !== undefined) ? parts.join('') : undefined
    }
    default:
      return undefined
  }
}

/** A number that is the same in every row. */
export function foldNumber(expression: Expression, parameters: Parameters): number | undefined {
  if (expression.kind === 'literal') return typeof expression.value === 'number' ? expression.value : undefined
  const value = expression.kind === 'parameter' ? parameters[expression.name] : undefined
  return typeof value === 'number' ? value : undefined
}

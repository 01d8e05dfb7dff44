import { typeArithmetic } from '../types/operator-types.ts'
import type { TypedStatement } from '../types/typed-statement.ts'
import { UNKNOWN, type Type } from '../types/type.ts'
import type { Found } from './rule.ts'

/** The first `+` whose sides are as asked for; of `a + b + c` the second one has all before it on its left. */
export function findPlus(typed: TypedStatement, test: (left: Type, right: Type) => boolean): Found | undefined {
  for (const { operands, operators } of typed.list('chain')) {
    const types = operands.map((operand) => typed.typeOf(operand))
    let left = types[0] ?? UNKNOWN
    for (const [at, { text, start }] of operators.entries()) {
      const right = types[at + 1] ?? UNKNOWN
      if (text === '+' && test(left, right)) return { start }
      left = typeArithmetic(text, left, right)
    }
  }
  return undefined
}

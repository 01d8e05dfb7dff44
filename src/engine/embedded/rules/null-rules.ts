import { KIND, can, hidesNull, is } from '../types/type.ts'
import type { Expression } from '../syntax/tree.ts'
import type { TypedStatement } from '../types/typed-statement.ts'
import { listCompared } from './pairs.ts'
import type { Rule } from './rule.ts'

/** Nulls in lists, maps and quantifiers, and what has no order. */
export const NULL_RULES: readonly Rule[] = [
  {
    name: 'null-in-quantifier',
    why: 'takes a condition that is null for false in any, all, none and single',
    rewrite: "Say what a missing value counts as: none(x IN list WHERE coalesce(x.level, '') = 'national').",
    find: ({ typed }) =>
      typed.list('quantifier').find((expression) => {
        const { word, where } = expression
        if (where === undefined || !can(typed.typeOf(where), KIND.null)) return false
        return !(typed.lenient.has(expression) && ['any', 'all'].includes(word))
      }),
  },
  {
    name: 'null-in-list',
    why: 'gives null, not false, when null is looked for in an empty list',
    rewrite: 'Say what a missing value counts as: coalesce(x IN list, false).',
    find: ({ typed }) =>
      typed.list('match').find((expression) => {
        const { word, left, right } = expression
        if (word !== 'IN' || typed.lenient.has(expression) || isCoalesced(expression, typed)) return false
        return can(typed.typeOf(left), KIND.null) && typed.typeOf(right).filled !== true
      }),
  },
  {
    name: 'null-in-nullif',
    why: 'gives null for nullIf(x, null), where Cypher has x',
    rewrite: 'Write CASE WHEN x = y THEN null ELSE x END.',
    find: ({ typed }) =>
      typed.list('call').find(({ name, arguments: [, other] }) => {
        return name === 'nullif' && other !== undefined && can(typed.typeOf(other), KIND.null)
      }),
  },
  {
    name: 'null-in-reduce',
    why: 'gives null for a reduce that begins with a value that is missing',
    rewrite: 'Begin with a value: reduce(total = coalesce(n.number, 0), x IN list | total + x).',
    find: ({ typed }) =>
      typed.list('reduce').find(({ initial }) => initial.kind !== 'literal' && can(typed.typeOf(initial), KIND.null)),
  },
  {
    name: 'null-inside-equal',
    why: 'takes lists and maps with a null in them for equal or different, where Cypher has null',
    rewrite: 'Compare the values one by one, or give the missing ones a value with coalesce().',
    find: ({ typed }) =>
      listCompared(typed).find(({ operator, left, right }) => {
        const nested = KIND.list | KIND.map
        const equality = ['=', '<>', '!='].includes(operator)
        return (
          equality &&
          can(left, nested) &&
          can(right, nested) &&
          (is(left, nested) || is(right, nested)) &&
          (hidesNull(left) || hidesNull(right))
        )
      }) ??
      typed.list('match').find(({ word, left, right }) => {
        const [one, list] = [typed.typeOf(left), typed.typeOf(right)]
        return (
          word === 'IN' &&
          is(one, KIND.list | KIND.map) &&
          (hidesNull(one) || (list.element !== undefined && hidesNull(list.element)))
        )
      }),
  },
  {
    name: 'order-of-lists',
    why: 'gives null for < and > between lists and between true and false',
    rewrite: 'Compare the values themselves: a[0] < b[0]; for true and false write NOT a AND b.',
    find: ({ typed }) =>
      listCompared(typed).find(({ operator, left, right }) => {
        if (!['<', '<=', '>', '>='].includes(operator)) return false
        return [KIND.list, KIND.boolean].some(
          (kind) => can(left, kind) && can(right, kind) && (is(left, kind) || is(right, kind)),
        )
      }),
  },
]

/** Whether what stands for its null is false: `coalesce(x IN list, false)`. */
function isCoalesced(expression: Expression, typed: TypedStatement): boolean {
  return typed.list('call').some(({ name, arguments: [first, second] }) => {
    return name === 'coalesce' && first === expression && second?.kind === 'literal' && second.value === false
  })
}

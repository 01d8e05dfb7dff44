import { KIND, can, is, isVague } from '../types/type.ts'
import { findEnclosing, isKeyword, isSymbol } from '../statement-structure.ts'
import type { Token } from '../../statement-token.ts'
import { findPlus } from './plus.ts'
import type { Rule } from './rule.ts'

/** Lists: adding to them, cutting them, taking them apart. */
export const LIST_RULES: readonly Rule[] = [
  {
    name: 'list-plus-value',
    why: 'gives null when a single value is added to a list',
    rewrite: 'Put the value into brackets: list + [value].',
    find: ({ typed }) =>
      findPlus(typed, (left, right) => {
        const single = ~(KIND.list | KIND.null | KIND.negative)
        // A property nobody has told us about is most likely no list.
        if (isVague(left) || isVague(right)) return is(left, KIND.list) || is(right, KIND.list)
        return (can(left, KIND.list) && can(right, single)) || (can(right, KIND.list) && can(left, single))
      }),
  },
  {
    name: 'unwind-of-value',
    why: 'gives no row for UNWIND of a single value, where Cypher gives one',
    rewrite: 'Put the value into brackets: UNWIND [value] AS x.',
    find: ({ typed }) =>
      typed.unwound.find((list) => {
        const type = typed.typeOf(list)
        return !isVague(type) && can(type, ~(KIND.list | KIND.null | KIND.negative))
      }),
  },
  {
    name: 'slice-from-the-end',
    why: 'answers a slice with a negative or null bound wrongly',
    rewrite: 'Count from the beginning, with size(list): list[0..size(list) - 1].',
    find: ({ tokens, typed }) =>
      tokens.find((token, index) => isSymbol(token, '..') && hasOddBound(tokens, index)) ??
      typed.list('slice').find(({ from, to }) => {
        return [from, to].some((bound) => {
          if (bound?.kind === 'parameter') return can(typed.typeOf(bound), KIND.null | KIND.negative)
          return bound !== undefined && can(typed.typeOf(bound), KIND.null)
        })
      }),
  },
  {
    name: 'comprehension-of-property',
    why: 'leaves nulls out of a pattern comprehension, where Cypher keeps them',
    rewrite: "Say what stands for a missing one: [(a)-->(b) | coalesce(b.name, '')], or ask for b.id, which is never missing.",
    find: ({ typed }) => typed.list('pattern comprehension').find(({ yields }) => can(typed.typeOf(yields), KIND.null)),
  },
]

function hasOddBound(tokens: Token[], dots: number): boolean {
  if (isSymbol(tokens[dots - 1], '*') || isSymbol(tokens[dots - 2], '*')) return false
  const open = findEnclosing(tokens, dots)
  if (!isSymbol(tokens[open], '[')) return false
  return [tokens[open + 1], tokens[dots + 1]].some((token) => isSymbol(token, '-') || isKeyword(token, 'NULL'))
}

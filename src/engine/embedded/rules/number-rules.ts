import { findClosing, isCall } from '../statement-structure.ts'
import { KIND, NUMBER, TEXT, can, isVague } from '../types/type.ts'
import type { Rule } from './rule.ts'

/** Numbers and what is counted up. */
export const NUMBER_RULES: readonly Rule[] = [
  {
    name: 'sum-of-nothing',
    why: 'gives null for a sum of nothing, where Cypher has 0',
    rewrite: 'Write coalesce(sum(x), 0).',
    find: ({ tokens }) => tokens.find((_, index) => isCall(tokens, index, 'sum') && !isCall(tokens, index - 2, 'coalesce')),
  },
  {
    name: 'deviation',
    why: 'gives null for the deviation of a single value, where Cypher has 0',
    rewrite: 'Write coalesce(stDev(x), 0).',
    find: ({ tokens }) =>
      tokens.find((_, index) => isCall(tokens, index, 'stdev', 'stdevp') && !isCall(tokens, index - 2, 'coalesce')),
  },
  {
    name: 'percentile',
    why: 'takes another rank for percentileDisc, and 0.5 for a percentile given as a parameter',
    rewrite: 'Use percentileCont with the number written out.',
    find: ({ tokens }) =>
      tokens.find((_, index) => {
        if (isCall(tokens, index, 'percentiledisc')) return true
        return isCall(tokens, index, 'percentilecont') && tokens[findClosing(tokens, index + 1) - 1]?.kind !== 'number'
      }),
  },
  {
    name: 'power-chain',
    why: 'groups a ^ b ^ c from the right',
    rewrite: 'Put parentheses: (a ^ b) ^ c.',
    find: ({ typed }) => typed.list('chain').flatMap(({ operators }) => operators.filter(({ text }) => text === '^').slice(1))[0],
  },
  {
    name: 'round',
    why: 'rounds -1.5 to -2, where Cypher has -1, and does not round to digits or by a mode',
    rewrite: 'Write floor(x + 0.5), or floor(x * 10 + 0.5) / 10 for one digit.',
    find: ({ typed }) =>
      typed.list('call').find(({ name, arguments: [value, digits] }) => {
        if (name !== 'round' || value === undefined) return false
        const type = typed.typeOf(value)
        return digits !== undefined || (can(type, KIND.negative) && can(type, KIND.fraction | KIND.float))
      }),
  },
  {
    name: 'boolean-of-number',
    why: 'gives null for toBoolean of a number',
    rewrite: 'Write x <> 0.',
    find: ({ typed }) =>
      typed.list('call').find(({ name, arguments: [value] }) => {
        const type = name === 'toboolean' && value !== undefined ? typed.typeOf(value) : undefined
        return type !== undefined && can(type, NUMBER) && (!isVague(type) || !can(type, TEXT))
      }),
  },
  {
    name: 'number-form',
    why: 'does not read numbers with an underscore',
    rewrite: 'Write the digits together: 1000 for 1_000.',
    find: ({ tokens }) => tokens.find(({ kind, text }) => kind === 'number' && text.includes('_')),
  },
]

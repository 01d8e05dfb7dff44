import type { Token } from '../../statement-token.ts'
import { findClosing, findEnclosing, findOpening, isCall, isKeyword, isSymbol } from '../statement-structure.ts'
import type { Rule } from './rule.ts'

const DATE = /^.\d{4}-\d{2}-\d{2}.$/
const DATE_TIME = /^.\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})?.$/
/** Parts of a date the engine takes no notice of. */
const IGNORED_PARTS = [
  'week',
  'dayofweek',
  'ordinalday',
  'quarter',
  'dayofquarter',
  'timezone',
  'millisecond',
  'microsecond',
  'nanosecond',
]

/** Numbers, lists, nulls and dates. */
export const VALUE_RULES: readonly Rule[] = [
  {
    name: 'sum-of-nothing',
    why: 'gives null for a sum of nothing, where Cypher has 0',
    rewrite: 'Write coalesce(sum(x), 0).',
    find: ({ tokens }) => tokens.find((_, index) => isCall(tokens, index, 'sum') && !isCall(tokens, index - 2, 'coalesce')),
  },
  {
    name: 'list-plus-value',
    why: 'gives null when a single value is added to a list',
    rewrite: 'Put the value into brackets: list + [value].',
    find: ({ tokens }) => tokens.find((token, index) => isSymbol(token, '+') && addsToList(tokens, index)),
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
    find: ({ tokens }) =>
      tokens.find((token, index) => isSymbol(token, '^') && isSymbol(tokens[skipOperand(tokens, index + 1)], '^')),
  },
  {
    name: 'slice-from-the-end',
    why: 'answers a slice with a negative or null bound wrongly',
    rewrite: 'Count from the beginning, with size(list): list[0..size(list) - 1].',
    find: ({ tokens }) => tokens.find((token, index) => isSymbol(token, '..') && hasOddBound(tokens, index)),
  },
  {
    name: 'comprehension-of-property',
    why: 'leaves nulls out of a pattern comprehension, where Cypher keeps them',
    rewrite: "Say what stands for a missing one: [(a)-->(b) | coalesce(b.name, '')], or ask for b.id, which is never missing.",
    find: ({ tokens }) => tokens.find((token, index) => isSymbol(token, '|') && yieldsProperty(tokens, index)),
  },
  {
    name: 'null-in-pattern',
    why: 'matches nodes without the property for {property: null}, where Cypher matches none',
    rewrite: 'Write WHERE n.property IS NULL.',
    find: ({ clauses }) =>
      clauses
        .filter(({ word }) => word === 'MATCH' || word === 'OPTIONAL MATCH')
        .flatMap(({ body }) => body.filter((token, index) => isKeyword(token, 'NULL') && isSymbol(body[index - 1], ':')))[0],
  },
  {
    name: 'empty-length',
    why: 'matches a path length that cannot be, such as *3..1',
    rewrite: 'Write the smaller number first.',
    find: ({ tokens }) =>
      tokens.find((token, index) => {
        const [from, to] = [tokens[index - 1], tokens[index + 1]]
        return (
          isSymbol(token, '..') &&
          isSymbol(tokens[index - 2], '*') &&
          to?.kind === 'number' &&
          Number(from?.text) > Number(to.text)
        )
      }),
  },
  {
    name: 'date-form',
    why: 'reads dates and times in other forms than 2025-01-31 and 2025-01-31T12:00:00+08:00 as null or as another day',
    rewrite: 'Keep dates as ISO text (they compare and sort right), or write the full form.',
    find: ({ tokens }) =>
      tokens.find((_, index) => isCall(tokens, index, 'date', 'datetime', 'localdatetime') && hasOddDate(tokens, index)),
  },
]

function addsToList(tokens: Token[], plus: number): boolean {
  if (isSymbol(tokens[plus - 1], ']') && endsListLiteral(tokens, plus - 1)) return isPlainValue(tokens[plus + 1])
  if (isSymbol(tokens[plus + 1], '[')) return isPlainValue(tokens[plus - 1])
  return isSymbol(tokens[plus - 1], ')') && isPlainValue(tokens[plus + 1]) && endsCollect(tokens, plus - 1)
}

function isPlainValue(token: Token | undefined): boolean {
  return token?.kind === 'string' || token?.kind === 'number' || isKeyword(token, 'TRUE', 'FALSE')
}

/** Whether the bracket closes a list (`[1, 2]`) and not an index (`list[0]`). */
function endsListLiteral(tokens: Token[], close: number): boolean {
  const before = tokens[findOpening(tokens, close) - 1]
  return before === undefined || before.kind === 'symbol' ? !isSymbol(before, ')', ']', '}', '-') : isWordBefore(before)
}

function isWordBefore(token: Token): boolean {
  return isKeyword(
    token,
    'RETURN',
    'WITH',
    'UNWIND',
    'IN',
    'AND',
    'OR',
    'NOT',
    'THEN',
    'ELSE',
    'WHEN',
    'CASE',
    'WHERE',
    'DISTINCT',
  )
}

function endsCollect(tokens: Token[], close: number): boolean {
  return isCall(
    tokens,
    findOpening(tokens, close) - 1,
    'collect',
    'nodes',
    'relationships',
    'range',
    'split',
    'labels',
    'keys',
    'tail',
  )
}

/** Index after one operand: a number, name with properties, call, or group in parentheses. */
function skipOperand(tokens: Token[], start: number): number {
  let index = start
  while (isSymbol(tokens[index], '-', '+')) index += 1
  if (isSymbol(tokens[index], '(')) return findClosing(tokens, index) + 1
  index += 1
  while (isSymbol(tokens[index], '.')) index += 2
  return isSymbol(tokens[index], '(', '[') ? findClosing(tokens, index) + 1 : index
}

function hasOddBound(tokens: Token[], dots: number): boolean {
  if (isSymbol(tokens[dots - 1], '*') || isSymbol(tokens[dots - 2], '*')) return false
  const open = findEnclosing(tokens, dots)
  if (!isSymbol(tokens[open], '[')) return false
  return [tokens[open + 1], tokens[dots + 1]].some((token) => isSymbol(token, '-') || isKeyword(token, 'NULL'))
}

/** `[(a)-->(b) | b.name]`, and not `[x IN list | x.name]`, `[:A|B]` or a projection of `id`. */
function yieldsProperty(tokens: Token[], bar: number): boolean {
  const open = findEnclosing(tokens, bar)
  if (!isSymbol(tokens[open], '[') || isSymbol(tokens[open - 1], '-')) return false
  if (!isSymbol(tokens[open + 1], '(') && !isSymbol(tokens[open + 2], '=')) return false
  const close = findClosing(tokens, open)
  return close === bar + 4 && isSymbol(tokens[bar + 2], '.') && tokens[bar + 3]?.text !== 'id'
}

function hasOddDate(tokens: Token[], call: number): boolean {
  const argument = tokens[call + 2]
  if (argument?.kind === 'string') return !(tokens[call]?.text.toLowerCase() === 'date' ? DATE : DATE_TIME).test(argument.text)
  if (!isSymbol(argument, '{')) return false
  const inside = tokens.slice(call + 3, findClosing(tokens, call + 2))
  return inside.some((token, index) => isSymbol(inside[index + 1], ':') && IGNORED_PARTS.includes(token.text.toLowerCase()))
}

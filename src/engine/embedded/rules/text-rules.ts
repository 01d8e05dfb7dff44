import type { Expression } from '../syntax/tree.ts'
import { KIND, NUMBER, NUMBER_TEXT, TEXT, can, elementOf, is, isVague, type Type } from '../types/type.ts'
import { findPlus } from './plus.ts'
import { foldText } from './constant.ts'
import { listPairs } from './pairs.ts'
import { isForeignRegex } from './regex.ts'
import type { Rule } from './rule.ts'

/** Texts: beside numbers, as patterns, and what they are turned into. */
export const TEXT_RULES: readonly Rule[] = [
  {
    name: 'text-and-number',
    why: "takes a text that reads as a number for that number: '2021' = 2021, '1' IN [1]",
    rewrite:
      "Compare like with like: write the number as one (2021) and the text as one ('2021'), or use toString(n.year) = '2021'.",
    find: ({ typed }) => listPairs(typed).find(({ left, right }) => clash(left, right)),
  },
  {
    name: 'number-plus-text',
    why: 'gives null when a text is added to a number',
    rewrite: 'Begin with a text: toString(n.year) + n.name.',
    find: ({ typed }) =>
      findPlus(typed, (left, right) => can(left, NUMBER) && can(right, TEXT) && !(isVague(left) && isVague(right))),
  },
  {
    name: 'text-of-float',
    why: "writes a computed number otherwise than Neo4j: '1' for 1.0, '0.0001' for 1.0E-4",
    rewrite: 'Return the number itself, or the whole number: toString(toInteger(x)).',
    find: ({ typed }) =>
      typed.list('call').find(({ name, arguments: [value] }) => {
        return name === 'tostring' && value !== undefined && can(typed.typeOf(value), KIND.float)
      }) ?? findPlus(typed, (left, right) => can(left, TEXT) && can(right, KIND.float)),
  },
  {
    name: 'integer-of-text',
    why: "gives null for toInteger('1.7') and toInteger('1e3')",
    rewrite: 'Write toInteger(toFloat(text)).',
    find: ({ typed }) =>
      typed.list('call').find(({ name, arguments: [value] }) => {
        return name === 'tointeger' && value !== undefined && can(typed.typeOf(value), KIND.decimal)
      }),
  },
  {
    name: 'regular-expression',
    why: 'reads \\w, \\d, \\s, \\b, (?i) and look-around in a regular expression otherwise than Neo4j, or not at all',
    rewrite:
      'Write the classes out, [0-9] for \\d and [A-Za-z0-9_] for \\w, and the pattern as one text; or use CONTAINS, STARTS WITH, toLower().',
    find: ({ typed }) =>
      typed.list('match').find(({ word, right }) => {
        if (word !== '=~' || typed.typeOf(right).kinds === KIND.null) return false
        const pattern = foldText(right, typed.parameters)
        return pattern === undefined || isForeignRegex(pattern)
      })?.right,
  },
  {
    name: 'split-by-nothing',
    why: 'splits a text by nothing into one piece too many at either end',
    rewrite: 'Write [i IN range(0, size(text) - 1) | substring(text, i, 1)].',
    find: ({ typed }) =>
      typed
        .list('call')
        .find(({ name, arguments: [, by] }) => name === 'split' && by !== undefined && foldText(by, typed.parameters) === ''),
  },
  {
    name: 'negative-length',
    why: 'takes a negative place or length in substring, left and right for 0, where Neo4j reports a mistake',
    rewrite: 'Count from the beginning: substring(text, 0, 3), right(text, 2).',
    find: ({ typed }) =>
      typed.list('call').find(({ name, arguments: [, ...counts] }) => {
        return ['substring', 'left', 'right'].includes(name) && counts.some((count) => isNegative(count, typed.parameters))
      }),
  },
]

function isNegative(expression: Expression, parameters: Record<string, unknown>): boolean {
  if (expression.kind === 'sign')
    return expression.minus && expression.operand.kind === 'literal' && expression.operand.value !== 0
  return expression.kind === 'parameter' && Number(parameters[expression.name]) < 0
}

/** Whether one of two values can be a number and the other a text that reads as one. */
function clash(one: Type, other: Type): boolean {
  return mixes(one, other) || mixes(other, one) || clashInside(one, other)
}

function mixes(number: Type, text: Type): boolean {
  if (!can(number, NUMBER) || !can(text, NUMBER_TEXT)) return false
  // Of a property nobody has told us about, only a number written as text is doubtful enough.
  if (isVague(number)) return is(text, NUMBER_TEXT)
  return !isVague(text)
}

function clashInside(one: Type, other: Type): boolean {
  if (can(one, KIND.list) && can(other, KIND.list) && clash(elementOf(one), elementOf(other))) return true
  if (!is(one, KIND.map) || !is(other, KIND.map)) return false
  const keys = Object.keys(one.fields ?? {})
  return keys.some((key) => {
    const [left, right] = [one.fields?.[key], other.fields?.[key]]
    return left !== undefined && right !== undefined && clash(left, right)
  })
}

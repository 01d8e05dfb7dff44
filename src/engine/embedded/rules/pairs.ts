import type { TypedStatement } from '../types/typed-statement.ts'
import { elementOf, KIND, can, type Type } from '../types/type.ts'
import { typeProperty } from '../types/property-types.ts'
import type { Pattern, Query } from '../syntax/tree.ts'
import { listPatterns } from '../syntax/list-patterns.ts'

/** Two values a statement asks about whether they are equal, or which of them is more. */
export interface Pair {
  start: number
  operator: string
  left: Type
  right: Type
}

/** Every pair that is compared: by an operator, `IN`, `CASE x WHEN`, `nullIf`, and the map of a pattern. */
export function listPairs(typed: TypedStatement): Pair[] {
  return [...listCompared(typed), ...listTested(typed), ...listDemanded(typed, typed.query)]
}

/** By `=`, `<>`, `<`, `<=`, `>` and `>=`. */
export function listCompared(typed: TypedStatement): Pair[] {
  return typed.list('comparison').flatMap(({ operands, operators }) =>
    operators.flatMap(({ text, start }, at) => {
      const [left, right] = [operands[at], operands[at + 1]]
      return left === undefined || right === undefined
        ? []
        : [{ start, operator: text, left: typed.typeOf(left), right: typed.typeOf(right) }]
    }),
  )
}

function listTested(typed: TypedStatement): Pair[] {
  const drawn = typed.list('match').flatMap(({ word, left, right, start }) => {
    return word === 'IN' ? [{ start, operator: 'IN', left: typed.typeOf(left), right: elementOf(typed.typeOf(right)) }] : []
  })
  const cases = typed.list('case').flatMap(({ subject, branches, plain }) =>
    subject === undefined || !plain
      ? []
      : branches.map(({ when }) => ({
          start: when.start,
          operator: '=',
          left: typed.typeOf(subject),
          right: typed.typeOf(when),
        })),
  )
  const calls = typed.list('call').flatMap(({ name, arguments: [left, right], start }) => {
    const both = name === 'nullif' && left !== undefined && right !== undefined
    return both ? [{ start, operator: '=', left: typed.typeOf(left), right: typed.typeOf(right) }] : []
  })
  return [...drawn, ...cases, ...calls]
}

/** What the maps of patterns demand: `(n {year: 2021})`. */
function listDemanded(typed: TypedStatement, query: Query): Pair[] {
  const inside = [...typed.list('pattern'), ...typed.list('pattern comprehension')].map(({ pattern }) => pattern)
  return [...listPatterns(query), ...inside].flatMap((pattern) => listDemandedBy(pattern, typed))
}

function listDemandedBy({ elements }: Pattern, typed: TypedStatement): Pair[] {
  return elements.flatMap(({ kind, properties }) => {
    if (properties === undefined) return []
    if (properties.kind === 'map') {
      return properties.entries.map(({ key, value }) => {
        return { start: value.start, operator: '=', left: typeProperty(key.name, kind), right: typed.typeOf(value) }
      })
    }
    const given = typed.typeOf(properties)
    if (!can(given, KIND.map)) return []
    return Object.entries(given.fields ?? {}).map(([key, right]) => {
      return { start: properties.start, operator: '=', left: typeProperty(key, kind), right }
    })
  })
}

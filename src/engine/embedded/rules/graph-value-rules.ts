import type { Expression } from '../syntax/tree.ts'
import { ENTITY, KIND, NUMBER, can, elementOf, holds, is, isUnknown, type Type } from '../types/type.ts'
import type { TypedStatement } from '../types/typed-statement.ts'
import { findPlus } from './plus.ts'
import { listPairs } from './pairs.ts'
import type { Rule } from './rule.ts'

/** Nodes, relationships and paths among other values. */
export const GRAPH_VALUE_RULES: readonly Rule[] = [
  {
    name: 'number-as-node',
    why: 'reads a property of a whole number as that of the node with this number',
    rewrite: 'Carry the node itself on: WITH n, n.levelRank AS rank RETURN n.titleZh AS title, rank.',
    find: ({ typed }) =>
      typed.list('property').find(({ base }) => can(typed.typeOf(base), KIND.integer)) ??
      typed.list('projection').find(({ base }) => can(typed.typeOf(base), KIND.integer)) ??
      typed.bound.find(({ type }) => can(type, KIND.integer))?.name ??
      listPairs(typed).find(({ left, right }) => meets(left, right) || meets(right, left)),
  },
  {
    name: 'mixed-list',
    why: 'reads relationships as nodes, and nodes as numbers, when one list holds both or anything else beside them',
    rewrite: 'Keep them apart: nodes(p) and relationships(p) in two columns, [n.id, m.id] and [type(r)] in two lists.',
    find: ({ typed }) => [...typed.types.keys()].find((expression) => isMixed(typed.typeOf(expression))),
  },
  {
    name: 'entity-through-function',
    why: 'turns a node, relationship or path into a number in coalesce, nullIf, min, max, CASE, reduce, a list comprehension and list + list',
    rewrite: 'Pass its properties instead: coalesce(a.id, b.id), [x IN nodes(p) WHERE … | x.id], or a map projection a {.id}.',
    find: ({ typed }) =>
      [...typed.types.keys()].find(
        (expression) => passesThrough(expression) && holds(typed.typeOf(expression), ENTITY) && !isCounted(expression, typed),
      ) ?? findPlus(typed, (left, right) => holds(left, ENTITY) || holds(right, ENTITY)),
  },
  {
    name: 'label-order',
    why: 'lists labels and keys in another order than Neo4j',
    rewrite: "Choose by name: [label IN labels(n) WHERE label <> 'Entity'][0], or 'Plan' IN labels(n).",
    find: ({ typed }) =>
      [...typed.list('index'), ...typed.list('slice')].find(({ base }) => isUnordered(base)) ??
      typed
        .list('call')
        .find(({ name, arguments: [list] }) => ['head', 'last', 'tail', 'reverse'].includes(name) && isUnordered(list)),
  },
]

/** Whether a number is asked to be a node. */
function meets(number: Type, entity: Type): boolean {
  return is(entity, ENTITY) && can(number, NUMBER)
}

/** Whether nodes share a list with anything else. */
function isMixed(type: Type): boolean {
  if (isUnknown(type)) return false
  if (can(type, KIND.node) && can(type, KIND.relationship)) return true
  if (!can(type, KIND.list)) return false
  const element = elementOf(type)
  if (isMixed(element)) return true
  const others = element.kinds & ~(ENTITY | KIND.negative)
  return can(element, ENTITY) && others !== 0 && !isUnknown(element)
}

function passesThrough(expression: Expression): boolean {
  if (expression.kind === 'case' || expression.kind === 'reduce' || expression.kind === 'comprehension') return true
  return expression.kind === 'call' && ['coalesce', 'nullif', 'min', 'max'].includes(expression.name)
}

/** Whether a list is only counted, so that it does not matter what it holds. */
function isCounted(expression: Expression, typed: TypedStatement): boolean {
  return typed.list('call').some(({ name, arguments: [list] }) => name === 'size' && list === expression)
}

function isUnordered(expression: Expression | undefined): boolean {
  return expression?.kind === 'call' && ['labels', 'keys'].includes(expression.name)
}

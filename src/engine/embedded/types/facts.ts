import type { Expression } from '../syntax/tree.ts'
import { nameProperty, type Scope } from './scope.ts'
import { typeAccess } from './operator-types.ts'
import { notNull, type Type } from './type.ts'

/**
 * What must be so where a condition holds: that a variable or a property of one is not null.
 *
 * @returns names as a scope keeps them, with their types
 */
export function findFacts(condition: Expression, scope: Scope): [string, Type][] {
  return listConjuncts(condition)
    .flatMap((conjunct) => listDemanded(conjunct))
    .flatMap((expression) => nameFact(expression, scope))
}

/** What must be so where a part of an `AND` is looked at and the other parts hold; for `OR`, where they do not hold. */
export function findChecks(operands: readonly Expression[], word: string, scope: Scope): [string, Type][] {
  return operands
    .flatMap((operand) => (operand.kind === 'null test' && operand.negated === (word === 'AND') ? [operand.operand] : []))
    .flatMap((expression) => nameFact(expression, scope))
}

function listConjuncts(condition: Expression): Expression[] {
  const only = condition.kind === 'chain' && condition.operators.every(({ text }) => text === 'AND')
  return only ? condition.operands.flatMap(listConjuncts) : [condition]
}

/** The operands that cannot be null where the condition is true. */
function listDemanded(condition: Expression): Expression[] {
  switch (condition.kind) {
    case 'null test':
      return condition.negated ? [condition.operand] : []
    case 'comparison':
      return condition.operands
    case 'match':
      return [condition.left, condition.right]
    case 'label test':
      return [condition.operand]
    case 'variable':
    case 'property':
      return [condition]
    default:
      return []
  }
}

function nameFact(expression: Expression, scope: Scope): [string, Type][] {
  if (expression.kind === 'variable') {
    const known = scope.get(expression.name)
    return known === undefined ? [] : [[expression.name, notNull(known)]]
  }
  if (expression.kind !== 'property' || expression.base.kind !== 'variable') return []
  const base = scope.get(expression.base.name)
  if (base === undefined) return []
  const type = typeAccess(notNull(base), expression.key)
  return [
    [nameProperty(expression.base.name, expression.key), notNull(type)],
    [expression.base.name, notNull(base)],
  ]
}

import type { Plan } from 'neo4j-driver'
import type { PlanOperator } from '../../graph/plan-operator.ts'

/**
 * The operators of a plan, outermost first, without Neo4j's `@database` suffix.
 *
 * A subquery that Neo4j plans inside an expression (`CASE WHEN EXISTS { … }`, in a list comprehension) has no operators of its own: it is
 * only printed in the details of the operator around it. What there is not plain reading in it is added as the operator it would be.
 */
export function readPlan(plan: Plan): PlanOperator[] {
  const details: unknown = plan.arguments['Details']
  const operator = { name: plan.operatorType.replace(/@[^@]*$/, ''), details: typeof details === 'string' ? details : '' }
  return [operator, ...readNested(operator.details), ...plan.children.flatMap(readPlan)]
}

/** As Neo4j 5.26 prints them; it lets no expression's subquery update anything. */
const NESTED: readonly [RegExp, string][] = [
  [/\bLOAD CSV\b/i, 'LoadCSV'],
  [/\b(?:Resolved|Unresolved)Call\(|\bCALL\s+[\p{L}`]/iu, 'ProcedureCall'],
  [/\bUSE\s+[\p{L}`]/iu, 'RunQueryAt'],
]

function readNested(details: string): PlanOperator[] {
  if (!/\b(?:EXISTS|COUNT|COLLECT)\s*\{/i.test(details)) return []
  return NESTED.filter(([pattern]) => pattern.test(details)).map(([, name]) => ({ name, details: 'in an expression' }))
}

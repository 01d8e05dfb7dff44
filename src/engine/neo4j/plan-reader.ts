import type { Plan } from 'neo4j-driver'
import type { PlanOperator } from '../../graph/plan-operator.ts'

/** The operators of a plan, outermost first, without Neo4j's `@database` suffix. */
export function readPlan(plan: Plan): PlanOperator[] {
  const details: unknown = (plan.arguments as Record<string, unknown>)['Details']
  const operator = { name: plan.operatorType.replace(/@.*$/, ''), details: typeof details === 'string' ? details : '' }
  return [operator, ...plan.children.flatMap(readPlan)]
}

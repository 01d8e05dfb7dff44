import type { Question } from '../graph/graph-source.ts'

/**
 * The parameters of a question that name a node: what defaults to the focus plan, and what the statement compares with an id
 * (`{id: $plan}`, `l.id = $linkage`).
 */
export function listNodeParameters(question: Question): string[] {
  return question.parameters
    .filter(
      ({ name, default: fallback }) =>
        fallback === 'focus' || new RegExp(`\\bid\\s*[:=]\\s*\\$${name}\\b`, 'u').test(question.statement),
    )
    .map(({ name }) => name)
}

import { XianjieError } from '../../graph/error.ts'
import type { Inspection } from '../statement-inspection.ts'
import { describePlace } from '../statement-token.ts'
import { readPatternVariables } from './pattern-variable.ts'
import { CONSTRUCT_RULES } from './rules/construct-rules.ts'
import { ENTITY_RULES } from './rules/entity-rules.ts'
import { SUBQUERY_RULES } from './rules/subquery-rules.ts'
import { VALUE_RULES } from './rules/value-rules.ts'
import { readClauses } from './statement-structure.ts'

export const RULES = [...CONSTRUCT_RULES, ...SUBQUERY_RULES, ...ENTITY_RULES, ...VALUE_RULES]

/**
 * Refuses a statement the embedded engine would answer otherwise than Neo4j, with the way to write it for both. Works on tokens, clauses and
 * brackets, not on a full grammar: it sees how a statement is written, not what type a value has.
 *
 * @throws XianjieError `cypher-unsupported`
 */
export function refuseUnsafe({ statement, tokens }: Inspection): void {
  const clauses = readClauses(tokens)
  const read = { tokens, clauses, variables: readPatternVariables(clauses) }
  for (const rule of RULES) {
    const found = rule.find(read)
    if (found === undefined) continue
    throw new XianjieError('cypher-unsupported', `The embedded engine ${rule.why}.`, {
      place: describePlace(statement, found.start),
      cure: rule.rewrite,
    })
  }
}

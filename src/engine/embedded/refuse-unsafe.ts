import { XianjieError } from '../../graph/error.ts'
import type { Parameters } from '../../graph/value.ts'
import type { Inspection } from '../statement-inspection.ts'
import { describePlace, tokenizeStatement } from '../statement-token.ts'
import { readPatternVariables } from './pattern-variable.ts'
import { CONSTRUCT_RULES } from './rules/construct-rules.ts'
import { ENTITY_RULES } from './rules/entity-rules.ts'
import { FUNCTION_RULES } from './rules/function-rules.ts'
import { GRAPH_VALUE_RULES } from './rules/graph-value-rules.ts'
import { LIST_RULES } from './rules/list-rules.ts'
import { MISTAKE_RULES } from './rules/mistake-rules.ts'
import { NULL_RULES } from './rules/null-rules.ts'
import { NUMBER_RULES } from './rules/number-rules.ts'
import { PATTERN_RULES } from './rules/pattern-rules.ts'
import { SUBQUERY_RULES } from './rules/subquery-rules.ts'
import { TEMPORAL_RULES } from './rules/temporal-rules.ts'
import { TEXT_RULES } from './rules/text-rules.ts'
import { readClauses } from './statement-structure.ts'
import { readStatement } from './syntax/read-statement.ts'
import { FUNCTIONS } from './types/function-types.ts'
import { typeStatement } from './types/type-statement.ts'
import type { TypedStatement } from './types/typed-statement.ts'

/** In the order they are asked: what is no Cypher here first, then what would be answered wrongly. */
export const RULES = [
  ...CONSTRUCT_RULES,
  ...FUNCTION_RULES,
  ...SUBQUERY_RULES,
  ...PATTERN_RULES,
  ...ENTITY_RULES,
  ...TEMPORAL_RULES,
  ...GRAPH_VALUE_RULES,
  ...MISTAKE_RULES,
  ...LIST_RULES,
  ...NUMBER_RULES,
  ...TEXT_RULES,
  ...NULL_RULES,
]

/**
 * Refuses a statement the embedded engine would answer otherwise than Neo4j, with the way to write it for both. The statement is read by
 * the grammar of Cypher 5, and the rules ask what its values can be, the parameters' being known.
 *
 * @throws XianjieError `cypher-syntax`, `cypher-unsupported`
 */
export function refuseUnsafe(inspection: Inspection, parameters: Parameters): void {
  const { statement, tokens } = inspection
  const typed = typeStatement(statement, readStatement(inspection), parameters)
  refuseUnknownFunction(typed)
  // Without its values nothing can be said of a parameter; that they are missing is told by whoever asked.
  if (inspection.parameters.some((name) => !Object.hasOwn(parameters, name))) return
  const clauses = readClauses(tokens)
  const read = { tokens, clauses, variables: readPatternVariables(clauses), typed }
  for (const rule of RULES) {
    const found = rule.find(read)
    if (found === undefined) continue
    throw new XianjieError('cypher-unsupported', `The embedded engine ${rule.why}.`, {
      place: describePlace(statement, found.start),
      cure: rule.rewrite,
    })
  }
}

/** What is no Cypher in a statement; undefined when the grammar has nothing against it and its names are known. */
export function findMistake(statement: string): XianjieError | undefined {
  try {
    refuseUnknownFunction(typeStatement(statement, readStatement({ statement, tokens: tokenizeStatement(statement) }), {}))
    return undefined
  } catch (error) {
    return error instanceof XianjieError ? error : undefined
  }
}

function refuseUnknownFunction({ statement, types }: TypedStatement): void {
  const call = [...types.keys()].find((expression) => expression.kind === 'call' && !FUNCTIONS.has(expression.name))
  if (call === undefined) return
  const written = statement.slice(call.start, statement.indexOf('(', call.start))
  throw new XianjieError('cypher-syntax', `There is no function ${written}.`, { place: describePlace(statement, call.start) })
}

import type { Inspection } from '../statement-inspection.ts'
import { hasLimit, isSymbol, readClauses } from './statement-structure.ts'

/**
 * The statement with a `LIMIT` behind its last `RETURN` where it has none. The engine builds a whole answer in memory before it hands out the
 * first row, so cutting afterwards would be too late; one row more than wanted tells that it was cut.
 *
 * @returns the statement as it is when it has a limit of its own, is a `UNION`, or does not end in a `RETURN`
 */
export function limitRows({ statement, tokens }: Pick<Inspection, 'statement' | 'tokens'>, rows: number): string {
  const clauses = readClauses(tokens)
  const outer = clauses[0]?.scope.clauses ?? []
  const last = outer.at(-1)
  if (last?.word !== 'RETURN' || outer.some(({ word }) => word === 'UNION')) return statement
  if (hasLimit(last)) return statement
  const end = tokens.filter((token) => !isSymbol(token, ';')).at(-1)?.end ?? statement.length
  return `${statement.slice(0, end)} LIMIT ${rows}${statement.slice(end)}`
}

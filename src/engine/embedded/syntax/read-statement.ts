import type { Inspection } from '../../statement-inspection.ts'
import { readExpression, readTestOf } from './read-expression.ts'
import { readQuery, readSubqueryBody } from './read-query.ts'
import { TokenCursor } from './token-cursor.ts'
import type { Query } from './tree.ts'

/**
 * Reads a statement by the grammar of Cypher 5, the part of it that only reads.
 *
 * @throws XianjieError `cypher-syntax` with the place
 */
export function readStatement({ statement, tokens }: Pick<Inspection, 'statement' | 'tokens'>): Query {
  const cursor = new TokenCursor(statement, tokens, { readExpression, readTestOf, readQuery, readSubqueryBody })
  const query = readQuery(cursor)
  cursor.takeSymbol(';')
  if (cursor.peek() !== undefined) throw cursor.fail('a clause')
  return query
}

import { readPattern } from './read-pattern.ts'
import type { TokenCursor } from './token-cursor.ts'
import type { Clause, Expression, Item, Name, Pattern, Projection, Query } from './tree.ts'

/** Clauses up to the end or to a closing brace, in parts joined by `UNION`. */
export function readQuery(cursor: TokenCursor): Query {
  const parts: Clause[][] = []
  do parts.push(readPart(cursor))
  while (cursor.takeWords('UNION', 'ALL') || cursor.takeWords('UNION', 'DISTINCT') || cursor.takeWords('UNION'))
  return { parts }
}

/** What `EXISTS { }` and `COUNT { }` hold: a query, or a pattern with its condition alone. */
export function readSubqueryBody(cursor: TokenCursor): Query {
  const clause = ['MATCH', 'OPTIONAL', 'WITH', 'RETURN', 'UNWIND', 'CALL'].some((word) => cursor.isWord(word))
  if (clause && !cursor.isSymbol('=', 1)) return readQuery(cursor)
  const { start } = cursor
  return { parts: [[readMatchRest(cursor, { optional: false, bare: true, start })]] }
}

function readPart(cursor: TokenCursor): Clause[] {
  const clauses = [readClause(cursor)]
  while (beginsClause(cursor)) clauses.push(readClause(cursor))
  return clauses
}

function beginsClause(cursor: TokenCursor): boolean {
  return ['MATCH', 'OPTIONAL', 'UNWIND', 'WITH', 'RETURN', 'CALL', 'FINISH'].some((word) => cursor.isWord(word))
}

function readClause(cursor: TokenCursor): Clause {
  const { start } = cursor
  if (cursor.takeWords('OPTIONAL', 'MATCH')) return readMatchRest(cursor, { optional: true, bare: false, start })
  if (cursor.takeWords('MATCH')) return readMatchRest(cursor, { optional: false, bare: false, start })
  if (cursor.takeWords('UNWIND')) {
    const list = cursor.readExpression()
    cursor.expectWord('AS')
    return { kind: 'unwind', list, variable: cursor.readName(), start, end: cursor.end }
  }
  if (cursor.takeWords('WITH')) return { kind: 'with', ...readProjection(cursor, { condition: true }), start, end: cursor.end }
  if (cursor.takeWords('RETURN'))
    return { kind: 'return', ...readProjection(cursor, { condition: false }), start, end: cursor.end }
  if (cursor.takeWords('OPTIONAL', 'CALL')) return readCallRest(cursor, { optional: true, start })
  if (cursor.takeWords('CALL')) return readCallRest(cursor, { optional: false, start })
  if (cursor.takeWords('FINISH')) return { kind: 'finish', start, end: cursor.end }
  throw cursor.fail('a clause such as MATCH, UNWIND, WITH, CALL or RETURN')
}

function readMatchRest(cursor: TokenCursor, options: { optional: boolean; bare: boolean; start: number }): Clause {
  if (cursor.isWord('REPEATABLE') || cursor.isWord('DIFFERENT')) {
    cursor.take('a name')
    while (cursor.peek()?.kind === 'name' && !cursor.isSymbol('=', 1)) cursor.take('a name')
  }
  const patterns: Pattern[] = []
  do patterns.push(readPattern(cursor))
  while (cursor.takeSymbol(','))
  takeHints(cursor)
  const where = cursor.takeWords('WHERE') ? cursor.readExpression() : undefined
  const { optional, bare, start } = options
  return { kind: 'match', optional, bare, patterns, where, start, end: cursor.end }
}

/** `USING INDEX n:Label(key)`, `USING SCAN n:Label`, `USING JOIN ON n`: they change no answer. */
function takeHints(cursor: TokenCursor): void {
  while (cursor.takeWords('USING')) {
    while (cursor.peek() !== undefined && !cursor.isWord('WHERE') && !cursor.isWord('USING') && !beginsClause(cursor)) {
      cursor.take('an index')
    }
  }
}

function readProjection(cursor: TokenCursor, options: { condition: boolean }): Projection {
  const distinct = cursor.takeWords('DISTINCT')
  const { start } = cursor
  const star = cursor.takeSymbol('*') ? start : undefined
  const items: Item[] = []
  if (star === undefined || cursor.takeSymbol(',')) {
    do items.push(readItem(cursor))
    while (cursor.takeSymbol(','))
  }
  const order: Expression[] = []
  if (cursor.takeWords('ORDER', 'BY')) {
    do {
      order.push(cursor.readExpression())
      for (const word of ['ASC', 'ASCENDING', 'DESC', 'DESCENDING']) cursor.takeWords(word)
    } while (cursor.takeSymbol(','))
  }
  const skip = cursor.takeWords('SKIP') || cursor.takeWords('OFFSET') ? cursor.readExpression() : undefined
  const limit = cursor.takeWords('LIMIT') ? cursor.readExpression() : undefined
  const where = options.condition && cursor.takeWords('WHERE') ? cursor.readExpression() : undefined
  return { distinct, star, items, order, skip, limit, where }
}

function readItem(cursor: TokenCursor): Item {
  const expression = cursor.readExpression()
  const alias = cursor.takeWords('AS') ? cursor.readName() : undefined
  return { expression, alias, start: expression.start, end: cursor.end }
}

function readCallRest(cursor: TokenCursor, options: { optional: boolean; start: number }): Clause {
  const { optional, start } = options
  if (cursor.isSymbol('{') || (cursor.isSymbol('(') && cursor.isSymbol('{', cursor.findClosing() + 1))) {
    const imports = cursor.takeSymbol('(') ? readImports(cursor) : undefined
    cursor.expectSymbol('{')
    const query = readQuery(cursor)
    cursor.expectSymbol('}')
    return { kind: 'subquery', query, imports, optional, start, end: cursor.end }
  }
  do cursor.takeName('the name of a procedure')
  while (cursor.takeSymbol('.'))
  const values: Expression[] = []
  if (cursor.takeSymbol('(') && !cursor.takeSymbol(')')) {
    do values.push(cursor.readExpression())
    while (cursor.takeSymbol(','))
    cursor.expectSymbol(')')
  }
  const yields: Name[] = []
  if (cursor.takeWords('YIELD') && !cursor.takeSymbol('*')) {
    do {
      const name = cursor.readName()
      yields.push(cursor.takeWords('AS') ? cursor.readName() : name)
    } while (cursor.takeSymbol(','))
  }
  return { kind: 'procedure', arguments: values, yields, start, end: cursor.end }
}

function readImports(cursor: TokenCursor): Name[] | '*' {
  if (cursor.takeSymbol('*')) {
    cursor.expectSymbol(')')
    return '*'
  }
  const names: Name[] = []
  if (cursor.takeSymbol(')')) return names
  do names.push(cursor.readName())
  while (cursor.takeSymbol(','))
  cursor.expectSymbol(')')
  return names
}

import { readStringLiteral } from './string-literal.ts'
import { readMap } from './read-map.ts'
import { beginsRelationship, readPattern } from './read-pattern.ts'
import type { TokenCursor } from './token-cursor.ts'
import type { Entry, Expression, Name } from './tree.ts'

/** Reads what has no operator: a literal, a name, a call, brackets and what they hold. @throws XianjieError `cypher-syntax` */
export function readAtom(cursor: TokenCursor): Expression {
  const { start } = cursor
  const token = cursor.peek()
  switch (token?.kind) {
    case 'number':
      cursor.take('a number')
      return {
        kind: 'literal',
        value: Number(token.text.replaceAll('_', '')),
        whole: /^(?:[\d_]+|0[xXo].*)$/.test(token.text),
        start,
        end: cursor.end,
      }
    case 'string':
      cursor.take('a text')
      return { kind: 'literal', value: readStringLiteral(token.text), whole: false, start, end: cursor.end }
    case 'parameter':
      cursor.take('a parameter')
      return { kind: 'parameter', name: token.text, start, end: cursor.end }
    case 'name':
      return readNamed(cursor)
    case 'symbol':
      if (token.text === '(') return readParentheses(cursor)
      if (token.text === '[') return readSquare(cursor)
      if (token.text === '{') return { kind: 'map', entries: readMap(cursor), start, end: cursor.end }
      break
    case undefined:
  }
  throw cursor.fail('a value')
}

function readParentheses(cursor: TokenCursor): Expression {
  const { start } = cursor
  if (beginsRelationship(cursor, cursor.findClosing() + 1)) {
    return { kind: 'pattern', pattern: readPattern(cursor), start, end: cursor.end }
  }
  cursor.expectSymbol('(')
  const inside = cursor.readExpression()
  cursor.expectSymbol(')')
  return { ...inside, start, end: cursor.end }
}

function readSquare(cursor: TokenCursor): Expression {
  const { start } = cursor
  const named = cursor.peek(1)?.kind === 'name' && cursor.isSymbol('=', 2) && cursor.isSymbol('(', 3) ? 3 : 1
  if (cursor.isSymbol('(', named) && beginsRelationship(cursor, cursor.findClosing(named) + 1)) {
    return readPatternComprehension(cursor)
  }
  cursor.expectSymbol('[')
  if (cursor.peek()?.kind === 'name' && cursor.isWord('IN', 1)) {
    const [variable, list] = readDrawn(cursor)
    const where = cursor.takeWords('WHERE') ? cursor.readExpression() : undefined
    const yields = cursor.takeSymbol('|') ? cursor.readExpression() : undefined
    cursor.expectSymbol(']')
    return { kind: 'comprehension', variable, list, where, yields, start, end: cursor.end }
  }
  const items = readSeries(cursor, ']')
  return { kind: 'list', items, start, end: cursor.end }
}

function readPatternComprehension(cursor: TokenCursor): Expression {
  const { start } = cursor
  cursor.expectSymbol('[')
  const pattern = readPattern(cursor)
  const where = cursor.takeWords('WHERE') ? cursor.readExpression() : undefined
  cursor.expectSymbol('|')
  const yields = cursor.readExpression()
  cursor.expectSymbol(']')
  return { kind: 'pattern comprehension', pattern, where, yields, start, end: cursor.end }
}

/** Expressions with commas between them up to the closing bracket, which is taken. */
function readSeries(cursor: TokenCursor, closing: string): Expression[] {
  const items: Expression[] = []
  if (cursor.takeSymbol(closing)) return items
  do items.push(cursor.readExpression())
  while (cursor.takeSymbol(','))
  cursor.expectSymbol(closing)
  return items
}

/** `x IN list`. */
function readDrawn(cursor: TokenCursor): [Name, Expression] {
  const variable = cursor.readName()
  cursor.expectWord('IN')
  return [variable, cursor.readExpression()]
}

function readNamed(cursor: TokenCursor): Expression {
  const { start } = cursor
  const token = cursor.peek()
  const word = token?.quoted === true ? '' : (token?.text ?? '').toUpperCase()
  if (word === 'CASE' && !cursor.isSymbol('.', 1)) return readCase(cursor)
  if (['EXISTS', 'COUNT', 'COLLECT'].includes(word) && cursor.isSymbol('{', 1)) return readSubquery(cursor)
  if (cursor.isSymbol('(', 1) || (cursor.isSymbol('.', 1) && isDottedCall(cursor))) return readCall(cursor)
  cursor.take('a name')
  const end = cursor.end
  switch (word) {
    case 'TRUE':
    case 'FALSE':
      return { kind: 'literal', value: word === 'TRUE', whole: false, start, end }
    case 'NULL':
      return { kind: 'literal', value: null, whole: false, start, end }
    case 'NAN':
    case 'INF':
    case 'INFINITY':
      return { kind: 'literal', value: word === 'NAN' ? NaN : Infinity, whole: false, start, end }
  }
  const variable: Expression = { kind: 'variable', name: token?.text ?? '', start, end }
  return cursor.isSymbol('{') ? readProjection(cursor, variable) : variable
}

function isDottedCall(cursor: TokenCursor): boolean {
  let ahead = 1
  while (cursor.isSymbol('.', ahead) && cursor.peek(ahead + 1)?.kind === 'name') ahead += 2
  // `n.id(` is no call of ours, so what looks like one is.
  return cursor.isSymbol('(', ahead)
}

function readProjection(cursor: TokenCursor, base: Expression): Expression {
  const keys: string[] = []
  const entries: Entry[] = []
  let whole = false
  cursor.expectSymbol('{')
  if (!cursor.takeSymbol('}')) {
    do {
      if (cursor.takeSymbol('.')) {
        if (cursor.takeSymbol('*')) whole = true
        else keys.push(cursor.takeName('the name of a property').text)
        continue
      }
      const key = cursor.readName()
      const value: Expression = cursor.takeSymbol(':') ? cursor.readExpression() : { kind: 'variable', ...key }
      entries.push({ key, value })
    } while (cursor.takeSymbol(','))
    cursor.expectSymbol('}')
  }
  return { kind: 'projection', base, keys, entries, whole, start: base.start, end: cursor.end }
}

function readCase(cursor: TokenCursor): Expression {
  const { start } = cursor
  cursor.expectWord('CASE')
  const subject = cursor.isWord('WHEN') ? undefined : cursor.readExpression()
  const branches: { when: Expression; then: Expression }[] = []
  let plain = true
  while (cursor.takeWords('WHEN')) {
    const whens: Expression[] = []
    do {
      const before = cursor.start
      const extended = subject !== undefined && beginsTest(cursor)
      whens.push(extended ? readWhen(cursor, subject) : cursor.readExpression())
      if (extended || cursor.isSymbol(',')) plain = false
      if (cursor.start === before) throw cursor.fail('a value')
    } while (cursor.takeSymbol(','))
    cursor.expectWord('THEN')
    const then = cursor.readExpression()
    for (const when of whens) branches.push({ when, then })
  }
  if (branches.length === 0) throw cursor.fail('WHEN')
  const otherwise = cursor.takeWords('ELSE') ? cursor.readExpression() : undefined
  cursor.expectWord('END')
  return { kind: 'case', subject, branches, otherwise, plain, start, end: cursor.end }
}

/** Whether `WHEN` is followed by an operator, which then is asked of the subject. */
function beginsTest(cursor: TokenCursor): boolean {
  if (['IN', 'STARTS', 'ENDS', 'CONTAINS', 'IS'].some((word) => cursor.isWord(word))) return true
  return ['=', '<', '>', ':'].some((symbol) => cursor.isSymbol(symbol))
}

function readWhen(cursor: TokenCursor, subject: Expression): Expression {
  const { start } = cursor
  const text = ['<=', '>=', '<>', '='].find((operator) => cursor.isOperator(operator) && !cursor.isOperator('=~'))
  const sign = text ?? ['<', '>'].find((operator) => cursor.isOperator(operator))
  if (sign === undefined) return cursor.grammar.readTestOf(cursor, subject)
  cursor.takeOperator(sign)
  const right = cursor.readExpression()
  return { kind: 'comparison', operands: [subject, right], operators: [{ text: sign, start }], start, end: cursor.end }
}

function readSubquery(cursor: TokenCursor): Expression {
  const { start } = cursor
  const word = cursor.take('a name').text.toUpperCase() as 'EXISTS' | 'COUNT' | 'COLLECT'
  cursor.expectSymbol('{')
  const query = word === 'COLLECT' ? cursor.grammar.readQuery(cursor) : cursor.grammar.readSubqueryBody(cursor)
  cursor.expectSymbol('}')
  return { kind: 'subquery', word, query, start, end: cursor.end }
}

function readCall(cursor: TokenCursor): Expression {
  const { start } = cursor
  const parts = [cursor.take('a name').text]
  while (cursor.takeSymbol('.')) parts.push(cursor.takeName('a name').text)
  const name = parts.join('.').toLowerCase()
  if (name === 'shortestpath' || name === 'allshortestpaths') {
    cursor.expectSymbol('(')
    const pattern = { ...readPattern(cursor), shortest: name } as const
    cursor.expectSymbol(')')
    return { kind: 'pattern', pattern, start, end: cursor.end }
  }
  cursor.expectSymbol('(')
  if (name === 'reduce' && cursor.isSymbol('=', 1)) return readReduce(cursor, start)
  if (['all', 'any', 'none', 'single'].includes(name) && cursor.isWord('IN', 1)) return readQuantifier(cursor, name, start)
  if (name === 'trim') return readTrim(cursor, start)
  const star = cursor.takeSymbol('*')
  const distinct = !star && cursor.takeWords('DISTINCT')
  if (star) cursor.expectSymbol(')')
  const values = star ? [] : readSeries(cursor, ')')
  return { kind: 'call', name, distinct, star, arguments: values, plain: true, start, end: cursor.end }
}

function readReduce(cursor: TokenCursor, start: number): Expression {
  const total = cursor.readName()
  cursor.expectSymbol('=')
  const initial = cursor.readExpression()
  cursor.expectSymbol(',')
  const [variable, list] = readDrawn(cursor)
  cursor.expectSymbol('|')
  const step = cursor.readExpression()
  cursor.expectSymbol(')')
  return { kind: 'reduce', total, initial, variable, list, step, start, end: cursor.end }
}

function readQuantifier(cursor: TokenCursor, word: string, start: number): Expression {
  const [variable, list] = readDrawn(cursor)
  const where = cursor.takeWords('WHERE') ? cursor.readExpression() : undefined
  cursor.expectSymbol(')')
  return { kind: 'quantifier', word, variable, list, where, start, end: cursor.end }
}

/** `trim(text)`, and `trim(BOTH 'x' FROM text)`, which is not plain. */
function readTrim(cursor: TokenCursor, start: number): Expression {
  const values: Expression[] = []
  const side = ['BOTH', 'LEADING', 'TRAILING'].some((word) => !cursor.isSymbol(')', 1) && cursor.takeWords(word))
  let from = cursor.takeWords('FROM')
  values.push(cursor.readExpression())
  if (!from && cursor.takeWords('FROM')) {
    from = true
    values.push(cursor.readExpression())
  }
  if (!from && cursor.takeSymbol(',')) values.push(cursor.readExpression())
  cursor.expectSymbol(')')
  const plain = !side && !from
  return { kind: 'call', name: 'trim', distinct: false, star: false, arguments: values, plain, start, end: cursor.end }
}

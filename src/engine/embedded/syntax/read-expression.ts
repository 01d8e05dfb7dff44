import { LIMITS } from '../../../graph/limit.ts'
import { readAtom } from './read-atom.ts'
import { readLabels } from './read-pattern.ts'
import type { TokenCursor } from './token-cursor.ts'
import type { Expression, Operator } from './tree.ts'

const COMPARISONS = ['<=', '>=', '<>', '!=', '=', '<', '>']

/** Reads an expression by the precedence of Cypher 5. @throws XianjieError `cypher-syntax` */
export function readExpression(cursor: TokenCursor): Expression {
  return readChain(cursor, ['OR'], (inner) => readChain(inner, ['XOR'], (next) => readChain(next, ['AND'], readNot)))
}

function readChain(cursor: TokenCursor, words: string[], readOperand: (cursor: TokenCursor) => Expression): Expression {
  const { start } = cursor
  const operands = [readOperand(cursor)]
  const operators: Operator[] = []
  for (;;) {
    const text = words.find((word) => (/^\w/.test(word) ? cursor.isWord(word) : cursor.isOperator(word)))
    if (text === undefined) break
    operators.push({ text, start: cursor.start })
    if (!cursor.takeWords(text)) cursor.takeOperator(text)
    operands.push(readOperand(cursor))
  }
  const [only] = operands
  if (only !== undefined && operators.length === 0) return only
  return { kind: 'chain', operands, operators, start, end: cursor.end }
}

function readNot(cursor: TokenCursor): Expression {
  const { start } = cursor
  let times = 0
  while (cursor.isWord('NOT') && !cursor.isSymbol('.', 1)) times += cursor.takeWords('NOT') ? 1 : 0
  const operand = readComparison(cursor)
  return times === 0 ? operand : { kind: 'not', operand, times, start, end: cursor.end }
}

function readComparison(cursor: TokenCursor): Expression {
  const { start } = cursor
  const operands = [readTest(cursor)]
  const operators: Operator[] = []
  for (let text = findComparison(cursor); text !== undefined; text = findComparison(cursor)) {
    operators.push({ text, start: cursor.start })
    cursor.takeOperator(text)
    operands.push(readTest(cursor))
  }
  const [only] = operands
  if (only !== undefined && operators.length === 0) return only
  return { kind: 'comparison', operands, operators, start, end: cursor.end }
}

function findComparison(cursor: TokenCursor): string | undefined {
  return cursor.isOperator('=~') ? undefined : COMPARISONS.find((operator) => cursor.isOperator(operator))
}

/** An operand with at most one of `IN`, `STARTS WITH`, `=~`, `IS NULL`, `:Label` and their kin behind it. */
function readTest(cursor: TokenCursor): Expression {
  return readTestOf(cursor, readSum(cursor))
}

/** What may stand behind an operand; also alone after the `WHEN` of `CASE x`. */
export function readTestOf(cursor: TokenCursor, left: Expression): Expression {
  const { start } = left
  for (const words of [['STARTS', 'WITH'], ['ENDS', 'WITH'], ['CONTAINS'], ['IN']] as const) {
    if (!cursor.takeWords(...words)) continue
    const right = readSum(cursor)
    return { kind: 'match', word: words.join(' ') as 'IN', left, right, start, end: cursor.end }
  }
  if (cursor.takeOperator('=~')) return { kind: 'match', word: '=~', left, right: readSum(cursor), start, end: cursor.end }
  if (cursor.takeOperator('::')) return readTypeTest(cursor, left)
  if (cursor.isSymbol(':')) {
    cursor.takeSymbol(':')
    const labels = readLabels(cursor)
    return { kind: 'label test', operand: left, labels, start, end: cursor.end }
  }
  if (!cursor.takeWords('IS')) return left
  const negated = cursor.takeWords('NOT')
  if (cursor.takeWords('NULL')) return { kind: 'null test', operand: left, negated, start, end: cursor.end }
  if (cursor.takeOperator('::') || cursor.takeWords('TYPED')) return readTypeTest(cursor, left)
  if (['NFC', 'NFD', 'NFKC', 'NFKD'].some((form) => cursor.takeWords(form)) || cursor.isWord('NORMALIZED')) {
    cursor.expectWord('NORMALIZED')
    return { kind: 'type test', operand: left, word: 'NORMALIZED', start, end: cursor.end }
  }
  if (negated) throw cursor.fail('NULL')
  return { kind: 'label test', operand: left, labels: readLabels(cursor), start, end: cursor.end }
}

/** The name of a type: words, with `<…>`, `|`, `NOT NULL` and `!` in between. */
function readTypeTest(cursor: TokenCursor, operand: Expression): Expression {
  cursor.takeName('the name of a type')
  for (;;) {
    if (['<', '>', '|', '!'].some((symbol) => cursor.takeSymbol(symbol))) continue
    if (!TYPE_WORDS.some((word) => cursor.takeWords(word))) break
  }
  return { kind: 'type test', operand, word: '::', start: operand.start, end: cursor.end }
}

const TYPE_WORDS = (
  'NOT NULL LIST ARRAY TIME DATETIME TIMEZONE ZONE WITHOUT VALUE NODE RELATIONSHIP MAP PATH POINT INTEGER INT FLOAT STRING BOOLEAN BOOL ' +
  'DATE DURATION NOTHING ANY PROPERTY LOCAL ZONED'
).split(' ')

function readSum(cursor: TokenCursor): Expression {
  return readChain(cursor, ['||', '+', '-'], readProduct)
}

function readProduct(cursor: TokenCursor): Expression {
  return readChain(cursor, ['*', '/', '%'], (inner) => readChain(inner, ['^'], readSigned))
}

function readSigned(cursor: TokenCursor): Expression {
  const { start } = cursor
  let minus = false
  let signs = 0
  while (cursor.isSymbol('-') || cursor.isSymbol('+')) {
    if (cursor.take('a sign').text === '-') minus = !minus
    signs += 1
  }
  const operand = readPostfix(cursor)
  return signs === 0 ? operand : { kind: 'sign', operand, minus, start, end: cursor.end }
}

/** An atom with `.key`, `[index]` and `[from..to]` behind it. */
function readPostfix(cursor: TokenCursor): Expression {
  const { start } = cursor
  let base = readAtom(cursor)
  for (let links = 0; ; links += 1) {
    if (links > LIMITS.nestingDepth)
      throw cursor.fail(`at most ${LIMITS.nestingDepth} properties and indices in a row, and then something else`)
    if (cursor.takeSymbol('.')) {
      const key = cursor.takeName('the name of a property').text
      base = { kind: 'property', base, key, start, end: cursor.end }
    } else if (cursor.takeSymbol('[')) base = readBracket(cursor, base)
    else return base
  }
}

function readBracket(cursor: TokenCursor, base: Expression): Expression {
  const { start } = base
  const first = cursor.isSymbol('..') ? undefined : readExpression(cursor)
  if (first !== undefined && cursor.takeSymbol(']')) return { kind: 'index', base, index: first, start, end: cursor.end }
  cursor.expectSymbol('..')
  const to = cursor.isSymbol(']') ? undefined : readExpression(cursor)
  cursor.expectSymbol(']')
  return { kind: 'slice', base, from: first, to, start, end: cursor.end }
}

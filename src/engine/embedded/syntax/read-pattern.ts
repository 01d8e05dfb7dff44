import { readMap } from './read-map.ts'
import type { TokenCursor } from './token-cursor.ts'
import type { Expression, LabelExpression, Pattern, PatternElement } from './tree.ts'

/** Whether a relationship begins `ahead`: `-[`, `--(`, `-->`, `<-[`, `<--`. */
export function beginsRelationship(cursor: TokenCursor, ahead: number): boolean {
  if (ahead <= 0) return false
  if (cursor.isSymbol('<', ahead)) {
    return cursor.isSymbol('-', ahead + 1) && (cursor.isSymbol('[', ahead + 2) || cursor.isSymbol('-', ahead + 2))
  }
  if (!cursor.isSymbol('-', ahead)) return false
  if (cursor.isSymbol('[', ahead + 1)) return true
  return cursor.isSymbol('-', ahead + 1) && (cursor.isSymbol('(', ahead + 2) || cursor.isSymbol('>', ahead + 2))
}

/** Reads one path with its name, selector and quantifiers. @throws XianjieError `cypher-syntax` */
export function readPattern(cursor: TokenCursor): Pattern {
  const { start } = cursor
  const named = cursor.peek()?.kind === 'name' && cursor.isSymbol('=', 1)
  const variable = named ? cursor.readName() : undefined
  if (named) cursor.expectSymbol('=')
  const selector = cursor.start
  let quantified = takeSelector(cursor) ? selector : undefined
  const word = cursor.peek()?.text.toLowerCase()
  const shortest = word === 'shortestpath' || word === 'allshortestpaths' ? word : undefined
  if (shortest !== undefined) {
    cursor.take('a name')
    cursor.expectSymbol('(')
  }
  const elements: PatternElement[] = []
  do {
    const found = readPart(cursor, elements)
    quantified ??= found
  } while (cursor.isSymbol('('))
  if (shortest !== undefined) cursor.expectSymbol(')')
  return { variable, shortest, elements, quantified, start, end: cursor.end }
}

/** A node with what hangs on it, or a group in parentheses. @returns where a quantifier or group stands */
function readPart(cursor: TokenCursor, elements: PatternElement[]): number | undefined {
  if (isGroup(cursor)) {
    const { start } = cursor
    cursor.expectSymbol('(')
    elements.push(...readPattern(cursor).elements)
    if (cursor.takeWords('WHERE')) {
      const last = elements.at(-1)
      const where = cursor.readExpression()
      if (last !== undefined) last.where = where
    }
    cursor.expectSymbol(')')
    takeQuantifier(cursor)
    return start
  }
  let quantified: number | undefined
  elements.push(readNode(cursor))
  while (cursor.isSymbol('-') || cursor.isSymbol('<')) {
    elements.push(readRelationship(cursor))
    const at = cursor.start
    if (takeQuantifier(cursor)) quantified ??= at
    elements.push(readNode(cursor))
  }
  return quantified
}

function isGroup(cursor: TokenCursor): boolean {
  return cursor.isSymbol('(') && (cursor.isSymbol('(', 1) || (cursor.peek(1)?.kind === 'name' && cursor.isSymbol('=', 2)))
}

function takeSelector(cursor: TokenCursor): boolean {
  const first = ['ANY', 'ALL', 'SHORTEST'].some((word) => cursor.takeWords(word))
  if (!first) return false
  while (['SHORTEST', 'PATH', 'PATHS', 'GROUP', 'GROUPS'].some((word) => cursor.takeWords(word)) || isCount(cursor)) {
    if (isCount(cursor)) cursor.take('a number')
  }
  return true
}

function isCount(cursor: TokenCursor): boolean {
  return cursor.peek()?.kind === 'number' || cursor.peek()?.kind === 'parameter'
}

function takeQuantifier(cursor: TokenCursor): boolean {
  if (cursor.takeSymbol('+') || cursor.takeSymbol('*')) return true
  if (!cursor.takeSymbol('{')) return false
  while (!cursor.takeSymbol('}')) cursor.take('}')
  return true
}

function readNode(cursor: TokenCursor): PatternElement {
  const { start } = cursor
  cursor.expectSymbol('(')
  const inside = readInside(cursor, ')')
  return { kind: 'node', ...inside, start, end: cursor.end }
}

function readRelationship(cursor: TokenCursor): PatternElement {
  const { start } = cursor
  cursor.takeSymbol('<')
  cursor.expectSymbol('-')
  const inside = cursor.takeSymbol('[') ? readInside(cursor, ']') : NOTHING
  cursor.expectSymbol('-')
  cursor.takeSymbol('>')
  return { kind: 'relationship', ...inside, start, end: cursor.end }
}

type Inside = Omit<PatternElement, 'kind' | 'start' | 'end'>
const NOTHING: Inside = { variable: undefined, labels: undefined, properties: undefined, where: undefined, variableLength: false }

function readInside(cursor: TokenCursor, closing: string): Inside {
  const found: Inside = { ...NOTHING }
  const condition = cursor.isWord('WHERE') && !cursor.isSymbol(closing, 1) && !cursor.isSymbol(':', 1)
  if (cursor.peek()?.kind === 'name' && !condition) found.variable = cursor.readName()
  if (cursor.takeSymbol(':') || cursor.takeWords('IS')) found.labels = readLabels(cursor)
  if (cursor.takeSymbol('*')) {
    found.variableLength = true
    while (cursor.isSymbol('..') || isCount(cursor)) cursor.take('a length')
  }
  found.properties = readProperties(cursor)
  if (cursor.takeWords('WHERE')) found.where = cursor.readExpression()
  cursor.expectSymbol(closing)
  return found
}

function readProperties(cursor: TokenCursor): Expression | undefined {
  const { start } = cursor
  if (cursor.isSymbol('{')) return { kind: 'map', entries: readMap(cursor), start, end: cursor.end }
  if (cursor.peek()?.kind !== 'parameter') return undefined
  return { kind: 'parameter', name: cursor.take('a parameter').text, start, end: cursor.end }
}

/** What stands behind the colon of a label test or in a pattern: names with `|`, `&`, `:`, `!`, `%`, `$(…)` and parentheses. */
export function readLabels(cursor: TokenCursor): LabelExpression {
  const { start } = cursor
  const labels = { plain: true, expressions: [] as Expression[] }
  readLabelTerm(cursor, labels)
  for (;;) {
    if (cursor.takeSymbol('|')) {
      labels.plain = false
      cursor.takeSymbol(':')
    } else if (cursor.takeSymbol('&')) labels.plain = false
    else if (!cursor.takeSymbol(':')) break
    readLabelTerm(cursor, labels)
  }
  return { ...labels, start, end: cursor.end }
}

function readLabelTerm(cursor: TokenCursor, labels: { plain: boolean; expressions: Expression[] }): void {
  while (cursor.takeSymbol('!')) labels.plain = false
  if (cursor.takeSymbol('%')) labels.plain = false
  else if (cursor.takeSymbol('(')) {
    labels.plain = false
    labels.expressions.push(...readLabels(cursor).expressions)
    cursor.expectSymbol(')')
  } else if (cursor.takeSymbol('$')) {
    labels.plain = false
    if (!cursor.takeWords('ALL')) cursor.takeWords('ANY')
    cursor.expectSymbol('(')
    labels.expressions.push(cursor.readExpression())
    cursor.expectSymbol(')')
  } else cursor.takeName('a label')
}

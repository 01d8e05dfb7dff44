import type { Token } from '../statement-token.ts'

/** A statement, or a subquery in braces: clauses that see the same variables. */
interface Scope {
  clauses: Clause[]
}

/** One clause with all its tokens, those of subqueries inside it included. */
export interface Clause {
  word: ClauseWord
  /** Its first token. */
  start: Token
  /** After the keyword, up to `WHERE`. */
  body: Token[]
  /** After `WHERE`; empty without it. */
  where: Token[]
  scope: Scope
}

type ClauseWord = 'MATCH' | 'OPTIONAL MATCH' | 'WITH' | 'RETURN' | 'UNWIND' | 'CALL' | 'UNION'

const CLAUSE_WORDS = new Set(['MATCH', 'WITH', 'RETURN', 'UNWIND', 'CALL', 'UNION'])
const BRACKETS: Record<string, string> = { '(': ')', '[': ']', '{': '}' }

/** Finds the clauses of a statement and of every subquery in it; in the order they are written. */
export function readClauses(tokens: Token[]): Clause[] {
  const found: Clause[] = []
  readScope(tokens, found)
  return found
}

function readScope(tokens: Token[], found: Clause[]): void {
  const scope: Scope = { clauses: [] }
  let depth = 0
  let part: Token[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (opensSubquery(tokens, index)) {
      const end = findClosing(tokens, index)
      part.push(...tokens.slice(index, end + 1))
      readScope(tokens.slice(index + 1, end), found)
      index = end
      continue
    }
    const word = depth === 0 ? readClauseWord(tokens, index) : undefined
    if (word !== undefined) {
      const clause: Clause = { word, start: token, body: [], where: [], scope }
      scope.clauses.push(clause)
      found.push(clause)
      part = clause.body
      if (word === 'OPTIONAL MATCH') index += 1
    } else if (depth === 0 && isKeyword(token, 'WHERE')) part = scope.clauses.at(-1)?.where ?? []
    else part.push(token)
    if (isSymbol(token, '(', '[', '{')) depth += 1
    else if (isSymbol(token, ')', ']', '}')) depth -= 1
  }
}

/** Whether the token is the brace of `EXISTS {`, `COUNT {`, `COLLECT {`, `CALL {` or `CALL (a, b) {`. */
function opensSubquery(tokens: Token[], index: number): boolean {
  if (!isSymbol(tokens[index], '{')) return false
  if (isKeyword(tokens[index - 1], 'EXISTS', 'COUNT', 'COLLECT', 'CALL')) return true
  if (!isSymbol(tokens[index - 1], ')')) return false
  let depth = 0
  for (let before = index - 1; before >= 0; before -= 1) {
    if (isSymbol(tokens[before], ')')) depth += 1
    else if (isSymbol(tokens[before], '(')) depth -= 1
    if (depth === 0) return isKeyword(tokens[before - 1], 'CALL')
  }
  return false
}

function readClauseWord(tokens: Token[], index: number): ClauseWord | undefined {
  const token = tokens[index]
  if (token?.kind !== 'name' || token.quoted || isSymbol(tokens[index - 1], '.', ':') || isKeyword(tokens[index - 1], 'AS'))
    return undefined
  const word = token.text.toUpperCase()
  if (word === 'OPTIONAL') return isKeyword(tokens[index + 1], 'MATCH') ? 'OPTIONAL MATCH' : undefined
  if (!CLAUSE_WORDS.has(word)) return undefined
  return word === 'WITH' && isKeyword(tokens[index - 1], 'STARTS', 'ENDS') ? undefined : (word as ClauseWord)
}

/** Index of the bracket that closes the one at `index`; the last token when there is none. */
export function findClosing(tokens: Token[], index: number): number {
  const opening = tokens[index]?.text ?? ''
  const closing = BRACKETS[opening] ?? ''
  let depth = 0
  for (let after = index; after < tokens.length; after += 1) {
    if (isSymbol(tokens[after], opening)) depth += 1
    else if (isSymbol(tokens[after], closing)) depth -= 1
    if (depth === 0) return after
  }
  return tokens.length - 1
}

/** Index of the bracket a token stands in; −1 outside of any. */
export function findEnclosing(tokens: Token[], inside: number): number {
  let depth = 0
  for (let index = inside - 1; index >= 0; index -= 1) {
    if (isSymbol(tokens[index], ')', ']', '}')) depth += 1
    else if (isSymbol(tokens[index], '(', '[', '{')) depth -= 1
    if (depth < 0) return index
  }
  return -1
}

/** Whether the answer has a `LIMIT` of its own here, which nothing in brackets and no property, alias or variable called `limit` is. */
export function hasLimit(clause: Clause): boolean {
  return readDepths(clause.body).some(
    ({ token, index, depth }) => depth === 0 && isKeyword(token, 'LIMIT') && beginsTail(clause.body, index),
  )
}

/** Every token with the number of brackets open behind it. */
function readDepths(tokens: readonly Token[]): { token: Token; index: number; depth: number }[] {
  let depth = 0
  return tokens.map((token, index) => {
    if (isSymbol(token, '(', '[', '{')) depth += 1
    else if (isSymbol(token, ')', ']', '}')) depth -= 1
    return { token, index, depth }
  })
}

/** Whether `ORDER BY`, `SKIP` or `LIMIT` begins here: behind the end of an expression and before the beginning of one. */
function beginsTail(tokens: Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (isKeyword(token, 'ORDER')) return isKeyword(after, 'BY')
  if (!isKeyword(token, 'SKIP', 'OFFSET', 'LIMIT') || before === undefined || after === undefined) return false
  if (isKeyword(before, 'AS', 'BY', 'DISTINCT') || isKeyword(after, 'AS')) return false
  return (before.kind !== 'symbol' || isSymbol(before, ')', ']', '}', '*')) && (after.kind !== 'symbol' || isSymbol(after, '('))
}

/** Whether a token is one of these keywords; a back-quoted name never is. */
export function isKeyword(token: Token | undefined, ...words: string[]): boolean {
  return token?.kind === 'name' && !token.quoted && words.includes(token.text.toUpperCase())
}

export function isSymbol(token: Token | undefined, ...symbols: string[]): boolean {
  return token?.kind === 'symbol' && symbols.includes(token.text)
}

/** Whether a function of one of these names is called here. */
export function isCall(tokens: Token[], index: number, ...names: string[]): boolean {
  const token = tokens[index]
  if (token?.kind !== 'name' || !isSymbol(tokens[index + 1], '(') || isSymbol(tokens[index - 1], '.')) return false
  return names.includes(token.text.toLowerCase())
}

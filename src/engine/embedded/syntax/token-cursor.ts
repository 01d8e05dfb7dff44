import { XianjieError } from '../../../graph/error.ts'
import { describePlace, type Token } from '../../statement-token.ts'
import { isKeyword, isSymbol } from '../statement-structure.ts'
import type { Expression, Name, Query } from './tree.ts'

/** Clauses that write, load or administer. */
const WRITING = /^(?:create|merge|insert|set|remove|delete|detach|nodetach|foreach|load|use|show|terminate)$/i

/** What the parts of the grammar read by each other: an expression holds queries, which hold expressions. */
export interface Grammar {
  readExpression(cursor: TokenCursor): Expression
  readTestOf(cursor: TokenCursor, left: Expression): Expression
  readQuery(cursor: TokenCursor): Query
  readSubqueryBody(cursor: TokenCursor): Query
}

/** Walks over the tokens of a statement. */
export class TokenCursor {
  readonly statement: string
  readonly grammar: Grammar
  private readonly tokens: readonly Token[]
  private readonly closings: Int32Array
  private at = 0

  constructor(statement: string, tokens: readonly Token[], grammar: Grammar) {
    this.statement = statement
    this.grammar = grammar
    this.tokens = tokens
    this.closings = pairBrackets(tokens)
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead]
  }

  /** Offset of the next token; the end of the statement behind the last. */
  get start(): number {
    return this.peek()?.start ?? this.statement.length
  }

  /** Offset behind the token last taken. */
  get end(): number {
    return this.tokens[this.at - 1]?.end ?? 0
  }

  /** @throws XianjieError `cypher-syntax` at the end of the statement */
  take(what: string): Token {
    const token = this.peek()
    if (token === undefined) throw this.fail(what)
    this.at += 1
    return token
  }

  isWord(word: string, ahead = 0): boolean {
    return isKeyword(this.peek(ahead), word)
  }

  /** Takes these keywords when they all come next. */
  takeWords(...words: string[]): boolean {
    if (!words.every((word, ahead) => this.isWord(word, ahead))) return false
    this.at += words.length
    return true
  }

  expectWord(word: string): void {
    if (!this.takeWords(word)) throw this.fail(word)
  }

  isSymbol(symbol: string, ahead = 0): boolean {
    return isSymbol(this.peek(ahead), symbol)
  }

  /** Whether characters that together are one operator, such as `<=`, come next without a gap. */
  isOperator(operator: string): boolean {
    return Array.from(operator).every((symbol, ahead) => {
      return this.isSymbol(symbol, ahead) && (ahead === 0 || this.peek(ahead - 1)?.end === this.peek(ahead)?.start)
    })
  }

  takeSymbol(symbol: string): boolean {
    if (!this.isSymbol(symbol)) return false
    this.at += 1
    return true
  }

  takeOperator(operator: string): boolean {
    if (!this.isOperator(operator)) return false
    this.at += operator.length
    return true
  }

  expectSymbol(symbol: string): void {
    if (!this.takeSymbol(symbol)) throw this.fail(symbol)
  }

  takeName(what: string): Token {
    if (this.peek()?.kind !== 'name') throw this.fail(what)
    return this.take(what)
  }

  readExpression(): Expression {
    return this.grammar.readExpression(this)
  }

  readName(): Name {
    const { text, start, end } = this.takeName('a name')
    return { name: text, start, end }
  }

  /** How far ahead the bracket is that closes the one `ahead`; −1 when none does. */
  findClosing(ahead = 0): number {
    const closing = this.closings[this.at + ahead] ?? -1
    return closing < 0 ? -1 : closing - this.at
  }

  fail(expected: string): XianjieError {
    const token = this.peek()
    if (/clause|^}$/.test(expected) && token?.kind === 'name' && WRITING.test(token.text)) {
      return new XianjieError('cypher-refused', `Only reading is allowed; the statement holds ${token.text.toUpperCase()}.`, {
        place: describePlace(this.statement, token.start),
      })
    }
    const found = token === undefined ? 'the statement ends' : `there is ${this.statement.slice(token.start, token.end)}`
    return new XianjieError('cypher-syntax', `Here ${found}, where ${expected} was expected.`, {
      place: describePlace(this.statement, this.start),
    })
  }
}

/** For every opening bracket the index of its closing one; −1 for all else. */
function pairBrackets(tokens: readonly Token[]): Int32Array {
  const closings = new Int32Array(tokens.length).fill(-1)
  const open: number[] = []
  tokens.forEach((token, index) => {
    if (isSymbol(token, '(', '[', '{')) open.push(index)
    else if (isSymbol(token, ')', ']', '}')) {
      const opening = open.pop()
      if (opening !== undefined) closings[opening] = index
    }
  })
  return closings
}

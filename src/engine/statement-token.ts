import { XianjieError } from '../graph/error.ts'

/** One token of a Cypher statement; comments and white space are left out. */
export interface Token {
  /** `name`: a word, keyword or back-quoted name; `symbol`: one character, or `..`. */
  kind: 'name' | 'string' | 'number' | 'parameter' | 'symbol'
  /** As the engines understand it: quotes taken off names and parameters, everything else as written. */
  text: string
  /** Whether a name was back-quoted: it is then never a keyword. */
  quoted: boolean
  /** Offset of its first character. */
  start: number
  end: number
}

const PATTERNS: readonly [Token['kind'] | 'gap', RegExp][] = [
  ['gap', /\s+|\/\/[^\n\r]*|\/\*[^]*?\*\//uy],
  ['string', /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/uy],
  ['parameter', /\$(?:[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*|\d+|`(?:[^`]|``)*`)/uy],
  ['name', /[\p{L}\p{Nl}\p{Pc}][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*|`(?:[^`]|``)*`/uy],
  ['number', /0[xX][0-9a-fA-F]+|0o[0-7]+|(?:\d+(?:_\d+)*(?:\.(?=\d)\d+(?:_\d+)*)?|\.(?=\d)\d+)(?:[eE][+-]?\d+)?/uy],
  ['symbol', /\.\.|\/(?![*/])|[-+*%^=<>~(){}[\],.:;|&!?$]/uy],
]

/**
 * Cuts a statement into tokens, as both engines do.
 *
 * @throws XianjieError `cypher-syntax` at a string, name or comment without end, or a character no token begins with
 */
export function tokenizeStatement(statement: string): Token[] {
  const tokens: Token[] = []
  let start = 0
  while (start < statement.length) {
    const [kind, length] = matchToken(statement, start)
    if (kind !== 'gap') tokens.push(makeToken(kind, statement.slice(start, start + length), start))
    start += length
  }
  return tokens
}

/** Line and column of an offset, both from 1, as errors name places. */
export function describePlace(statement: string, offset: number): string {
  const before = statement.slice(0, offset).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}

function matchToken(statement: string, start: number): [Token['kind'] | 'gap', number] {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = start
    const found = pattern.exec(statement)
    if (found !== null) return [kind, found[0].length]
  }
  const character = String.fromCodePoint(statement.codePointAt(start) ?? 0)
  const endless = '\'"`/'.includes(character)
  throw new XianjieError(
    'cypher-syntax',
    endless ? `What begins with ${character} here has no end.` : `No part of a statement begins with ${character}`,
    { place: describePlace(statement, start) },
  )
}

function makeToken(kind: Token['kind'], written: string, start: number): Token {
  const bare = kind === 'parameter' ? written.slice(1) : written
  const quoted = bare.startsWith('`')
  const text = quoted ? bare.slice(1, -1).replaceAll('``', '`') : bare
  return { kind, text, quoted, start, end: start + written.length }
}

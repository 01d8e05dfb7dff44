import { XianjieError } from '../graph/error.ts'
import { describePlace, tokenizeStatement, type Token } from './statement-token.ts'

/** A statement looked at without an engine. */
export interface Inspection {
  statement: string
  tokens: Token[]
  /** Names of the parameters it uses, each once. */
  parameters: string[]
}

/**
 * First words that never begin a reading statement. The plan would refuse them too (or the engine would not know them); they are named so
 * that both engines give the same answer and neither is asked to explain what it does not plan.
 */
const REFUSED_BEGINNINGS = new Set(
  (
    'EXPLAIN PROFILE CYPHER CREATE MERGE INSERT DELETE DETACH NODETACH SET REMOVE FOREACH LOAD SHOW TERMINATE DROP ALTER RENAME GRANT DENY ' +
    'REVOKE USE USING START STOP ENABLE DRYRUN DEALLOCATE REALLOCATE SESSION COMMIT ROLLBACK BEGIN'
  ).split(' '),
)

/** Functions with a dotted name come from the database itself or from a plug-in; these are Cypher's own and only compute. */
const DOTTED_FUNCTIONS =
  /^(?:(?:date|time|datetime|localtime|localdatetime)\.(?:truncate|transaction|statement|realtime)|datetime\.fromepoch(?:millis)?|duration\.(?:between|inmonths|indays|inseconds)|point\.(?:distance|withinbbox)|vector\.similarity\.(?:cosine|euclidean))$/

/** `A` for A: read by one engine before it cuts the statement into words, so that what one sees is not what is run. */
const ASCII_ESCAPE = /\\u+00[0-7][0-9a-fA-F]/u

/**
 * Looks at a statement's text: one statement, no disguise, no prefix, no foreign function.
 *
 * @throws XianjieError `cypher-refused`, `cypher-syntax`
 */
export function inspectStatement(statement: string): Inspection {
  const escape = ASCII_ESCAPE.exec(statement)
  if (escape !== null) throw refuse(statement, escape.index, `Write the character itself instead of ${escape[0]}.`)
  const tokens = tokenizeStatement(statement)
  const first = tokens[0]
  if (first === undefined) throw new XianjieError('cypher-syntax', 'The statement is empty.')
  const word = first.text.toUpperCase()
  if (first.kind === 'name' && REFUSED_BEGINNINGS.has(word)) {
    throw refuse(statement, first.start, `Only reading is allowed; a statement cannot begin with ${word}.`)
  }
  refuseSecond(statement, tokens)
  refuseForeignFunctions(statement, tokens)
  refuseLoad(statement, tokens)
  const parameters = new Set(tokens.filter(({ kind }) => kind === 'parameter').map(({ text }) => text))
  return { statement, tokens, parameters: [...parameters] }
}

function refuseSecond(statement: string, tokens: Token[]): void {
  const semicolon = tokens.findIndex(({ kind, text }) => kind === 'symbol' && text === ';')
  const next = semicolon < 0 ? undefined : tokens[semicolon + 1]
  if (next !== undefined) throw refuse(statement, next.start, 'Ask one statement at a time.')
}

function refuseForeignFunctions(statement: string, tokens: Token[]): void {
  tokens.forEach((token, index) => {
    if (token.kind !== 'symbol' || token.text !== '(') return
    const name = readDottedName(tokens, index)
    if (name === undefined || DOTTED_FUNCTIONS.test(name.text.toLowerCase())) return
    throw refuse(statement, name.start, `${name.text} is not on the short list of functions and procedures that may be called.`)
  })
}

/** Loading has an operator of its own, except where a subquery inside an expression is planned out of sight. */
function refuseLoad(statement: string, tokens: Token[]): void {
  tokens.forEach((token, index) => {
    if (isWord(token, 'LOAD') && isWord(tokens[index + 1], 'CSV'))
      throw refuse(statement, token.start, 'LOAD CSV is not allowed here.')
  })
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'name' && !token.quoted && token.text.toUpperCase() === word
}

/** The dotted name right before a token, if it has at least one dot. */
function readDottedName(tokens: Token[], before: number): { text: string; start: number } | undefined {
  const parts: string[] = []
  let index = before - 1
  let start = 0
  while (tokens[index]?.kind === 'name') {
    parts.unshift(tokens[index]?.text ?? '')
    start = tokens[index]?.start ?? 0
    if (tokens[index - 1]?.text !== '.' || tokens[index - 1]?.kind !== 'symbol') break
    index -= 2
  }
  return parts.length > 1 ? { text: parts.join('.'), start } : undefined
}

function refuse(statement: string, offset: number, message: string): XianjieError {
  return new XianjieError('cypher-refused', message, { place: describePlace(statement, offset) })
}

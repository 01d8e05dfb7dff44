import { XianjieError } from '../graph/error.ts'
import { LIMITS, type LimitName } from '../graph/limit.ts'
import type { Inspection } from './statement-inspection.ts'
import { describePlace, type Token } from './statement-token.ts'

/**
 * Refuses a statement whose parts stand too deep in each other: the planner of a server is busy with nested subqueries for minutes, out of
 * reach of every limit of time, and what reads a statement part by part runs out of stack.
 *
 * @throws XianjieError `too-large`, with the limit and the place in its place
 */
export function refuseDeep({ statement, tokens }: Pick<Inspection, 'statement' | 'tokens'>): void {
  const open: Opening[] = []
  let row = 0
  tokens.forEach((token, index) => {
    row = isWord(token, 'NOT') ? row + 1 : 0
    if (closes(token, open.at(-1))) open.pop()
    const opening = readOpening(tokens, index)
    if (opening !== undefined) open.push(opening)
    const limit = row > LIMITS.nestingDepth ? 'nestingDepth' : findPassed(open)
    if (limit === undefined) return
    throw new XianjieError('too-large', `${WHAT[limit]} here stand more than ${LIMITS[limit]} deep in each other.`, {
      place: `${limit}, ${describePlace(statement, token.start)}`,
      cure: 'Take the inner part out: compute it in a WITH first, and use its result.',
    })
  })
}

const WHAT = { subqueryDepth: 'The subqueries and lists', nestingDepth: 'The brackets, CASE and NOT' } as const satisfies Partial<
  Record<LimitName, string>
>

type Opening = 'bracket' | 'subquery' | 'case'

function findPassed(open: readonly Opening[]): keyof typeof WHAT | undefined {
  if (open.length > LIMITS.nestingDepth) return 'nestingDepth'
  return open.filter((opening) => opening === 'subquery').length > LIMITS.subqueryDepth ? 'subqueryDepth' : undefined
}

function readOpening(tokens: readonly Token[], index: number): Opening | undefined {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (token?.kind === 'symbol' && '([{'.includes(token.text)) {
    return opensSubquery(tokens, index) || opensList(tokens, index) ? 'subquery' : 'bracket'
  }
  // `n.case` and `AS case` are names.
  const named = before?.text === '.' || before?.text.toUpperCase() === 'AS'
  return token !== undefined && isWord(token, 'CASE') && !named ? 'case' : undefined
}

function closes(token: Token, innermost: Opening | undefined): boolean {
  return innermost === 'case' ? isWord(token, 'END') : token.kind === 'symbol' && ')]}'.includes(token.text)
}

function isWord({ kind, quoted, text }: Token, word: string): boolean {
  return kind === 'name' && !quoted && text.toUpperCase() === word
}

/** `EXISTS {`, `COUNT {`, `COLLECT {`, `CALL {` and `CALL (a, b) {`. */
function opensSubquery(tokens: readonly Token[], brace: number): boolean {
  if (tokens[brace]?.text !== '{') return false
  let at = brace - 1
  if (tokens[at]?.text === ')') while (at >= 0 && tokens[at]?.text !== '(') at -= 1
  const word = tokens[tokens[at]?.text === '(' ? at - 1 : at]
  return word?.kind === 'name' && /^(?:exists|count|collect|call)$/i.test(word.text)
}

/** `[x IN`, `any(x IN` and its kin, `reduce(` and `[(a)-->`: what is asked anew for every value of a list. */
function opensList(tokens: readonly Token[], bracket: number): boolean {
  const [before, token, first, second] = [tokens[bracket - 1], tokens[bracket], tokens[bracket + 1], tokens[bracket + 2]]
  if (first?.kind === 'name' && second !== undefined && isWord(second, 'IN')) return true
  if (token?.text === '(') return before !== undefined && isWord(before, 'REDUCE')
  return token?.text === '[' && first?.text === '(' && before?.text !== '-'
}

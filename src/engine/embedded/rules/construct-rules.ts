import type { Token } from '../../statement-token.ts'
import { findClosing, findEnclosing, isCall, isKeyword, isSymbol } from '../statement-structure.ts'
import { findSubquery } from './subquery-rules.ts'
import { AGGREGATES } from './aggregate.ts'
import { listClauses } from '../syntax/list-patterns.ts'
import type { ReadStatement, Rule } from './rule.ts'

/** Cypher the engine does not know; it would call it a syntax error, which it is not. */
export const CONSTRUCT_RULES: readonly Rule[] = [
  {
    name: 'label-expression',
    why: 'does not know label expressions (A|B, A&B, !A)',
    rewrite: 'Write WHERE n:A OR n:B, (n:A:B) or WHERE NOT n:A.',
    find: ({ tokens }) => tokens.find((token, index) => isSymbol(token, '|', '&', '!') && isInLabels(tokens, index)),
  },
  {
    name: 'where-in-node',
    why: 'does not know WHERE inside a node pattern',
    rewrite: 'Put the WHERE behind the pattern.',
    find: ({ clauses }) =>
      clauses
        .filter(({ word }) => word === 'MATCH' || word === 'OPTIONAL MATCH')
        .flatMap(({ body }) =>
          body.filter((token, index) => isKeyword(token, 'WHERE') && isSymbol(body[findEnclosing(body, index)], '(')),
        )[0],
  },
  {
    name: 'collect-subquery',
    why: 'does not know COLLECT { }',
    rewrite: 'Use a pattern comprehension, or CALL (a) { MATCH … RETURN collect(x) AS xs }.',
    find: ({ tokens }) => tokens.find((token, index) => isKeyword(token, 'COLLECT') && isSymbol(tokens[index + 1], '{')),
  },
  {
    name: 'return-in-subquery',
    why: 'does not know RETURN or WITH inside EXISTS { } and COUNT { }',
    rewrite: 'Keep to MATCH and WHERE inside, or use CALL (a) { MATCH … RETURN count(DISTINCT x) AS number }.',
    find: ({ tokens }) => tokens.find((token, index) => isKeyword(token, 'EXISTS', 'COUNT') && holdsReturn(tokens, index + 1)),
  },
  {
    name: 'quantified-path',
    why: 'does not know quantified path patterns and SHORTEST',
    rewrite: 'Write the length at the relationship, (a)-[:T*1..3]->(b), or use shortestPath().',
    find: findQuantified,
  },
  {
    name: 'temporal-function',
    why: 'has no functions such as date.truncate and duration.between',
    rewrite: 'Keep dates as ISO text and cut them with substring(), or compute outside of the query.',
    find: ({ tokens }) =>
      tokens.find((token, index) => {
        const temporal = ['date', 'time', 'datetime', 'localtime', 'localdatetime', 'duration']
        return temporal.includes(token.text.toLowerCase()) && isSymbol(tokens[index + 1], '.') && isSymbol(tokens[index + 3], '(')
      }),
  },
  {
    name: 'aggregate-inside',
    why: 'takes no aggregate inside a map, a list or a slice',
    rewrite: 'Aggregate in a WITH, and build the map or list in the clause after it.',
    find: ({ tokens }) => tokens.find((_, index) => isCall(tokens, index, ...AGGREGATES) && isWrapped(tokens, index)),
  },
  {
    name: 'comprehension-in-condition',
    why: 'takes no pattern comprehension in WHERE',
    rewrite: 'Compute it in a WITH first: WITH n, size([(n)-->(m) | 1]) AS number WHERE number > 1.',
    find: ({ clauses }) =>
      clauses.flatMap(({ where }) =>
        where.filter((token, index) => isSymbol(token, '[') && isPatternComprehension(where, index)),
      )[0],
  },
  {
    name: 'carried-condition',
    why: 'knows in the WHERE of a WITH only what this WITH carries on',
    rewrite: 'Carry it on: WITH a, r, b WHERE b.level = …; or put the WHERE before the WITH.',
    find: ({ typed }) => typed.strays[0],
  },
  {
    name: 'type-test',
    why: 'does not know IS :: TYPE and IS NORMALIZED',
    rewrite: "Test the value: type(r) = 'LINKED', n:Plan, x IS NOT NULL.",
    find: ({ typed }) => typed.list('type test')[0],
  },
  {
    name: 'double-bar',
    why: 'does not know ||',
    rewrite: 'Join texts and lists with +.',
    find: ({ typed }) => typed.list('chain').flatMap(({ operators }) => operators.filter(({ text }) => text === '||'))[0],
  },
  {
    name: 'case-operator',
    why: 'does not know several values or operators behind WHEN in CASE x',
    rewrite: 'Write CASE WHEN x > 1 THEN … WHEN x IN [0, 1] THEN … END.',
    find: ({ typed }) => typed.list('case').find(({ plain }) => !plain),
  },
  {
    name: 'trim-side',
    why: 'does not know trim(BOTH … FROM …)',
    rewrite: "Use trim(), lTrim(), rTrim() or replace(text, 'x', '').",
    find: ({ typed }) => typed.list('call').find(({ plain }) => !plain),
  },
  {
    name: 'optional-call',
    why: 'does not know OPTIONAL CALL and FINISH',
    rewrite: 'Use CALL (a) { OPTIONAL MATCH … RETURN … }, and end with RETURN.',
    find: ({ typed }) =>
      listClauses(typed.query).find((clause) => clause.kind === 'finish' || (clause.kind === 'subquery' && clause.optional)),
  },
  {
    name: 'path-map',
    why: 'hands over a path as a map of nodes and edges, so that a map written by hand would be taken for one',
    rewrite: 'Name the keys otherwise, or return the path itself.',
    find: ({ tokens }) =>
      tokens.find((token, index) => {
        if (!isSymbol(token, '{')) return false
        const keys = tokens
          .slice(index, findClosing(tokens, index))
          .filter((key, at, all) => key.kind === 'name' && isSymbol(all[at + 1], ':'))
        return ['nodes', 'edges'].every((name) => keys.some(({ text }) => text === name))
      }),
  },
]

/** Whether a sign stands between labels: `(n:A|B)`, `n:A&B`, `n:!A`. Between relationship types `|` is known. */
function isInLabels(tokens: Token[], index: number): boolean {
  const open = findEnclosing(tokens, index)
  if (isSymbol(tokens[index], '|') && isSymbol(tokens[open], '[')) return false
  let at = index - 1
  while (tokens[at]?.kind === 'name' || isSymbol(tokens[at], '|', '&', '!')) at -= 1
  return isSymbol(tokens[at], ':')
}

function holdsReturn(tokens: Token[], brace: number): boolean {
  if (!isSymbol(tokens[brace], '{')) return false
  return tokens.slice(brace, findClosing(tokens, brace)).some((token) => isKeyword(token, 'RETURN', 'COLLECT'))
}

function findQuantified({ clauses }: ReadStatement): Token | undefined {
  return clauses
    .filter(({ word }) => word === 'MATCH' || word === 'OPTIONAL MATCH')
    .flatMap(({ body }) => body.filter((_, index) => findEnclosing(body, index) < 0 && isQuantifier(body, index)))[0]
}

/** `SHORTEST 1`, `ANY SHORTEST`, or a `+`, `*` or `{1,3}` behind a relationship or a group. */
function isQuantifier(tokens: Token[], index: number): boolean {
  if (isKeyword(tokens[index], 'SHORTEST')) return true
  return isSymbol(tokens[index], '+', '*', '{') && isSymbol(tokens[index - 1], ')', '>', '-')
}

/** Whether a call stands in a map or list, or is cut or indexed: `{n: count(a)}`, `[count(a)]`, `collect(a)[0..3]`. */
function isWrapped(tokens: Token[], index: number): boolean {
  if (isSymbol(tokens[findClosing(tokens, index + 1) + 1], '[')) return true
  let open = findEnclosing(tokens, index)
  while (isSymbol(tokens[open], '(')) open = findEnclosing(tokens, open)
  if (isSymbol(tokens[open], '[')) return true
  return (
    isSymbol(tokens[open], '{') &&
    !isKeyword(tokens[open - 1], 'CALL', 'EXISTS', 'COUNT', 'COLLECT') &&
    !isSymbol(tokens[open - 1], ')')
  )
}

function isPatternComprehension(tokens: Token[], index: number): boolean {
  if (isSymbol(tokens[index - 1], '-') || !isSymbol(tokens[index + 1], '(')) return false
  return findSubquery(tokens.slice(index + 1, findClosing(tokens, index))) !== undefined
}

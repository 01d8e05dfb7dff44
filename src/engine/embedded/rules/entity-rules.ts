import type { Token } from '../../statement-token.ts'
import { isVariableLength, type PatternVariable } from '../pattern-variable.ts'
import { findClosing, findEnclosing, isCall, isKeyword, isSymbol, readItems, type Clause } from '../statement-structure.ts'
import { AGGREGATES } from './aggregate.ts'
import type { ReadStatement, Rule } from './rule.ts'

/** Nodes, relationships and paths as values. */
export const ENTITY_RULES: readonly Rule[] = [
  {
    name: 'entity-without-alias',
    why: 'gives numbers instead of nodes, relationships and paths when a RETURN aggregates and no item of it has an alias',
    rewrite: 'Give the aggregate an alias: RETURN n, count(*) AS number.',
    find: (statement) => findIn(statement.clauses, (clause) => findUnnamedEntity(clause, statement)),
  },
  {
    name: 'entity-through-function',
    why: 'turns a node, relationship or path into a number in coalesce, nullIf, min, max and CASE',
    rewrite: 'Pass its properties instead, for example coalesce(a.id, b.id), or a map projection a {.id}.',
    find: ({ tokens, variables }) => tokens.find((_, index) => isPassedThrough(tokens, index, variables)),
  },
  {
    name: 'mixed-list',
    why: 'reads relationships as nodes when one list holds both',
    rewrite: 'Keep nodes(p) and relationships(p) in two columns.',
    find: ({ tokens }) => tokens.find((_, index) => joinsBoth(tokens, index)),
  },
  {
    name: 'relationship-list',
    why: 'reads wrong properties from the list of a variable-length relationship when the statement has a second one',
    rewrite: 'Name the path instead and use relationships(p): MATCH p = (a)-[:T*1..3]->(b).',
    find: ({ tokens }) => findNamedLength(tokens),
  },
  {
    name: 'optional-projection',
    why: 'gives a map of nulls, not null, for the map projection of a node an OPTIONAL MATCH did not find',
    rewrite: 'Write CASE WHEN m IS NOT NULL THEN m {.id} END, or a pattern comprehension [(n)-->(m) | m {.id}].',
    find: ({ tokens, variables }) => tokens.find((token, index) => projectsOptional(tokens, index, variables.get(token.text))),
  },
  {
    name: 'null-match',
    why: 'keeps the row when a variable that is matched again alone is null',
    rewrite: 'Write WITH x WHERE x IS NOT NULL instead of the second MATCH (x).',
    find: ({ clauses }) => findIn(clauses, (clause) => findBareMatch(clause, clauses)),
  },
  {
    name: 'type-test',
    why: 'finds nothing when a relationship is tested with a colon',
    rewrite: "Write type(r) = 'TYPE'.",
    find: ({ clauses, variables }) => findIn(clauses, (clause) => findTypeTest(clause, variables)),
  },
]

function findUnnamedEntity(clause: Clause, { variables, clauses }: ReadStatement): Token | undefined {
  if (clause.word !== 'RETURN') return undefined
  const items = readItems(clause)
  if (items.some((item) => item.some((token, index) => isKeyword(token, 'AS') && index > 0))) return undefined
  if (!items.some((item) => item.some((_, index) => isCall(item, index, ...AGGREGATES)))) return undefined
  const unwound = readUnwound(clauses)
  return items
    .map((item) => (isCall(item, 0, 'collect') ? item.slice(2, -1).filter((token) => !isKeyword(token, 'DISTINCT')) : item))
    .find(
      ([token, ...rest]) => token?.kind === 'name' && rest.length === 0 && (variables.has(token.text) || unwound.has(token.text)),
    )?.[0]
}

/** Variables that `UNWIND` takes from a path or a collected list: they may be nodes. */
function readUnwound(clauses: Clause[]): Set<string> {
  const lists = clauses.filter(({ word, body }) => word === 'UNWIND' && (body[0]?.kind === 'name' || isSymbol(body[0], '[')))
  const plain = lists.filter(({ body }) => !isCall(body, 0, 'range', 'keys', 'labels', 'split'))
  return new Set(plain.map(({ body }) => body.at(-1)?.text ?? ''))
}

function isPassedThrough(tokens: Token[], index: number, variables: Map<string, PatternVariable>): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (token?.kind !== 'name' || !variables.has(token.text)) return false
  if (isKeyword(before, 'THEN', 'ELSE')) return isKeyword(after, 'WHEN', 'ELSE', 'END')
  if (!isSymbol(before, '(', ',') || !isSymbol(after, ')', ',')) return false
  return isCall(tokens, findEnclosing(tokens, index) - 1, 'coalesce', 'nullif', 'min', 'max')
}

function joinsBoth(tokens: Token[], index: number): boolean {
  if (!isCall(tokens, index, 'nodes', 'relationships')) return false
  const plus = findClosing(tokens, index + 1) + 1
  const other = tokens[index]?.text.toLowerCase() === 'nodes' ? 'relationships' : 'nodes'
  return isSymbol(tokens[plus], '+') && isCall(tokens, plus + 1, other)
}

function findNamedLength(tokens: Token[]): Token | undefined {
  const lengths = tokens.flatMap((token, index) =>
    isSymbol(token, '[') && isSymbol(tokens[index - 1], '-') && isVariableLength(tokens, index) ? [index + 1] : [],
  )
  const named = lengths.find((index) => tokens[index]?.kind === 'name')
  return lengths.length > 1 && named !== undefined ? tokens[named] : undefined
}

function projectsOptional(tokens: Token[], index: number, variable: PatternVariable | undefined): boolean {
  if (variable?.optional !== true || tokens[index]?.kind !== 'name' || !isSymbol(tokens[index + 1], '{')) return false
  const inside = tokens[index + 2]
  const projects = isSymbol(inside, '.') || isSymbol(tokens[index + 3], ':')
  // In a pattern it is `(m {…})`, and after THEN or ELSE the null was looked at.
  return projects && !isKeyword(tokens[index - 1], 'THEN', 'ELSE') && !isNodePattern(tokens, index)
}

function isNodePattern(tokens: Token[], index: number): boolean {
  return isSymbol(tokens[index - 1], '(') && tokens[index - 2]?.kind !== 'name'
}

function findBareMatch(clause: Clause, clauses: Clause[]): Token | undefined {
  const [open, name, close] = clause.body
  if (clause.word !== 'MATCH' || clause.body.length !== 3 || !isSymbol(open, '(') || !isSymbol(close, ')')) return undefined
  const earlier = clauses.flatMap(({ body }) => body).filter(({ start }) => start < clause.start.start)
  const known = earlier.some((token) => token.kind === 'name' && token.text === name?.text)
  return known ? clause.start : undefined
}

function findTypeTest(clause: Clause, variables: Map<string, PatternVariable>): Token | undefined {
  const conditions =
    clause.word === 'MATCH' || clause.word === 'OPTIONAL MATCH' ? clause.where : [...clause.body, ...clause.where]
  return conditions.find((token, index) => {
    if (token.kind !== 'name' || variables.get(token.text)?.kind !== 'relationship') return false
    return isSymbol(conditions[index + 1], ':') && !isSymbol(conditions[index - 1], '[', '{', ',')
  })
}

function findIn(clauses: Clause[], find: (clause: Clause) => Token | undefined): Token | undefined {
  for (const clause of clauses) {
    const found = find(clause)
    if (found !== undefined) return found
  }
  return undefined
}

import type { Token } from '../../statement-token.ts'
import { isVariableLength, type PatternVariable } from '../pattern-variable.ts'
import { isKeyword, isSymbol, type Clause } from '../statement-structure.ts'
import type { Rule } from './rule.ts'

/** Nodes, relationships and paths as values. */
export const ENTITY_RULES: readonly Rule[] = [
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
    name: 'type-of-relationship',
    why: 'finds nothing when a relationship is tested with a colon',
    rewrite: "Write type(r) = 'TYPE'.",
    find: ({ clauses, variables }) => findIn(clauses, (clause) => findTypeTest(clause, variables)),
  },
]

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

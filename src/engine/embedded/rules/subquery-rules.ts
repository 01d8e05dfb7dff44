import type { Token } from '../../statement-token.ts'
import { findClosing, isCall, isKeyword, isSymbol, type Clause } from '../statement-structure.ts'
import type { ReadStatement, Rule } from './rule.ts'

/** Patterns and subqueries used as conditions. */
export const SUBQUERY_RULES: readonly Rule[] = [
  {
    name: 'optional-condition',
    why: 'drops the rows an OPTIONAL MATCH should keep when its WHERE holds a pattern, EXISTS or COUNT',
    rewrite: 'Put the condition into the optional pattern itself, or compute it in a WITH before or after the OPTIONAL MATCH.',
    find: ({ clauses }) =>
      findFirst(
        clauses.filter(({ word }) => word === 'OPTIONAL MATCH'),
        ({ where }) => findSubquery(where),
      ),
  },
  {
    name: 'condition-before-optional',
    why: 'loses matches of an OPTIONAL MATCH after a WHERE that combines a negated or counted pattern with something else',
    rewrite: 'Compute the condition first: WITH a, b, EXISTS { (a)-->(b) } AS linked WHERE NOT linked.',
    find: findConditionBeforeOptional,
  },
]

function findConditionBeforeOptional({ clauses }: ReadStatement): Token | undefined {
  return findFirst(clauses, (clause) => {
    const { scope, where } = clause
    const at = scope.clauses.indexOf(clause)
    if (!scope.clauses.slice(at).some(({ word }) => word === 'OPTIONAL MATCH')) return undefined
    const combined = where.some((token) => isKeyword(token, 'AND', 'OR', 'XOR'))
    const turned = where.some((token) => isKeyword(token, 'NOT', 'COUNT', 'OR', 'XOR'))
    return combined && turned && countNodes(scope.clauses.slice(0, at + 1)) > 1 ? findDoubtful(where) : undefined
  })
}

/** A subquery that is negated, counted, or under OR or XOR; one that is simply demanded is answered right. */
function findDoubtful(where: Token[]): Token | undefined {
  const found = findSubquery(where)
  if (found === undefined) return undefined
  const only = where.every((token) => !isKeyword(token, 'NOT', 'COUNT', 'XOR'))
  return only && where.some((token) => isKeyword(token, 'OR')) ? undefined : found
}

function countNodes(clauses: Clause[]): number {
  return clauses
    .filter(({ word }) => word === 'MATCH' || word === 'OPTIONAL MATCH')
    .flatMap(({ body }) => body.filter((token, index) => isSymbol(token, '(') && body[index - 1]?.kind !== 'name')).length
}

/** The first `EXISTS { … }`, `COUNT { … }`, `exists(…)` or pattern in a condition; what list brackets hold is not looked at. */
export function findSubquery(tokens: Token[]): Token | undefined {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (isSymbol(token, '[') && !isSymbol(tokens[index - 1], '-')) {
      index = findClosing(tokens, index)
      continue
    }
    if (isKeyword(token, 'EXISTS', 'COUNT') && isSymbol(tokens[index + 1], '{')) return token
    if (isCall(tokens, index, 'exists')) return token
    if (isSymbol(token, ')') && beginsRelationship(tokens.slice(index + 1, index + 4))) return token
  }
  return undefined
}

/** `-[`, `--(`, `-->`, `<-[`, `<--`. */
function beginsRelationship([first, second, third]: Token[]): boolean {
  if (isSymbol(first, '<')) return isSymbol(second, '-') && isSymbol(third, '[', '-')
  return isSymbol(first, '-') && (isSymbol(second, '[') || (isSymbol(second, '-') && isSymbol(third, '(', '>')))
}

function findFirst<T>(items: T[], find: (item: T) => Token | undefined): Token | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

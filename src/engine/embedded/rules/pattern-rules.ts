import { isKeyword, isSymbol } from '../statement-structure.ts'
import type { Rule } from './rule.ts'

/** What a pattern demands. */
export const PATTERN_RULES: readonly Rule[] = [
  {
    name: 'null-in-pattern',
    why: 'matches nodes without the property for {property: null}, where Cypher matches none',
    rewrite: 'Write WHERE n.property IS NULL.',
    find: ({ clauses }) =>
      clauses
        .filter(({ word }) => word === 'MATCH' || word === 'OPTIONAL MATCH')
        .flatMap(({ body }) => body.filter((token, index) => isKeyword(token, 'NULL') && isSymbol(body[index - 1], ':')))[0],
  },
  {
    name: 'empty-length',
    why: 'matches a path length that cannot be, such as *3..1',
    rewrite: 'Write the smaller number first.',
    find: ({ tokens }) =>
      tokens.find((token, index) => {
        const [from, to] = [tokens[index - 1], tokens[index + 1]]
        return (
          isSymbol(token, '..') &&
          isSymbol(tokens[index - 2], '*') &&
          to?.kind === 'number' &&
          Number(from?.text) > Number(to.text)
        )
      }),
  },
]

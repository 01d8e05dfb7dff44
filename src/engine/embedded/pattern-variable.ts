import type { Token } from '../statement-token.ts'
import { findClosing, isKeyword, isSymbol, type Clause } from './statement-structure.ts'

/** A variable as the pattern that names it first shows it. */
export interface PatternVariable {
  kind: 'node' | 'relationship' | 'relationship list' | 'path'
  /** Named first by an `OPTIONAL MATCH`: it may be null. */
  optional: boolean
}

/** The variables the patterns of a statement name. */
export function readPatternVariables(clauses: Clause[]): Map<string, PatternVariable> {
  const variables = new Map<string, PatternVariable>()
  for (const clause of clauses) {
    if (clause.word !== 'MATCH' && clause.word !== 'OPTIONAL MATCH') continue
    clause.body.forEach((token, index) => {
      const kind = token.kind === 'name' ? readKind(clause.body, index) : undefined
      if (kind !== undefined && !variables.has(token.text)) {
        variables.set(token.text, { kind, optional: clause.word === 'OPTIONAL MATCH' })
      }
    })
  }
  return variables
}

function readKind(tokens: Token[], index: number): PatternVariable['kind'] | undefined {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (isSymbol(before, '(') && tokens[index - 2]?.kind !== 'name' && !isKeyword(token, 'WHERE')) return 'node'
  if (isSymbol(before, '(') && isKeyword(tokens[index - 2], 'SHORTESTPATH', 'ALLSHORTESTPATHS')) return undefined
  if (isSymbol(before, '[') && isSymbol(tokens[index - 2], '-'))
    return isVariableLength(tokens, index - 1) ? 'relationship list' : 'relationship'
  return isSymbol(after, '=') && (before === undefined || isSymbol(before, ',')) ? 'path' : undefined
}

/** Whether the relationship bracket at `index` has a length: `[r:TYPE*1..3]`. */
export function isVariableLength(tokens: Token[], index: number): boolean {
  const inside = tokens.slice(index + 1, findClosing(tokens, index))
  const map = inside.findIndex((token) => isSymbol(token, '{'))
  return inside.slice(0, map < 0 ? inside.length : map).some((token) => isSymbol(token, '*'))
}

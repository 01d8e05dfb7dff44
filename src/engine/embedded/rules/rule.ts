import type { Token } from '../../statement-token.ts'
import type { PatternVariable } from '../pattern-variable.ts'
import type { Clause } from '../statement-structure.ts'
import type { TypedStatement } from '../types/typed-statement.ts'

/** A statement as the rules look at it. */
export interface ReadStatement {
  tokens: Token[]
  clauses: Clause[]
  variables: Map<string, PatternVariable>
  typed: TypedStatement
}

/** Where something is written: a token, an expression, a name. */
export interface Found {
  start: number
}

/**
 * One thing the embedded engine answers differently from Neo4j without saying so, or refuses in words that do not help. Each was seen on both
 * engines; tests/contract/unsafe-statements.ts holds a statement that it refuses and the rewrite that passes.
 */
export interface Rule {
  name: string
  /** What would go wrong, as part of a sentence after "The embedded engine". */
  why: string
  /** How to write it so that both engines agree. */
  rewrite: string
  /** The place where it stands; undefined where it does not. */
  find(statement: ReadStatement): Found | undefined
}

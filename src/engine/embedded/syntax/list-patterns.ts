import type { Clause, Pattern, Query } from './tree.ts'

/** The clauses of a query and of the subqueries it calls; not those inside of expressions. */
export function listClauses(query: Query): Clause[] {
  return query.parts.flat().flatMap((clause) => (clause.kind === 'subquery' ? [clause, ...listClauses(clause.query)] : [clause]))
}

/** The patterns of every `MATCH` among these clauses. */
export function listPatterns(query: Query): Pattern[] {
  return listClauses(query).flatMap((clause) => (clause.kind === 'match' ? clause.patterns : []))
}

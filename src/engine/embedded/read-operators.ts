/**
 * The operators of the embedded engine's plans that only read, seen in its EXPLAIN of many reading statements (version 0.6.0);
 * `Discriminant(51)` is the row handed into a subquery, see plan-text.ts. tests/contract has a reading and a hostile set of statements: run
 * both before this list or the engine's version is changed.
 */
const OPERATORS = new Set(
  `
  Return NodeScan Expand ShortestPath Filter Project Aggregate Sort Skip Limit Distinct Unwind Union Apply Join LeftJoin AntiJoin Empty
  Discriminant(51)
  `
    .trim()
    .split(/\s+/),
)

/** Whether an operator of the embedded engine's plan only reads. */
export function isReadOperator(name: string): boolean {
  return OPERATORS.has(name)
}

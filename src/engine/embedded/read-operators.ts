import type { ReadRules } from '../read-guard.ts'

/**
 * The operators of the embedded engine's plans that only read, seen in its EXPLAIN of many reading statements (version 0.6.0).
 * tests/contract has a reading and a hostile set of statements; run both before this list or the version is changed.
 */
export const READ_OPERATORS: ReadRules = {
  operators: new Set(
    (
      'Return NodeScan Filter Expand Project Aggregate Sort Skip Limit Distinct Unwind Union Apply LeftJoin Join ShortestPath Empty ' +
      'Discriminant(51)'
    ).split(' '),
  ),
}

import { describe, expect, it } from 'vitest'
import { limitRows } from '../../../src/engine/embedded/limit-rows.ts'
import { inspectStatement } from '../../../src/engine/statement-inspection.ts'

function limit(statement: string): string {
  return limitRows(inspectStatement(statement), 11)
}

describe('limitRows', () => {
  it.each([
    'MATCH (n) RETURN n.id AS id',
    'MATCH (a) RETURN a.limit AS x',
    'MATCH (a) RETURN a.id AS limit',
    'MATCH (a) RETURN a.id AS x, a.skip AS limit',
    'WITH 1 AS limit RETURN limit',
    'WITH 1 AS limit RETURN DISTINCT limit AS x',
    'WITH 1 AS limit RETURN 1 AS x, limit, limit + 1 AS y',
    'WITH 1 AS limit MATCH (n) RETURN n.id AS id ORDER BY limit, n.limit',
    'MATCH (n) RETURN n:Limit AS x',
    'MATCH (n) RETURN `limit` AS x',
    'MATCH (a) RETURN {limit: a.limit} AS x',
    'MATCH (a) RETURN [b IN a.list | b.limit] AS x',
    'MATCH (n) RETURN COUNT { MATCH (n)-->(m) RETURN m LIMIT 3 } AS x',
    'MATCH (n) WITH n LIMIT 3 MATCH (n)-->(m) RETURN m.id AS id',
  ])('limits %s', (statement) => {
    expect(limit(statement)).toBe(`${statement} LIMIT 11`)
  })

  it.each([
    'MATCH (n) RETURN n.id AS id LIMIT 5',
    'MATCH (n) RETURN n.limit AS limit ORDER BY limit LIMIT $limit',
    'MATCH (n) RETURN n.id AS id ORDER BY n.limit DESC SKIP 2 limit toInteger($limit)',
    'MATCH (n) RETURN count(n) LIMIT (1 + 2)',
    'RETURN 1 AS x UNION RETURN 2 AS x',
  ])('leaves %s as it is', (statement) => {
    expect(limit(statement)).toBe(statement)
  })

  it('stands before a semicolon and a comment, and behind what is ordered', () => {
    expect(limit('MATCH (n) RETURN n.limit AS x ORDER BY x; // all')).toBe(
      'MATCH (n) RETURN n.limit AS x ORDER BY x LIMIT 11; // all',
    )
  })
})

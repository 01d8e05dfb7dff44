import { describe, expect, it } from 'vitest'
import { ReadGuard } from '../../../src/engine/read-guard.ts'
import type { PlanOperator } from '../../../src/graph/plan-operator.ts'

function makeGuard(...reading: string[]): ReadGuard {
  return new ReadGuard({ isReadOperator: (name) => reading.includes(name) })
}

function planOf(...names: string[]): () => Promise<PlanOperator[]> {
  return () => Promise.resolve(names.map((name) => ({ name, details: `of ${name}` })))
}

describe('ReadGuard', () => {
  it('lets a plan of known operators pass', async () => {
    await expect(makeGuard('Scan', 'Return').admit('MATCH (n) RETURN n', {}, planOf('Return', 'Scan'))).resolves.toBeDefined()
  })

  it('refuses a plan with one operator nobody put on the list, and names it', async () => {
    const asked = makeGuard('Scan', 'Return').admit('MATCH (n) RETURN n', {}, planOf('Return', 'Novelty', 'Scan'))
    await expect(asked).rejects.toMatchObject({
      code: 'cypher-refused',
      message: expect.stringContaining('Novelty (of Novelty)') as string,
    })
  })

  it('refuses what has no plan', async () => {
    await expect(makeGuard('Return').admit('RETURN 1 AS x', {}, planOf())).rejects.toMatchObject({ code: 'cypher-refused' })
  })

  it('has a statement explained once, and again when it was refused', async () => {
    const guard = makeGuard('Return')
    let explained = 0
    async function readPlan(): Promise<PlanOperator[]> {
      explained += 1
      return planOf('Return')()
    }
    for (let time = 0; time < 3; time += 1) await guard.admit('RETURN $x AS x', { x: time }, readPlan)
    expect(explained).toBe(1)
    await guard.admit('RETURN $x AS x ', { x: 1 }, readPlan)
    expect(explained).toBe(2)
    for (let time = 0; time < 2; time += 1) await guard.admit('RETURN 2 AS x', {}, planOf('Create')).catch(() => undefined)
    await expect(guard.admit('RETURN 2 AS x', {}, planOf('Create'))).rejects.toMatchObject({ code: 'cypher-refused' })
  })

  it('asks for missing parameters even of a statement it knows', async () => {
    const guard = makeGuard('Return')
    await guard.admit('RETURN $x AS x', { x: 1 }, planOf('Return'))
    await expect(guard.admit('RETURN $x AS x', {}, planOf('Return'))).rejects.toMatchObject({
      code: 'parameter-missing',
      place: 'x',
    })
    // What an object inherits is no parameter.
    await expect(guard.admit('RETURN $toString AS x', {}, planOf('Return'))).rejects.toMatchObject({ code: 'parameter-missing' })
  })

  it('never has an engine explain what begins like a write or a command', async () => {
    const guard = makeGuard('Return')
    function never(): Promise<PlanOperator[]> {
      return Promise.reject(new Error('was asked'))
    }
    for (const statement of [
      'EXPLAIN RETURN 1',
      'profile RETURN 1',
      'DROP INDEX x',
      '/* */ SHOW SETTINGS',
      'CYPHER 25 RETURN 1',
    ]) {
      await expect(guard.admit(statement, {}, never), statement).rejects.toMatchObject({ code: 'cypher-refused' })
    }
  })

  it.each([
    'RETURN apoc.text.join([], "") AS x',
    'RETURN apoc /* x */ . cypher\n.runFirstColumnSingle ("CREATE (:A)", {}) AS x',
    'RETURN `gds`.`util`.asNode(1) AS x',
    'CALL dbms.listConfig()',
    'RETURN "\\u0061" AS x',
    'MATCH (n) WHERE EXISTS { LOAD CSV FROM "x" AS l RETURN l } RETURN n',
  ])('refuses by its text, as no plan would show it: %s', async (statement) => {
    await expect(makeGuard('Return').admit(statement, {}, planOf('Return'))).rejects.toMatchObject({ code: 'cypher-refused' })
  })

  it.each([
    "RETURN date.truncate('month', date('2025-01-31')) AS x",
    'RETURN point.distance(point({x: 1, y: 1}), point({x: 2, y: 2})) AS x',
    'MATCH (n) WHERE n.list IN ($a) AND n.name CONTAINS ("x") RETURN n.id AS x',
    "RETURN 'LOAD CSV; CREATE (n)' AS x, '\\u4e2d' AS y",
    'MATCH (load:CSV) RETURN load.csv AS x;',
  ])('does not take for foreign: %s', async (statement) => {
    await expect(makeGuard('Return').admit(statement, { a: [] }, planOf('Return'))).resolves.toBeDefined()
  })
})

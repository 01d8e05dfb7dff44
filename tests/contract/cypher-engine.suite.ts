import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/graph/cypher-engine.ts'
import { LIMITS } from '../../src/graph/limit.ts'
import type { Value } from '../../src/graph/value.ts'
import type { TestDatabase } from '../setup/databases.ts'
import { ENDLESS, writeGraph } from './engine-graph.ts'
import { testReadGuard } from './engine-guard.suite.ts'
import { testValues } from './engine-values.suite.ts'

/** What every CypherEngine must do, whatever is behind it. */
export function testCypherEngine(kind: TestDatabase): void {
  describe.skipIf(kind.skipped)(`CypherEngine on ${kind.name}`, () => {
    let database: Database
    beforeAll(async () => {
      database = await kind.open()
      await writeGraph(database)
    }, 600_000)
    afterAll(async () => {
      await database.close()
    })

    async function ask(statement: string, parameters = {}): Promise<Value[][]> {
      return (await database.engine.run(statement, parameters)).rows
    }
    async function askOne(statement: string, parameters = {}): Promise<Value | undefined> {
      return (await ask(statement, parameters))[0]?.[0]
    }

    testValues(() => database)

    describe('errors have a code, a place and a cure', () => {
      it.each([
        ['RETUR 1', 'cypher-syntax', 'line 1, column 1'],
        ['MATCH (n)\nRETURN n.id AS id,, 1 AS x', 'cypher-syntax', 'line 2, column '],
        ['MATCH (n) RETURN m', 'cypher-syntax', 'line 1, column 18'],
        ['RETURN nosuch(1) AS x', 'cypher-syntax', 'line 1, column 8'],
        ["RETURN 'open AS x", 'cypher-syntax', 'line 1, column 8'],
        ['', 'cypher-syntax', ''],
        ['// nothing', 'cypher-syntax', ''],
        ['RETURN 1 / 0 AS x', 'cypher-failed', ''],
        ['CREATE (n) RETURN n', 'cypher-refused', 'line 1, column 1'],
        ['MATCH (n) SET n.x = 1', 'cypher-refused', 'line 1, column 11'],
        ['CALL { MATCH (n) DELETE n } RETURN 1 AS x', 'cypher-refused', 'line 1, column '],
        [`RETURN '${'x'.repeat(50_001)}' AS x`, 'too-large', ''],
      ])('%s', async (statement, code, place) => {
        const error: unknown = await ask(statement).catch((thrown: unknown) => thrown)
        expect(error).toMatchObject({ name: 'XianjieError', code, cure: expect.stringMatching(/\w/) as string })
        expect((error as { place?: string }).place ?? '').toContain(place)
        expect((error as Error).message).not.toContain('EXPLAIN')
      })

      it('a parameter without a value is named', async () => {
        await expect(ask('RETURN $there AS a, $gone AS b, $`far away` AS c', { there: 1 })).rejects.toMatchObject({
          code: 'parameter-missing',
          place: 'gone, far away',
        })
      })

      it('a parameter of the wrong kind is told', async () => {
        await expect(ask("RETURN substring('abc', $from) AS x LIMIT $limit", { from: 1, limit: 'many' })).rejects.toMatchObject({
          name: 'XianjieError',
          code: expect.stringMatching(/^cypher-/) as string,
        })
      })
    })

    describe('columns without an alias', () => {
      it.each([
        ['MATCH (n:Plan) RETURN n . id, count( * ), n.id /* its id */, 1+1, "a"', ['n . id', 'count( * )', 'n.id', '1+1', '"a"']],
        ['MATCH (`a plan`:Plan) RETURN `a plan`, `a plan`.id', ['a plan', '`a plan`.id']],
        ['MATCH (n:Plan) RETURN n {.id}, [(n)-->(m) | m.id]', ['n', '[(n)-->(m) | m.id]']],
        ['MATCH (z:Plan)-[b]->(m) RETURN *, z.id', ['b', 'm', 'z', 'z.id']],
        ['MATCH (n:Plan) RETURN DISTINCT n.id ORDER BY n.id LIMIT 1', ['n.id']],
        ['RETURN 1 UNION ALL RETURN 1', ['1']],
      ])('%s', async (statement, columns) => {
        expect((await database.engine.run(statement)).columns).toEqual(columns)
      })

      it('hold nodes, and not numbers, where the row counts', async () => {
        const { columns, rows } = await database.engine.run('MATCH (n:Plan)-->(c) RETURN n, count(*) ORDER BY n.id LIMIT 1')
        expect(columns).toEqual(['n', 'count(*)'])
        expect(rows).toMatchObject([[{ $type: 'node', id: 'a' }, 2]])
        expect(await askOne('MATCH (n:Plan) RETURN collect(n)')).toMatchObject([{ $type: 'node' }, { $type: 'node' }])
        expect(await ask('UNWIND [1, 2] AS x RETURN count(x), collect(x)')).toEqual([[2, [1, 2]]])
      })
    })

    describe('a statement too deep in itself is refused before a planner sees it', () => {
      function nest(depth: number, [begin, core, end]: [string, string, string]): string {
        return begin.repeat(depth) + core + end.repeat(depth)
      }
      it.each([
        ['EXISTS', `MATCH (n) WHERE ${nest(30, ['EXISTS { MATCH (a)-->(b) WHERE ', 'true', ' }'])} RETURN n`, 'subqueryDepth'],
        ['CALL', nest(30, ['CALL { ', 'RETURN 1 AS x', ' RETURN x }']), 'subqueryDepth'],
        ['lists', `RETURN ${nest(30, ['[x IN [1] | ', '1', ']'])} AS x`, 'subqueryDepth'],
        ['quantifiers', `RETURN ${nest(30, ['any(x IN [1] WHERE ', 'true', ')'])} AS x`, 'subqueryDepth'],
        ['brackets', `RETURN ${nest(2_000, ['(', '1', ')'])} AS x`, 'nestingDepth'],
        ['CASE', `RETURN ${nest(100, ['CASE WHEN true THEN ', '1', ' END'])} AS x`, 'nestingDepth'],
        ['NOT', `RETURN ${'NOT '.repeat(5_000)}true AS x`, 'nestingDepth'],
      ])('%s', async (_, statement, limit) => {
        const place = expect.stringMatching(new RegExp(`^${limit}, line 1, column \\d+$`)) as string
        await expect(database.engine.run(statement)).rejects.toMatchObject({ code: 'too-large', place })
        await expect(database.engine.explain(statement)).rejects.toMatchObject({ code: 'too-large' })
      })

      it('and one that is not passes', async () => {
        expect(
          await askOne(`MATCH (n:Plan) WHERE ${nest(3, ['EXISTS { (n)-->() WHERE ', 'true', ' }'])} RETURN count(n) AS x`),
        ).toBe(2)
        expect(await askOne(`RETURN ${nest(20, ['(', '1', ')'])} AS end`)).toBe(1)
      })
    })

    describe('limits', () => {
      it('an answer longer than the limit is cut, and says so', async () => {
        const options = { limits: { rows: 3 } }
        expect(await database.engine.run('UNWIND range(1, 10) AS x RETURN x ORDER BY x', {}, options)).toEqual({
          columns: ['x'],
          rows: [[1], [2], [3]],
          truncated: 'rows',
        })
        const whole = await database.engine.run('UNWIND range(1, 3) AS x RETURN x', {}, options)
        expect(whole.rows).toHaveLength(3)
        expect(whole).not.toHaveProperty('truncated')
        const union = await database.engine.run('UNWIND [1, 2] AS x RETURN x UNION ALL UNWIND [3, 4] AS x RETURN x', {}, options)
        expect([union.rows.length, union.truncated]).toEqual([3, 'rows'])
        const own = await database.engine.run('UNWIND range(1, 9) AS x RETURN x LIMIT 2', {}, options)
        expect([own.rows.length, own.truncated]).toEqual([2, undefined])
      })

      it('an answer of millions of rows is cut without being made whole', async () => {
        const table = await database.engine.run(
          'MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j) RETURN a.id AS x, j.id AS y;',
          {},
        )
        expect([table.rows.length, table.truncated]).toEqual([10_000, 'rows'])
      })

      it('nobody gets more rows than the most there is, whatever they wish', async () => {
        const options = { limits: { rows: LIMITS.rowsMax + 5, timeMs: 60_000 } }
        const { rows, truncated } = await database.engine.run(`UNWIND range(1, ${LIMITS.rowsMax + 3}) AS x RETURN x`, {}, options)
        expect([rows.length, truncated]).toEqual([LIMITS.rowsMax, 'rows'])
      })

      it.each([
        ['one row', 'RETURN range(1, 1000000) AS x'],
        ['the rows together', 'UNWIND range(1, 1100) AS x RETURN range(1, 1000) AS list'],
        ['the names of properties', 'UNWIND range(1, 2000) AS x RETURN [y IN range(1, 130) | {a: x, b: y}] AS maps'],
        ['texts', "WITH reduce(s = 'x', i IN range(1, 17) | s + s) AS text UNWIND range(1, 1000) AS x RETURN text AS text"],
      ])('an answer that would not fit into memory is refused, whichever holds too much: %s', async (_, statement) => {
        await expect(database.engine.run(statement, {}, { limits: { timeMs: 60_000 } })).rejects.toMatchObject({
          code: 'too-large',
          place: 'answerValues',
          cure: expect.stringContaining('fewer rows') as string,
        })
        expect(await askOne('RETURN 1 AS one')).toBe(1)
      })

      it('an answer as large as it may be comes whole', async () => {
        const { rows } = await database.engine.run('RETURN range(1, 999999) AS x', {}, { limits: { timeMs: 60_000 } })
        expect((rows[0] as [number[]])[0]).toHaveLength(999_999)
      })

      it('a query that takes longer than its time is ended, and the next one answers', async () => {
        await expect(database.engine.run(ENDLESS, {}, { limits: { timeMs: 500 } })).rejects.toMatchObject({
          code: 'time-exceeded',
        })
        expect(await askOne('RETURN 1 AS one')).toBe(1)
      })

      it('a query is ended when the one who asked gives up, and the next one answers', async () => {
        const controller = new AbortController()
        const asked = database.engine.run(ENDLESS, {}, { signal: controller.signal })
        asked.catch(() => undefined)
        // It is under way once another one has gone in and out behind it.
        expect(await askOne('RETURN 1 AS one')).toBe(1)
        controller.abort()
        await expect(asked).rejects.toMatchObject({ code: 'aborted' })
        expect(await askOne('RETURN 1 AS one')).toBe(1)
      })

      it('a query given up before it was asked is not asked', async () => {
        await expect(database.engine.run('RETURN 1 AS one', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
          code: 'aborted',
        })
        await expect(database.engine.describeSchema({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' })
      })
    })

    testReadGuard(() => database)

    it('explains without running', async () => {
      const operators = await database.engine.explain('MATCH (n:Plan) RETURN n.id AS id ORDER BY id')
      expect(operators.length).toBeGreaterThan(1)
      for (const { name } of operators) expect(name).toMatch(/^[A-Z]\w+(\(.*\))?$/)
    })

    it('describes the schema as counted', async () => {
      expect(await database.engine.describeSchema()).toEqual({
        labels: [
          { label: 'Clause', nodes: 3, properties: ['id', 'large', 'number', 'small'] },
          {
            label: 'Entity',
            nodes: 5,
            properties: ['id', 'large', 'list', 'number', 'ratio', 'small', 'text', 'words', 'yes'],
          },
          { label: 'Plan', nodes: 2, properties: ['id', 'list', 'number', 'ratio', 'text', 'words', 'yes'] },
        ],
        relationshipTypes: [
          { type: 'HAS_CLAUSE', relationships: 3, properties: ['ordinal'], joins: [{ from: 'Plan', to: 'Clause' }] },
          { type: 'LINKED', relationships: 1, properties: ['linkageId', 'score'], joins: [{ from: 'Clause', to: 'Clause' }] },
        ],
      })
    })

    describe('seeding', () => {
      it('the same seed again changes nothing', async () => {
        const before = await ask('MATCH (n) RETURN n AS node ORDER BY n.id')
        await writeGraph(database)
        expect(await ask('MATCH (n) RETURN n AS node ORDER BY n.id')).toEqual(before)
        expect(await askOne('MATCH ()-[r]->() RETURN count(r) AS number')).toBe(4)
      })

      it('a failed statement writes nothing and names itself', async () => {
        const statement = 'UNWIND [1, 0] AS x CREATE (:Half {value: 1 / x})'
        await expect(database.seed.write({ name: 'half.cypher', statement, parameters: {} })).rejects.toMatchObject({
          code: 'cypher-failed',
          place: expect.stringContaining('half.cypher') as string,
        })
        expect(await askOne('MATCH (n:Half) RETURN count(n) AS number')).toBe(0)
      })

      it('a second node with the same id is refused by the constraint', async () => {
        const seed = { name: 'twin.cypher', statement: "CREATE (:Entity {id: 'a'})", parameters: {} }
        await expect(database.seed.write(seed)).rejects.toMatchObject({ code: 'cypher-failed' })
      })

      it('what is written is read at once', async () => {
        await database.seed.write({ name: 'fresh', statement: 'CREATE (:Fresh {id: $id})', parameters: { id: 'fresh' } })
        expect(await askOne('MATCH (n:Fresh) RETURN n.id AS id')).toBe('fresh')
        await database.seed.write({ name: 'fresh', statement: 'MATCH (n:Fresh) DELETE n', parameters: {} })
        expect(await askOne('MATCH (n:Fresh) RETURN count(n) AS number')).toBe(0)
      })
    })

    it('answers many readers at once, each with its own answer', async () => {
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          askOne('MATCH (n:Entity) WHERE n.number >= $least RETURN count(n) + $add AS x', { least: 0, add: index }),
        ),
      )
      expect(answers).toEqual(Array.from({ length: 50 }, (_, index) => 5 + index))
    })

    it('says who it is and that it is there', async () => {
      expect(database.engine.title).toMatch(/\d+\.\d+/)
      await expect(database.engine.ping()).resolves.toBeUndefined()
    })
  })
}

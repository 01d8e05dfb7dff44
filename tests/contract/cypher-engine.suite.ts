import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/graph/cypher-engine.ts'
import { readRecords } from '../../src/graph/table.ts'
import type { Value } from '../../src/graph/value.ts'
import type { TestDatabase } from '../setup/databases.ts'
import { HOSTILE_STATEMENTS } from './hostile-statements.ts'
import { READING_STATEMENTS } from './reading-statements.ts'

const NAMES = 'abcdefghijklmnop'.split('')

/**
 * No answer within any limit, and no memory: rows are made and thrown away. Needs the graph below; the condition needs every node, so that
 * no plan can be clever.
 */
export const ENDLESS = `MATCH ${NAMES.map((name) => `(${name})`).join(', ')} WHERE ${NAMES.map((name) => `${name}.number`).join(' + ')} < -1 RETURN count(*) AS endless`

const SCHEMA = [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX entity_id_lookup IF NOT EXISTS FOR (n:Entity) ON (n.id)',
  'CREATE INDEX entity_number IF NOT EXISTS FOR (n:Entity) ON (n.number)',
]

const NODES = [
  {
    id: 'a',
    label: 'Plan',
    properties: { number: 1, ratio: 1.5, yes: true, text: '衔接“规划”\n𠀀', list: [1, 2], words: ['x', 'y'] },
  },
  { id: 'b', label: 'Plan', properties: { number: 2 } },
  { id: 'c', label: 'Clause', properties: { number: 3, large: 9007199254740991, small: -9007199254740991 } },
  { id: 'd', label: 'Clause', properties: { number: 3 } },
  { id: 'e', label: 'Clause', properties: { number: 5 } },
]

const RELATIONSHIPS = [
  { from: 'a', to: 'c', properties: { ordinal: 1 } },
  { from: 'a', to: 'd', properties: { ordinal: 2 } },
  { from: 'b', to: 'e', properties: {} },
]

/** The graph of the suite: two plans with three clauses and one link, written as a seed writes. */
export async function writeGraph({ seed }: Database): Promise<void> {
  for (const statement of SCHEMA) await seed.applySchema(statement)
  for (const label of ['Plan', 'Clause']) {
    const rows = NODES.filter((node) => node.label === label)
    const statement = `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:${label}, n += row.properties`
    await seed.write({ name: label, statement, parameters: { rows } })
  }
  const join = 'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})'
  await seed.write({
    name: 'HAS_CLAUSE',
    statement: `${join} MERGE (a)-[r:HAS_CLAUSE]->(b) SET r += row.properties`,
    parameters: { rows: RELATIONSHIPS },
  })
  await seed.write({
    name: 'LINKED',
    statement: `${join} MERGE (a)-[r:LINKED {linkageId: row.id}]->(b) SET r.score = row.score`,
    parameters: { rows: [{ from: 'c', to: 'e', id: 'l1', score: -2 }] },
  })
}

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

    describe('values', () => {
      it.each([
        ['null', null],
        ['true', true],
        ['42', 42],
        ['-9007199254740991', -9007199254740991],
        ['1.5', 1.5],
        ['2.0', 2],
        ["'衔接\\n规划'", '衔接\n规划'],
        ['[1, null, [2]]', [1, null, [2]]],
        ["{a: 1, b: {c: ['x', null]}}", { a: 1, b: { c: ['x', null] } }],
        ["date('2025-01-31')", '2025-01-31'],
        ["datetime('2025-01-31T12:00:00.5+08:00')", '2025-01-31T12:00:00.5+08:00'],
        ["datetime('2025-01-31T12:00:00Z')", '2025-01-31T12:00:00Z'],
        ["localdatetime('2025-01-31T12:00:00.250')", '2025-01-31T12:00:00.25'],
        ["localdatetime('2025-01-31T12:00:00')", '2025-01-31T12:00:00'],
        ["time('12:30:00+08:00')", '12:30:00+08:00'],
        ["localtime('12:30:00.5')", '12:30:00.5'],
        ["duration('P1Y2M3DT4H5M6S')", 'P1Y2M3DT4H5M6S'],
        ["duration('P14D')", 'P14D'],
        ['1.0 / 0.0', 'Infinity'],
        ['0.0 / 0.0', 'NaN'],
      ] as [string, Value][])('%s', async (expression, expected) => {
        expect(await askOne(`RETURN ${expression} AS value`)).toEqual(expected)
      })

      it('come back from a parameter as they went in, whole numbers as integers', async () => {
        const value = { text: '中', whole: 3, part: 0.25, no: false, none: null, list: [1, 'x', [2.5]], map: { a: [null] } }
        expect(await askOne('RETURN $value AS value', { value })).toEqual(value)
        expect(await askOne('RETURN 7 / $whole AS half', { whole: 2 })).toBe(3)
        expect(await ask('UNWIND range(1, 5) AS x RETURN x ORDER BY x SKIP $skip LIMIT $limit', { skip: 1, limit: 2 })).toEqual([
          [2],
          [3],
        ])
      })

      it('keep integers up to 2^53 and refuse what would be rounded', async () => {
        expect(await ask("MATCH (n:Entity {id: 'c'}) RETURN n.large AS large, n.small AS small")).toEqual([
          [9007199254740991, -9007199254740991],
        ])
        await expect(ask('RETURN [9007199254740993] AS x')).rejects.toMatchObject({ code: 'cypher-failed' })
      })

      it('columns stand in the order of the RETURN', async () => {
        const table = await database.engine.run('RETURN 1 AS z, 2 AS a, 3 AS `m n`')
        expect(table).toEqual({ columns: ['z', 'a', 'm n'], rows: [[1, 2, 3]] })
        expect(readRecords(table)).toEqual([{ z: 1, a: 2, 'm n': 3 }])
      })

      it('no row is no error', async () => {
        expect(await database.engine.run('MATCH (n:Nothing) RETURN n.id AS id')).toEqual({ columns: ['id'], rows: [] })
      })
    })

    describe('nodes, relationships, paths', () => {
      it('a node carries its own id, sorted labels, and its properties', async () => {
        expect(await askOne("MATCH (n:Entity {id: 'a'}) RETURN n AS node")).toEqual({
          $type: 'node',
          id: 'a',
          labels: ['Entity', 'Plan'],
          properties: { id: 'a', ...NODES[0]?.properties },
        })
      })

      it('a relationship names its nodes, whether the answer holds them or not', async () => {
        const expected = { $type: 'relationship', type: 'LINKED', from: 'c', to: 'e', properties: { linkageId: 'l1', score: -2 } }
        expect(await askOne('MATCH ()-[r:LINKED]->() RETURN r AS linked')).toMatchObject(expected)
        expect(await ask('MATCH (a)-[r:LINKED]-(b) WHERE a.id < b.id RETURN r AS linked, a.id AS a')).toMatchObject([
          [expected, 'c'],
        ])
        const [row] = await ask('MATCH (a)<-[r:LINKED]-(b) RETURN a AS a, r AS r, b AS b')
        expect(row).toMatchObject([{ id: 'e' }, expected, { id: 'c' }])
      })

      it('a path lists nodes and relationships as they are walked', async () => {
        const path = await askOne("MATCH p = (a:Entity {id: 'a'})-->(c)-[:LINKED]->(e)<--(b) RETURN p AS path")
        expect(path).toMatchObject({
          $type: 'path',
          nodes: [{ id: 'a' }, { id: 'c' }, { id: 'e' }, { id: 'b' }],
          relationships: [
            { type: 'HAS_CLAUSE', from: 'a', to: 'c' },
            { type: 'LINKED', from: 'c', to: 'e' },
            { type: 'HAS_CLAUSE', from: 'b', to: 'e' },
          ],
        })
        expect(await askOne("MATCH p = (a:Entity {id: 'a'})-[*0..0]->(b) RETURN p AS path")).toMatchObject({
          nodes: [{ id: 'a' }],
          relationships: [],
        })
      })

      it('keep their form inside lists and maps', async () => {
        const statement = "MATCH (a:Entity {id: 'a'})-[r:HAS_CLAUSE {ordinal: 1}]->(c) RETURN {all: [a, c], how: r} AS value"
        expect(await askOne(statement)).toMatchObject({
          all: [
            { $type: 'node', id: 'a' },
            { $type: 'node', id: 'c' },
          ],
          how: { $type: 'relationship', from: 'a', to: 'c' },
        })
      })

      it('a node without an id of its own is marked as the engine’s', async () => {
        await database.seed.write({ name: 'stray', statement: 'CREATE (:Stray {name: $name})', parameters: { name: 'x' } })
        expect(await askOne('MATCH (n:Stray) RETURN n AS node')).toMatchObject({
          id: expect.stringMatching(/^engine:/) as string,
          labels: ['Stray'],
        })
        await database.seed.write({ name: 'stray', statement: 'MATCH (n:Stray) DELETE n', parameters: {} })
      })

      it('what an OPTIONAL MATCH does not find is null', async () => {
        const statement = 'MATCH (n:Plan) OPTIONAL MATCH (n)-[r:LINKED]->(m) RETURN n.id AS id, r AS r, m AS m ORDER BY id'
        expect(await ask(statement)).toEqual([
          ['a', null, null],
          ['b', null, null],
        ])
      })
    })

    describe('errors have a code, a place and a cure', () => {
      it.each([
        ['RETUR 1', 'cypher-syntax', 'line 1, column 1'],
        ['MATCH (n)\nRETURN n.id AS id,, 1 AS x', 'cypher-syntax', 'line 2, column '],
        ['MATCH (n) RETURN m', 'cypher-syntax', ''],
        ['RETURN nosuch(1) AS x', 'cypher-syntax', ''],
        ["RETURN 'open AS x", 'cypher-syntax', 'line 1, column 8'],
        ['', 'cypher-syntax', ''],
        ['// nothing', 'cypher-syntax', ''],
        ['RETURN 1 / 0 AS x', 'cypher-failed', ''],
        ['CREATE (n) RETURN n', 'cypher-refused', 'line 1, column 1'],
        ['MATCH (n) SET n.x = 1', 'cypher-refused', ''],
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

      it('a query that takes longer than its time is ended, and the next one answers', async () => {
        await expect(database.engine.run(ENDLESS, {}, { limits: { timeMs: 500 } })).rejects.toMatchObject({
          code: 'time-exceeded',
        })
        expect(await askOne('RETURN 1 AS one')).toBe(1)
      })

      it('a query is ended when the one who asked gives up, and the next one answers', async () => {
        const controller = new AbortController()
        const asked = database.engine.run(ENDLESS, {}, { signal: controller.signal })
        setTimeout(() => controller.abort(), 300)
        await expect(asked).rejects.toMatchObject({ code: 'aborted' })
        expect(await askOne('RETURN 1 AS one')).toBe(1)
      })

      it('a query given up before it was asked is not asked', async () => {
        await expect(database.engine.run('RETURN 1 AS one', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
          code: 'aborted',
        })
      })
    })

    describe('the read guard', () => {
      async function photograph(): Promise<unknown> {
        return [await database.engine.describeSchema(), await ask('MATCH (n) RETURN n AS node ORDER BY n.id')]
      }

      it.each(Object.entries(HOSTILE_STATEMENTS))('refuses %s', async (_, statements) => {
        const before = await photograph()
        for (const statement of statements) {
          const outcome: unknown = await database.engine
            .run(statement, { place: 'file:///etc/passwd' })
            .catch((error: unknown) => error)
          const code = (outcome as { code?: string }).code ?? 'passed'
          expect(['cypher-refused', 'cypher-syntax', 'cypher-unsupported'], `${statement} → ${code}`).toContain(code)
        }
        expect(await photograph()).toEqual(before)
      })

      it('explaining a hostile statement does nothing', async () => {
        const before = await photograph()
        for (const statement of Object.values(HOSTILE_STATEMENTS).flat())
          await database.engine.explain(statement).catch(() => undefined)
        expect(await photograph()).toEqual(before)
      })

      it('names what it refuses in the same words on every engine', async () => {
        for (const statement of [
          'SHOW SETTINGS',
          'CREATE (n)',
          'CALL db.labels()',
          'RETURN 1 AS x; RETURN 2 AS y',
          'EXPLAIN RETURN 1 AS x',
        ]) {
          await expect(ask(statement), statement).rejects.toMatchObject({
            code: 'cypher-refused',
            place: expect.stringMatching(/^line 1/) as string,
          })
        }
      })

      it.each(READING_STATEMENTS)('lets pass: %s', async (statement) => {
        const table = await database.engine.run(statement, { id: 'a', ids: ['a', 'b'] })
        expect(table.columns.length).toBeGreaterThan(0)
      })
    })

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

import { describe, expect, it } from 'vitest'
import type { Database } from '../../src/graph/cypher-engine.ts'
import { readRecords } from '../../src/graph/table.ts'
import type { Value } from '../../src/graph/value.ts'
import { NODES } from './engine-graph.ts'

/** Every value of Cypher comes back in the one form of src/graph/value.ts. @param open gives the opened database with the graph */
export function testValues(open: () => Database): void {
  async function ask(statement: string, parameters = {}): Promise<Value[][]> {
    return (await open().engine.run(statement, parameters)).rows
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

    it.each(['RETURN {`$type`: 1} AS x', "RETURN [{a: {`$type`: 'node'}}] AS x", 'RETURN $map AS x'])(
      'refuse a map that could be taken for a node: %s',
      async (statement) => {
        await expect(ask(statement, { map: { $type: 'path' } })).rejects.toMatchObject({
          code: 'cypher-failed',
          message: expect.stringContaining('$type') as string,
        })
      },
    )

    it('columns stand in the order of the RETURN', async () => {
      const table = await open().engine.run('RETURN 1 AS z, 2 AS a, 3 AS `m n`')
      expect(table).toEqual({ columns: ['z', 'a', 'm n'], rows: [[1, 2, 3]] })
      expect(readRecords(table)).toEqual([{ z: 1, a: 2, 'm n': 3 }])
    })

    it('no row is no error', async () => {
      expect(await open().engine.run('MATCH (n:Nothing) RETURN n.id AS id')).toEqual({ columns: ['id'], rows: [] })
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
      await open().seed.write({ name: 'stray', statement: 'CREATE (:Stray {name: $name})', parameters: { name: 'x' } })
      expect(await askOne('MATCH (n:Stray) RETURN n AS node')).toMatchObject({
        id: expect.stringMatching(/^engine:/) as string,
        labels: ['Stray'],
      })
      await open().seed.write({ name: 'stray', statement: 'MATCH (n:Stray) DELETE n', parameters: {} })
    })

    it('what an OPTIONAL MATCH does not find is null', async () => {
      const statement = 'MATCH (n:Plan) OPTIONAL MATCH (n)-[r:LINKED]->(m) RETURN n.id AS id, r AS r, m AS m ORDER BY id'
      expect(await ask(statement)).toEqual([
        ['a', null, null],
        ['b', null, null],
      ])
    })
  })
}

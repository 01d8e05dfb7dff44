import type { Database } from '../../src/graph/cypher-engine.ts'

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

export const NODES = [
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

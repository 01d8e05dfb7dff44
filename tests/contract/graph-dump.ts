import type { CypherEngine } from '../../src/graph/cypher-engine.ts'
import { isGraphValue, type Value } from '../../src/graph/value.ts'

/** Everything a database holds, one line a node or relationship, in an order of its own. */
export async function dumpGraph(engine: CypherEngine): Promise<string[]> {
  const limits = { rows: 100_000 }
  const nodes = await engine.run('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties', {}, { limits })
  const relationships = await engine.run(
    'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties',
    {},
    { limits },
  )
  return [
    ...nodes.rows.map(
      ([labels, properties]) => `(:${[labels].flat().map(writeSorted).sort().join(':')} ${writeSorted(properties)})`,
    ),
    ...relationships.rows.map(
      ([a, type, b, properties]) => `(${writeSorted(a)})-[:${writeSorted(type)} ${writeSorted(properties)}]->(${writeSorted(b)})`,
    ),
  ].sort()
}

function writeSorted(value: Value | undefined): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined || typeof value !== 'object' || Array.isArray(value) || isGraphValue(value)) {
    return JSON.stringify(value)
  }
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${name}: ${JSON.stringify(value[name])}`).join(', ')}}`
}

import { listTellingLabels } from '../graph/node-label.ts'
import type { GraphSchema } from '../graph/schema.ts'
import type { Table } from '../graph/table.ts'

const STATEMENTS = {
  labels: 'MATCH (n) UNWIND labels(n) AS label RETURN label AS label, count(*) AS nodes',
  labelProperties:
    'MATCH (n) UNWIND labels(n) AS label UNWIND keys(n) AS property RETURN DISTINCT label AS label, property AS property',
  types: 'MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS relationships',
  typeProperties: 'MATCH ()-[r]->() UNWIND keys(r) AS property RETURN DISTINCT type(r) AS type, property AS property',
  joins: 'MATCH (a)-[r]->(b) RETURN DISTINCT type(r) AS type, labels(a) AS fromLabels, labels(b) AS toLabels',
}

/**
 * Counts labels, relationship types and properties by plain Cypher, so that every engine gives the same description of the same data.
 *
 * @param read runs one reading statement without cutting its answer; all are asked at once, so the time of one is the time of all
 */
export async function describeSchema(read: (statement: string) => Promise<Table>): Promise<GraphSchema> {
  const [labelTable, labelPropertyTable, typeTable, typePropertyTable, joinTable] = await Promise.all([
    read(STATEMENTS.labels),
    read(STATEMENTS.labelProperties),
    read(STATEMENTS.types),
    read(STATEMENTS.typeProperties),
    read(STATEMENTS.joins),
  ])
  const labels = new Map<string, { nodes: number; properties: string[] }>()
  for (const [label, nodes] of labelTable.rows as [string, number][]) labels.set(label, { nodes, properties: [] })
  for (const [label, property] of labelPropertyTable.rows as [string, string][]) labels.get(label)?.properties.push(property)
  const types = new Map<
    string,
    { relationships: number; properties: string[]; joins: Map<string, { from: string; to: string }> }
  >()
  for (const [type, relationships] of typeTable.rows as [string, number][]) {
    types.set(type, { relationships, properties: [], joins: new Map() })
  }
  for (const [type, property] of typePropertyTable.rows as [string, string][]) types.get(type)?.properties.push(property)
  function choose(found: string[]): string {
    return chooseLabel(found, (label) => labels.get(label)?.nodes ?? 0)
  }
  for (const [type, fromLabels, toLabels] of joinTable.rows as [string, string[], string[]][]) {
    const join = { from: choose(fromLabels), to: choose(toLabels) }
    types.get(type)?.joins.set(JSON.stringify(join), join)
  }
  return {
    labels: [...labels].sort(byKey).map(([label, { nodes, properties }]) => ({ label, nodes, properties: properties.sort() })),
    relationshipTypes: [...types].sort(byKey).map(([type, { relationships, properties, joins }]) => ({
      type,
      relationships,
      properties: properties.sort(),
      joins: [...joins].sort(byKey).map(([, join]) => join),
    })),
  }
}

/** The label that says most of a node: the rarest, by name where equal; the common one only where there is no other. */
function chooseLabel(labels: string[], count: (label: string) => number): string {
  const telling = listTellingLabels(labels).sort((a, b) => count(a) - count(b) || compare(a, b))
  return telling[0] ?? labels[0] ?? ''
}

function byKey(a: [string, unknown], b: [string, unknown]): number {
  return compare(a[0], b[0])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type { NodeValue, RelationshipValue, ValueMap } from '../graph/value.ts'

/** Nodes by their ids; what is not found is left out of the answer. */
export const NODES_STATEMENT = `MATCH (n:Entity) WHERE n.id IN $ids
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id`

/**
 * A node as every view reads it. The address of a source is kept only where it may be opened (official and safe), so that no view
 * can make a link of it.
 */
export function toNodeValue(id: string, labels: readonly string[], properties: ValueMap): NodeValue {
  return {
    $type: 'node',
    id,
    labels: [...labels].sort(),
    properties: labels.includes('Source') ? hideUnsafeAddress(properties) : properties,
  }
}

/** A relationship with an id that stays the same from answer to answer: its ends, its type, and its linkage where it projects one. */
export function toRelationshipValue(type: string, from: string, to: string, properties: ValueMap): RelationshipValue {
  const mark = properties['linkageId'] ?? properties['side']
  return {
    $type: 'relationship',
    id: `${from} ${type} ${to}${typeof mark === 'string' ? ` ${mark}` : ''}`,
    type,
    from,
    to,
    properties,
  }
}

function hideUnsafeAddress(properties: ValueMap): ValueMap {
  if (properties['flag'] === 'official' && properties['linkSafety'] === 'ok') return properties
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'url'))
}

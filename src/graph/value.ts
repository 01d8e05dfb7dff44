/**
 * The values a Cypher answer can hold, in one form for every engine and for JSON.
 *
 * Numbers are JavaScript numbers (an integer beyond 2^53 is refused by the engines, not rounded; what JSON has no number for is the
 * text `NaN`, `Infinity` or `-Infinity`), dates and times are ISO strings. The keys of maps are in order. Nodes, relationships and paths
 * are objects tagged by `$type`, a key the engines refuse in any other map.
 */
export type Value = Scalar | Value[] | ValueMap | NodeValue | RelationshipValue | PathValue

export type Scalar = null | boolean | number | string

export interface ValueMap {
  [key: string]: Value
}

/** A node; `id` is its property `id` where it has one (every Entity does), else the engine's own, marked `engine:…`. */
export interface NodeValue {
  $type: 'node'
  id: string
  /** Sorted, so that the same node reads the same from every engine. */
  labels: string[]
  properties: ValueMap
}

/** A relationship; `id` is the engine's own and is only good within one answer. */
export interface RelationshipValue {
  $type: 'relationship'
  id: string
  type: string
  /** Node id of the start, as in {@link NodeValue}, whether the answer holds that node or not. */
  from: string
  to: string
  properties: ValueMap
}

/** A path as nodes and relationships in the order they are walked: `nodes.length === relationships.length + 1`. */
export interface PathValue {
  $type: 'path'
  nodes: NodeValue[]
  relationships: RelationshipValue[]
}

/** Parameters of a statement: plain values, no nodes, relationships or paths. */
export type Parameters = Record<string, ParameterValue>
export type ParameterValue = Scalar | ParameterValue[] | { [key: string]: ParameterValue }

/** Whether a value is a tagged node, relationship or path. */
export function isGraphValue(value: Value): value is NodeValue | RelationshipValue | PathValue {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && '$type' in value
}

import type { GrafeoDB, GrafeoValue } from '@grafeo-db/js'
import type { NodeValue, PathValue, RelationshipValue, Value, ValueMap } from '../../graph/value.ts'
import { AnswerCount } from '../answer-count.ts'
import { readEntries } from '../read-entries.ts'
import { refuseInteger } from '../unreadable-value.ts'

type Record = { [key: string]: GrafeoValue }

/** Reads the engine's values into the one form of src/graph/value.ts; one reader per answer, as it counts and remembers node ids. */
export class ValueReader {
  private readonly count = new AnswerCount()
  private readonly ids = new Map<number, string>()
  private readonly database: Pick<GrafeoDB, 'getNode'>

  constructor(database: Pick<GrafeoDB, 'getNode'>) {
    this.database = database
  }

  /** @throws XianjieError `too-large`, `cypher-failed` */
  read(value: GrafeoValue | undefined): Value {
    this.count.add(value)
    if (value === null || value === undefined) return null
    if (typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
    if (typeof value === 'bigint') throw refuseInteger(String(value))
    if (Array.isArray(value)) return value.map((item) => this.read(item))
    // The engine hands a local date-time over as a Date in UTC; every other date or time is text already.
    if (value instanceof Date)
      return value
        .toISOString()
        .replace(/(\.\d*?)0*Z$/, '$1')
        .replace(/\.$/, '')
    if (ArrayBuffer.isView(value)) return Array.from(value as ArrayLike<number>, (item) => this.read(item))
    return this.readObject(value as Record)
  }

  private readObject(object: Record): Value {
    if (isNode(object)) return this.readNode(object)
    if (isRelationship(object)) return this.readRelationship(object)
    if (isPath(object)) return this.readPath(object)
    return this.readMap(object, [])
  }

  private readMap(object: Record, hidden: readonly string[]): ValueMap {
    const keys = Object.keys(object).filter((key) => !hidden.includes(key))
    return readEntries(keys, this.count, (key) => this.read(object[key]))
  }

  private readNode(object: NodeRecord): NodeValue {
    const properties = this.readMap(object, ['_id', '_labels'])
    const id = typeof properties['id'] === 'string' ? properties['id'] : `engine:${object._id}`
    this.ids.set(object._id, id)
    return { $type: 'node', id, labels: [...object._labels].sort(), properties }
  }

  private readRelationship(object: RelationshipRecord): RelationshipValue {
    return {
      $type: 'relationship',
      id: `engine:${object._id}`,
      type: object._type,
      from: this.readId(object._source),
      to: this.readId(object._target),
      properties: this.readMap(object, ['_id', '_source', '_target', '_type']),
    }
  }

  private readPath(object: PathRecord): PathValue {
    return {
      $type: 'path',
      nodes: object.nodes.map((node) => this.read(node) as NodeValue),
      relationships: object.edges.map((relationship) => this.read(relationship) as RelationshipValue),
    }
  }

  /** The id of a node that need not be in the answer. */
  private readId(number: number): string {
    const known = this.ids.get(number)
    if (known !== undefined) return known
    const property = this.database.getNode(number)?.get('id')
    const id = typeof property === 'string' ? property : `engine:${number}`
    this.ids.set(number, id)
    return id
  }
}

type NodeRecord = Record & { _id: number; _labels: string[] }
type RelationshipRecord = Record & { _id: number; _source: number; _target: number; _type: string }
type PathRecord = Record & { nodes: NodeRecord[]; edges: RelationshipRecord[] }

function isNode(value: Record): value is NodeRecord {
  return typeof value['_id'] === 'number' && Array.isArray(value['_labels'])
}

function isRelationship(value: Record): value is RelationshipRecord {
  return (
    typeof value['_id'] === 'number' &&
    typeof value['_source'] === 'number' &&
    typeof value['_target'] === 'number' &&
    typeof value['_type'] === 'string'
  )
}

/** A map of exactly these two keys with exactly these contents; read-rules refuse a statement that builds one by hand. */
function isPath(value: Record): value is PathRecord {
  const { nodes, edges } = value
  if (!Array.isArray(nodes) || !Array.isArray(edges) || Object.keys(value).length !== 2) return false
  return nodes.length === edges.length + 1 && nodes.every(isRecordOf(isNode)) && edges.every(isRecordOf(isRelationship))
}

function isRecordOf(test: (value: Record) => boolean): (value: GrafeoValue) => boolean {
  return (value) => value !== null && typeof value === 'object' && !Array.isArray(value) && test(value as Record)
}

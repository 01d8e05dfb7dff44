import neo4j, { type Integer, type Node, type Path, type Point, type Relationship } from 'neo4j-driver'
import type { NodeValue, PathValue, RelationshipValue, Value, ValueMap } from '../../graph/value.ts'
import { AnswerCount } from '../answer-count.ts'
import { readEntries } from '../read-entries.ts'
import { refuseInteger } from '../unreadable-value.ts'
import { shortenFraction, writeDuration } from './temporal-text.ts'

/**
 * Reads the driver's values into the one form of src/graph/value.ts; one reader per answer. Relationships name their nodes by the driver's
 * element id until `finish` puts in the ids found for them.
 */
export class ValueReader {
  private readonly count = new AnswerCount()
  /** Ids by element id, of the nodes met in the answer. */
  private readonly ids = new Map<string, string>()
  private readonly relationships: RelationshipValue[] = []

  /** @throws XianjieError `too-large`, `cypher-failed` */
  read(value: unknown): Value {
    this.count.add(value)
    if (value === null || value === undefined) return null
    if (typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
    if (neo4j.isInt(value)) return readInteger(value)
    if (Array.isArray(value)) return value.map((item) => this.read(item))
    if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>, (item) => this.read(item))
    return this.readObject(value)
  }

  /** Element ids of nodes that relationships name and the answer does not hold. */
  get unknownNodes(): string[] {
    const named = this.relationships.flatMap(({ from, to }) => [from, to])
    return [...new Set(named)].filter((elementId) => !this.ids.has(elementId))
  }

  /** Puts node ids into the relationships. @param found ids by element id, of the unknown nodes */
  finish(found: ReadonlyMap<string, unknown>): void {
    for (const relationship of this.relationships) {
      relationship.from = this.ids.get(relationship.from) ?? nameNode(relationship.from, found.get(relationship.from))
      relationship.to = this.ids.get(relationship.to) ?? nameNode(relationship.to, found.get(relationship.to))
    }
  }

  private readObject(value: unknown): Value {
    if (neo4j.isNode(value)) return this.readNode(value)
    if (neo4j.isRelationship(value)) return this.readRelationship(value)
    if (neo4j.isPath(value)) return this.readPath(value)
    if (neo4j.isPoint(value)) return this.readPoint(value)
    if (neo4j.isDuration(value)) return writeDuration(value)
    if (neo4j.isVector(value)) return Array.from(value.asTypedArray() as ArrayLike<number>, (item) => this.read(item))
    // Dates, times and whatever else the driver has a class for: their text is the standard one.
    if (Object.getPrototypeOf(value) !== Object.prototype) return shortenFraction(String(value))
    return this.readMap(value as Record<string, unknown>)
  }

  private readMap(value: Record<string, unknown>): ValueMap {
    return readEntries(Object.keys(value), this.count, (key) => this.read(value[key]))
  }

  private readNode(node: Node): NodeValue {
    const properties = this.readMap(node.properties)
    const id = nameNode(node.elementId, properties['id'])
    this.ids.set(node.elementId, id)
    return { $type: 'node', id, labels: [...node.labels].sort(), properties }
  }

  private readRelationship(relationship: Relationship): RelationshipValue {
    const read: RelationshipValue = {
      $type: 'relationship',
      id: `engine:${relationship.elementId}`,
      type: relationship.type,
      from: relationship.startNodeElementId,
      to: relationship.endNodeElementId,
      properties: this.readMap(relationship.properties),
    }
    this.relationships.push(read)
    return read
  }

  private readPath(path: Path): PathValue {
    return {
      $type: 'path',
      nodes: [path.start, ...path.segments.map(({ end }) => end)].map((node) => this.read(node) as NodeValue),
      relationships: path.segments.map(({ relationship }) => this.read(relationship) as RelationshipValue),
    }
  }

  private readPoint({ srid, x, y, z }: Point): ValueMap {
    return { srid: this.read(srid), x: this.read(x), y: this.read(y), ...(z === undefined ? {} : { z: this.read(z) }) }
  }
}

function nameNode(elementId: string, property: unknown): string {
  return typeof property === 'string' ? property : `engine:${elementId}`
}

function readInteger(value: Integer): number {
  if (neo4j.integer.inSafeRange(value)) return value.toNumber()
  throw refuseInteger(value.toString())
}

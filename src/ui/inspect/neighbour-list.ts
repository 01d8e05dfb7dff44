import type { Degree, Neighbourhood } from '../../graph/graph-source.ts'
import type { NodeValue } from '../../graph/value.ts'

/** A relationship as seen from the node inspected: its type, and whether it leaves or comes in. */
export type RelationEnd = Pick<Degree, 'type' | 'direction'>

export interface Neighbour {
  node: NodeValue
  /** Each type and direction that joins it, once. */
  ends: RelationEnd[]
}

/** The neighbours in the order they were answered, each with what joins it; only those joined by `wanted` when given. */
export function listNeighbours(node: string, { nodes, relationships }: Neighbourhood, wanted: RelationEnd | null): Neighbour[] {
  const ends = new Map<string, RelationEnd[]>()
  for (const { type, from, to } of relationships) {
    const direction = from === node ? 'out' : 'in'
    if (wanted && (wanted.type !== type || wanted.direction !== direction)) continue
    const other = direction === 'out' ? to : from
    const known = ends.get(other) ?? []
    if (!known.some((end) => end.type === type && end.direction === direction)) known.push({ type, direction })
    ends.set(other, known)
  }
  return nodes.flatMap((other) => {
    const own = ends.get(other.id)
    return own === undefined ? [] : [{ node: other, ends: own }]
  })
}

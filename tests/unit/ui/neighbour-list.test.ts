import { expect, test } from 'vitest'
import type { Neighbourhood } from '../../../src/graph/graph-source.ts'
import { listNeighbours } from '../../../src/ui/inspect/neighbour-list.ts'

function join(from: string, type: string, to: string) {
  return { $type: 'relationship' as const, id: `${from} ${type} ${to}`, type, from, to, properties: {} }
}

function node(id: string) {
  return { $type: 'node' as const, id, labels: ['Plan'], properties: {} }
}

const NEIGHBOURHOOD: Neighbourhood = {
  nodes: [node('ours'), node('upper'), node('lower'), node('both')],
  relationships: [
    join('ours', 'BASED_ON', 'upper'),
    join('lower', 'BASED_ON', 'ours'),
    join('ours', 'BASED_ON', 'both'),
    join('both', 'BASED_ON', 'ours'),
    join('ours', 'LINKED', 'both'),
    join('ours', 'LINKED', 'both'),
  ],
  total: 3,
  byType: [],
  truncated: false,
}

test('each neighbour is told with what joins it and which way, once', () => {
  const found = listNeighbours('ours', NEIGHBOURHOOD, null).map(({ node: { id }, ends }) => [
    id,
    ends.map((end) => `${end.type} ${end.direction}`),
  ])
  expect(found).toEqual([
    ['upper', ['BASED_ON out']],
    ['lower', ['BASED_ON in']],
    ['both', ['BASED_ON out', 'BASED_ON in', 'LINKED out']],
  ])
})

test('one direction of a type is not mixed with the other', () => {
  const based = listNeighbours('ours', NEIGHBOURHOOD, { type: 'BASED_ON', direction: 'in' })
  expect(based.map(({ node: { id } }) => id)).toEqual(['lower', 'both'])
})

import { expect } from 'vitest'
import { E1, link, P3, T3, T32, type Expectation } from './small-town.ts'

function oneRelationship(type: string, out: boolean, properties: Record<string, unknown> = {}): unknown {
  return [{ type, out, properties: expect.objectContaining(properties) as unknown }]
}

export const expected: Expectation[] = [
  {
    parameters: { node: T32 },
    because:
      'T3.2 is LINKED to P3 (−2) and E1 (+2); L05 L07 L16 run from it; then what holds it, its heading T3, three quotes of it, its topic; its source last',
    columns: ['id', 'label', 'strength'],
    rows: [
      [P3, 'Clause', 2],
      [E1, 'Clause', 2],
      [link(5), 'Linkage', 0],
      [link(7), 'Linkage', 0],
      [link(16), 'Linkage', 0],
      [T3, 'Clause', 0],
      ['town-sti/text', 'Document', 0],
      ['linkage/05/from-1', 'Evidence', 0],
      ['linkage/07/from-1', 'Evidence', 0],
      ['linkage/16/from-1', 'Evidence', 0],
      ['topic/kilns', 'Topic', 0],
      ['source/town', 'Source', 0],
    ],
  },
  {
    parameters: { node: T32, types: ['LINKED', 'HAS_SUBCLAUSE'] },
    because: 'only these types: two linkages run out, the heading comes in',
    rows: [
      [
        ...[P3, 'Clause', '第三章 改造柴窑', null, 2],
        oneRelationship('LINKED', true, {
          linkageId: link(5),
          aspect: 'aspect/time',
          type: 'conflicts',
          score: -2,
          status: 'in_review',
          state: 'conflict',
        }),
      ],
      [
        ...[E1, 'Clause', '第一章 治气', null, 2],
        oneRelationship('LINKED', true, {
          linkageId: link(7),
          aspect: 'aspect/project',
          type: 'supports',
          score: 2,
          status: 'in_review',
          state: 'aligned',
        }),
      ],
      [T3, 'Clause', '三、重点任务', '3 Main tasks', 0, oneRelationship('HAS_SUBCLAUSE', false)],
    ],
  },
  {
    parameters: { node: T32, limit: 1 },
    because: 'the first of them',
    columns: ['id'],
    rows: [[P3]],
  },
]

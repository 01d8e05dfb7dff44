import { expect } from 'vitest'
import { C1, INDUSTRY, link, M4, N2, OLD, P2, PARK, T31, T42, TOWN, type Expectation } from './small-town.ts'

function step(type: string, from: string, to: string, properties: Record<string, unknown> = {}): unknown {
  return { type, from, to, properties: expect.objectContaining(properties) as unknown }
}

export const expected: Expectation[] = [
  {
    parameters: { from: C1, to: N2 },
    because: 'county to nation by three linkages, L20 L01 L17',
    rows: [
      [
        N2,
        3,
        [C1, T31, P2, N2],
        ['一、实验室', '（一）建设陶泥实验室', '第二章 建设实验室体系', '第二章 布局实验室'],
        ['1 Laboratory', '3.1 Build the clay laboratory', '2 Build a system of laboratories', '2 Lay out laboratories'],
        ['Clause', 'Clause', 'Clause', 'Clause'],
        [
          step('LINKED', C1, T31, { linkageId: link(20), score: 2 }),
          step('LINKED', T31, P2, { linkageId: link(1), score: 3 }),
          step('LINKED', P2, N2, { linkageId: link(17), score: 1 }),
        ],
      ],
    ],
  },
  {
    because:
      'to every plan a mention resolves to. Stated: two bases; town-industry leans on the plan that town-sti replaces, and coordinates with town-env. ' +
      'park-plan in four steps: by mention m4 from town-industry, or straight from T4.2 (the sixth path)',
    columns: ['to', 'length', 'nodes'],
    rows: [
      ['prov-sti', 1, ['town-sti', 'prov-sti']],
      ['town-outline', 1, ['town-sti', 'town-outline']],
      ['town-industry', 2, ['town-sti', 'old-sti', 'town-industry']],
      ['town-env', 3, ['town-sti', 'old-sti', 'town-industry', 'town-env']],
      ['park-plan', 4, ['town-sti', 'old-sti', 'town-industry', M4, 'park-plan']],
    ],
  },
  {
    parameters: { to: 'park-plan' },
    because: 'both ways of four steps; the heading of T4.2 is not translated',
    columns: ['nodes', 'titlesEn'],
    rows: [
      [
        ['town-sti', 'old-sti', 'town-industry', M4, 'park-plan'],
        [TOWN[2], OLD[2], INDUSTRY[2], 'Industry plan', PARK[2]],
      ],
      [
        ['town-sti', 'town-sti/text', T42, M4, 'park-plan'],
        [TOWN[2], TOWN[2], null, 'Industry plan', PARK[2]],
      ],
    ],
  },
  {
    parameters: { to: 'park-plan', depth: 3 },
    because: 'none of three steps',
    columns: ['nodes'],
    rows: [],
  },
  {
    parameters: { from: 'town-outline', to: 'prov-reply', through: 'anything' },
    because: 'both cover 亡是市; by texts alone it takes six steps',
    columns: ['length', 'nodes'],
    rows: [[2, ['town-outline', 'place/wangshi', 'prov-reply']]],
  },
  {
    parameters: { from: 'linkage/04', to: 'prov-sti' },
    because: 'a linkage is walked from by its own ends: L04 runs to the document of prov-sti',
    columns: ['nodes', 'relationships'],
    rows: [
      [
        ['linkage/04', 'prov-sti/excerpt', 'prov-sti'],
        [step('TO', 'linkage/04', 'prov-sti/excerpt'), step('HAS_DOCUMENT', 'prov-sti', 'prov-sti/excerpt')],
      ],
    ],
  },
]

import {
  C1,
  C2,
  E1,
  E2,
  I1,
  I2,
  K1,
  link,
  M1,
  M2,
  M4,
  M5,
  P1,
  P2,
  P3,
  P4,
  T1,
  T2,
  T31,
  T32,
  T41,
  TOWN,
  type Expectation,
} from './small-town.ts'

const COUNTERPART = ['county-sti', ...TOWN]

export const expected: Expectation[] = [
  {
    because:
      'all of town-sti’s that are accepted or in review (not L14 suggested, L15 rejected, L16 stale), and L20 L21 of the county plan toward it; ' +
      'prov-sti is what m1 and m5 resolve to',
    columns: ['linkage', 'fromId', 'toId', 'fromPlan', 'toPlan', 'state', 'mentions'],
    rows: [
      [link(1), T31, P2, 'town-sti', 'prov-sti', 'aligned', [M1, M5]],
      [link(2), 'town-sti/t1', 'prov-sti/t1', 'town-sti', 'prov-sti', 'aligned', [M1, M5]],
      [link(3), T1, 'prov-sti/excerpt', 'town-sti', 'prov-sti', 'partial', [M1, M5]],
      [link(4), T31, 'prov-sti/excerpt', 'town-sti', 'prov-sti', 'no_counterpart', [M1, M5]],
      [link(5), T32, P3, 'town-sti', 'prov-sti', 'conflict', [M1, M5]],
      [link(6), T2, P1, 'town-sti', 'prov-sti', 'aligned', [M1, M5]],
      [link(7), T32, E1, 'town-sti', 'town-env', 'aligned', [M2]],
      [link(8), T31, E2, 'town-sti', 'town-env', 'conflict', [M2]],
      [link(9), T41, E1, 'town-sti', 'town-env', 'partial', [M2]],
      [link(10), 'town-sti/text', I1, 'town-sti', 'town-industry', 'gap', [M4]],
      [link(11), T31, 'project/glaze-line', 'town-sti', 'town-industry', 'partial', [M4]],
      [link(12), T31, I2, 'town-sti', 'town-industry', 'partial', [M4]],
      [link(13), T31, K1, 'town-sti', 'park-plan', 'conflict', [M4]],
      [link(20), C1, T31, 'county-sti', 'town-sti', 'aligned', []],
      [link(21), C2, 'town-sti/t2', 'county-sti', 'town-sti', 'partial', []],
      [link(22), 'town-sti/text', P4, 'town-sti', 'prov-sti', 'gap', [M1, M5]],
    ],
  },
  {
    parameters: { plan: 'nation-sti' },
    because: 'the rationale of L17 was written in English only',
    columns: ['linkage', 'rationaleZh', 'rationaleEn'],
    rows: [
      [
        ...[link(17), null],
        'The province builds a system, the nation lays out laboratories; only the heading of the national chapter was seen.',
      ],
    ],
  },
  {
    parameters: { plan: 'county-sti' },
    because: 'the county plan has L20 and L21, from its two clauses to a clause and a target of town-sti',
    rows: [
      [
        ...[
          link(20),
          C1,
          '一',
          '一、实验室',
          '1 Laboratory',
          'Clause',
          T31,
          '三（一）',
          '（一）建设陶泥实验室',
          '3.1 Build the clay laboratory',
          'Clause',
          ...COUNTERPART,
        ],
        ...['aspect/project', 'decomposes', 'serve', 2, 0.9, 'accepted', 'aligned', [], '县里建分站，写明承担市实验室的任务。'],
        'The county builds a branch and says that it takes on tasks of the town laboratory.',
      ],
      [
        ...[link(21), C2, '二', '二、企业', null, 'Clause', 'town-sti/t2', null, '高新技术企业数 30家（2025）'],
        ...['High-tech firms 30 (2025)', 'Target', ...COUNTERPART],
        ...['aspect/time', 'decomposes', 'serve', 1, 0.7, 'in_review', 'partial', [], '县里分担市目标的六分之一，没有写年份。'],
        'The county takes on a sixth of the town’s target, without a year.',
      ],
    ],
  },
]

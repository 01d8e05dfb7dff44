import { ENVIRONMENT, INDUSTRY, M1, M2, M3, M4, PARK, PROVINCE, type Expectation } from './small-town.ts'

const SCIENCE = ['科技规划', 'Science and technology plan', null, null]
const INDUSTRIAL = [M4, 4, '产业规划', '产业规划', 'Industry plan', 'generic', '产业规划', 'Industry plan', null, null]

export const expected: Expectation[] = [
  {
    because:
      'm1–m4 are required in T4.2 (m5 and m6 are only mentioned); m3 stays open and its class was merged; m4 resolves twice',
    rows: [
      [
        ...[M1, 1, '省科技规划', '省科技规划', 'Provincial S&T plan', 'generic', ...SCIENCE, ...PROVINCE],
        ...['confirmed', '依据一节写明全名。', 'The section on bases gives its full name.', null, null],
      ],
      [
        ...[
          M2,
          2,
          '环保规划',
          '环保规划',
          'Environmental plan',
          'generic',
          '环保规划',
          'Environmental plan',
          null,
          null,
          ...ENVIRONMENT,
        ],
        ...['probable', '同级同期只见到这一个环保规划。', 'The only environmental plan seen of this level and term.', null, null],
      ],
      [
        ...[
          M3,
          3,
          '城市规划',
          '城市规划',
          'Urban plan',
          'generic',
          '城市规划',
          'Urban plan',
          '国土空间规划',
          'Territorial spatial plan',
          null,
          null,
          null,
        ],
        ...[null, null, null, '没有见到现行的城市规划；这一类已并入国土空间规划。'],
        'No urban plan in force was seen; the class was merged into territorial planning.',
      ],
      [
        ...[...INDUSTRIAL, ...PARK, 'probable', '园区规划征求意见稿自称产业规划的一部分。'],
        ...['The draft park plan calls itself part of the industry plan.', null, null],
      ],
      [...INDUSTRIAL, ...INDUSTRY, 'confirmed', '题名相同。', 'The title is the same.', null, null],
    ],
  },
]

import { INDUSTRY, M3, M4, N1, N2, NATION, P5, PARK, PROJECTS, PROVINCE, SPACE, TIMING, type Expectation } from './small-town.ts'

const URBAN = [M3, '城市规划', 'Urban']
const WHY = [
  '没有见到现行的城市规划；这一类已并入国土空间规划。',
  'No urban plan in force was seen; the class was merged into territorial planning.',
]
const OPEN = [null, null, null, null, [], [], [], null, ...WHY, 0]
/** What is known of a requirement of the national plan, of which the contents were seen. */
const IN_CONTENTS = [[NATION[0]], [NATION[1]], [NATION[2]], 'contents', null, null, 0]
const NO_CELL = [null, null, null, null, null, null]

export const expected: Expectation[] = [
  {
    because:
      'three cells of m3, which is open; m4 in time has only the suggested L14 (its plans were seen as text); of the superiors N1, N2 and P5, whose only linkage is rejected',
    rows: [
      ['cell', ...URBAN, ...PROJECTS, ...OPEN],
      ['cell', ...URBAN, ...SPACE, ...OPEN],
      ['cell', ...URBAN, ...TIMING, ...OPEN],
      [
        ...['cell', M4, '产业规划', 'Industry', ...TIMING, null, null, null, null],
        ...[[PARK[0], INDUSTRY[0]], [PARK[1], INDUSTRY[1]], [PARK[2], INDUSTRY[2]], 'text', null, null, 1],
      ],
      ['requirement', ...NO_CELL, N1, '第一章', '第一章 强化基础研究', null, ...IN_CONTENTS],
      ['requirement', ...NO_CELL, N2, '第二章', '第二章 布局实验室', '2 Lay out laboratories', ...IN_CONTENTS],
      [
        'requirement',
        ...NO_CELL,
        P5,
        '第五章',
        '第五章 县域创新',
        null,
        [PROVINCE[0]],
        [PROVINCE[1]],
        [PROVINCE[2]],
        'text',
        null,
        null,
        0,
      ],
    ],
  },
]

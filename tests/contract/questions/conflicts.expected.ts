import { E2, ENVIRONMENT, K1, link, PARK, SPACE, T31, TOWN, type Expectation } from './small-town.ts'

const PARK_CLAUSE = [K1, '第一章', '第一章 东河园区布局', null]

export const expected: Expectation[] = [
  {
    because: 'L08 (−3), L05 (−2), L13 (−1) of town-sti; those between others (L18, L19) are not its own',
    columns: ['linkage', 'score', 'status', 'fromQuotes', 'toQuotes'],
    rows: [
      [link(8), -3, 'accepted', ['在东河片区建设陶泥实验室'], ['东河片区为生态涵养区，不再新建设施']],
      [link(5), -2, 'in_review', ['五年内'], ['2024年底前完成']],
      [link(13), -1, 'in_review', ['在东河片区'], ['第一章 东河园区布局']],
    ],
  },
  {
    parameters: { plan: 'park-plan' },
    because: 'L13 runs to the park plan, L19 from it',
    rows: [
      [
        ...[link(13), T31, '三（一）', '（一）建设陶泥实验室', '3.1 Build the clay laboratory', ...TOWN, ['在东河片区']],
        ...[...PARK_CLAUSE, ...PARK, ['第一章 东河园区布局'], ...SPACE, 'conflicts', 'coordinate', -1, 0.4, 'in_review'],
        '园区布局看题名会占东河片区，正文没有见到。',
        'By its title the park takes up Donghe; its text was not seen.',
      ],
      [
        ...[
          link(19),
          ...PARK_CLAUSE,
          ...PARK,
          ['第一章 东河园区布局'],
          E2,
          '第二章',
          '第二章 保水',
          null,
          ...ENVIRONMENT,
          ['生态涵养区'],
        ],
        ...[...SPACE, 'conflicts', 'coordinate', -1, 0.4, 'in_review', '园区若在东河布局，就碰到生态涵养区。'],
        'If the park is laid out in Donghe it meets the conservation area.',
      ],
    ],
  },
]

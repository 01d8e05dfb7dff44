import { I1, INDUSTRY, link, P4, PROJECTS, PROVINCE, type Expectation } from './small-town.ts'

export const expected: Expectation[] = [
  {
    because: 'no_counterpart from the document of town-sti: L22 to P4, L10 to I1; the higher plan first',
    rows: [
      [
        ...[
          link(22),
          P4,
          'Clause',
          '第四章',
          '第四章 建立技术市场',
          '4 Set up a technology market',
          '各市应当设立技术合同登记点。',
          ...PROVINCE,
          ...PROJECTS,
        ],
        ...['obey', 0.9, 'in_review', '省里要各市设登记点，本规划没有一条回应。'],
        ...['The province wants a registry in every town; no clause of ours answers.', '2024-05-10'],
      ],
      [
        ...[link(10), I1, 'Clause', '一', '一、釉料', null, '设立釉料检测中心，经费列入市科技规划。', ...INDUSTRY, ...PROJECTS],
        ...['coordinate', 0.8, 'in_review', '产业规划说经费列入市科技规划，本规划通篇没有釉料检测中心。'],
        ...[
          'The industry plan leaves the cost to the science plan, which nowhere speaks of a glaze testing centre.',
          '2024-05-10',
        ],
      ],
    ],
  },
  { parameters: { statuses: ['accepted'] }, because: 'neither is accepted yet', columns: ['linkage'], rows: [] },
]

import type { Expectation } from './small-town.ts'

export const expected: Expectation[] = [
  {
    because:
      'one row of indicator-similarities.csv; targets of the first in prov-sti, town-sti and county-sti, of the second in town-industry',
    rows: [
      [
        ...['indicator/hi-tech-firms', '高新技术企业数', 'High-tech firms', '家', 'level', '有效期内的高新技术企业'],
        'High-tech firms whose title is valid',
        ['county-sti', 'prov-sti', 'town-sti'],
        ...[
          'indicator/hi-tech-firms-incubated',
          '高新技术企业数（含培育）',
          'High-tech firms including those in incubation',
          '家',
        ],
        ...[
          'level',
          '高新技术企业与培育库企业之和',
          'High-tech firms and those in incubation together',
          ['town-industry'],
          'broad',
        ],
        ...[
          '后者多算培育库企业，不能直接比较。',
          'The latter also counts firms in incubation; not to be compared as they stand.',
        ],
      ],
    ],
  },
]

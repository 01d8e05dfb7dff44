import { I1, type Expectation } from './small-town.ts'

export const expected: Expectation[] = [
  {
    because: 'town-sti is cited from its official source',
    rows: [
      [
        ...['source/town', '亡是市科技创新规划（2021—2025年）', '亡是市科技局', 'official', '2021-09-01', '2024-05-01'],
        'https://www.example.org/town/sti',
      ],
    ],
  },
  {
    parameters: { node: 'linkage/17' },
    because: 'a linkage is cited from the sources of its evidence; the national one is not safe to open',
    rows: [
      ['source/nation', '大同国科技创新规划', '大同国科技部', 'official', '2020-12-30', '2024-05-02', null],
      [
        ...['source/province', '子虚省科技创新规划', '子虚省科技厅', 'official', '2021-05-20', '2024-05-01'],
        'https://www.example.org/province/sti',
      ],
    ],
  },
  {
    parameters: { node: I1 },
    because: 'a reprint is never a link',
    columns: ['source', 'flag', 'url'],
    rows: [['source/industry', 'reprint', null]],
  },
  {
    parameters: { node: 'old-sti' },
    because: 'an official source without an address',
    columns: ['source', 'flag', 'url'],
    rows: [['source/archive', 'official', null]],
  },
]

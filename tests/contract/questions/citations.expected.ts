import { I1, K1, type Expectation } from './small-town.ts'

export const expected: Expectation[] = [
  {
    because: 'town-sti is cited from its official source',
    rows: [
      [
        ...['source/town', '亡是市科技创新规划（2021—2025年）', 'Wangshi Science and Innovation Plan (2021–2025)'],
        ...['亡是市科技局', 'Wangshi Science Bureau', 'official', '2021-09-01', '2024-05-01'],
        'https://www.example.org/town/sti',
      ],
    ],
  },
  {
    parameters: { node: 'linkage/17' },
    because: 'a linkage is cited from the sources of its evidence; the national one is not safe to open',
    rows: [
      [
        ...['source/nation', '大同国科技创新规划', 'Datong National Science and Innovation Plan', '大同国科技部'],
        ...['Datong Ministry of Science', 'official', '2020-12-30', '2024-05-02', null],
      ],
      [
        ...['source/province', '子虚省科技创新规划', 'Zixu Provincial Science and Innovation Plan', '子虚省科技厅'],
        ...['Zixu Science Department', 'official', '2021-05-20', '2024-05-01'],
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
    parameters: { node: K1 },
    because: 'the publisher of the news page was written in English only',
    columns: ['source', 'titleZh', 'titleEn', 'publisherZh', 'publisherEn'],
    rows: [['source/news', '园区规划征求意见', 'Comments wanted on the park plan', null, 'Wuyou Daily']],
  },
  {
    parameters: { node: 'old-sti' },
    because: 'an official source without an address',
    columns: ['source', 'flag', 'url'],
    rows: [['source/archive', 'official', null]],
  },
]

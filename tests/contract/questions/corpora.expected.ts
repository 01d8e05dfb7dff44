import type { Expectation } from './small-town.ts'

export const expected: Expectation[] = [
  {
    because: 'one row of corpus.csv, 8 rows of sources.csv; the seed version is a hash and not compared',
    columns: [
      'id',
      'titleZh',
      'titleEn',
      'focus',
      'focusZh',
      'focusEn',
      'corpusVersion',
      'asOf',
      'licenceZh',
      'licenceEn',
      'state',
      'sources',
    ],
    rows: [
      [
        'small-town',
        '亡是市（虚构）',
        'The town of Wangshi (fictional)',
        'town-sti',
        '亡是市科技创新规划（2021—2025年）',
        'Wangshi Science and Innovation Plan (2021–2025)',
        '1',
        '2024-06-30',
        null,
        'CC0-1.0',
        'complete',
        8,
      ],
    ],
  },
]

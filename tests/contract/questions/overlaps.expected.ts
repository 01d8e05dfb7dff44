import { I2, INDUSTRY, link, SPACE, T31, TOWN, type Expectation } from './small-town.ts'

export const expected: Expectation[] = [
  {
    because: 'L12 is the one linkage of type overlaps',
    rows: [
      [
        ...[
          link(12),
          T31,
          '三（一）',
          '（一）建设陶泥实验室',
          '3.1 Build the clay laboratory',
          ...TOWN,
          ['在东河片区建设陶泥实验室'],
        ],
        ...[I2, '二', '二、园区', null, ...INDUSTRY, ['在东河片区建设陶泥产业园，引入陶泥实验室'], ...SPACE],
        ...['overlaps', 'coordinate', 1, 0.9, 'accepted', '两个规划都把陶泥实验室放在东河片区。'],
        'Both plans put the clay laboratory in Donghe.',
      ],
    ],
  },
]

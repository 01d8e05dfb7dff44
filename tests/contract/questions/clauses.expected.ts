import { C1, C2, T1, T2, T3, T31, T32, T33, T4, T41, T42, type Expectation } from './small-town.ts'

export const expected: Expectation[] = [
  {
    because:
      'clauses of T in order; what touches them and counts: T1 L03, T2 L06, T3.1 L01 L04 L08 L11 L12 L13 L20, T3.2 L05 L07, T4.1 L09',
    columns: ['id', 'parent', 'ordinal', 'kind', 'isRequirement', 'linkageCount'],
    rows: [
      [T1, null, 1, 'basis', false, 1],
      [T2, null, 2, 'goal', true, 1],
      [T3, null, 3, 'heading', null, 0],
      [T31, T3, 4, 'task', true, 7],
      [T32, T3, 5, 'task', true, 2],
      [T33, T3, 6, 'task', true, 0],
      [T4, null, 7, 'heading', null, 0],
      [T41, T4, 8, 'safeguard', true, 1],
      [T42, T4, 9, 'safeguard', true, 0],
    ],
  },
  {
    because: 'where a clause stands in the text held, in characters; five headings of T are translated',
    columns: ['path', 'heading', 'headingEn', 'shortZh', 'shortEn', 'start'],
    rows: [
      ['1', '一、编制依据', null, null, null, 30],
      ['2', '二、发展目标', 'Goals', null, null, 68],
      ['3', '三、重点任务', 'Main tasks', null, null, null],
      ['3.1', '（一）建设陶泥实验室', 'Build the clay laboratory', '试验楼', 'Test house', 124],
      ['3.2', '（二）推广无烟窑炉', 'Spread smokeless kilns', null, null, 157],
      ['3.3', '（三）办好科普集市', 'Hold the science fair', null, null, 183],
      ['4', '四、保障措施', null, null, null, null],
      ['4.1', '（一）分年推进', null, null, null, 213],
      ['4.2', '（二）规划衔接', null, null, null, 240],
    ],
  },
  {
    because: 'a printed heading brings its number, a translated one is given it; what has no translation has no English name',
    columns: ['number', 'numberEn', 'titleZh', 'titleEn'],
    rows: [
      ['一', '1', '一、编制依据', null],
      ['二', '2', '二、发展目标', '2 Goals'],
      ['三', '3', '三、重点任务', '3 Main tasks'],
      ['三（一）', '3.1', '（一）建设陶泥实验室', '3.1 Build the clay laboratory'],
      ['三（二）', '3.2', '（二）推广无烟窑炉', '3.2 Spread smokeless kilns'],
      ['三（三）', '3.3', '（三）办好科普集市', '3.3 Hold the science fair'],
      ['四', '4', '四、保障措施', null],
      ['四（一）', '4.1', '（一）分年推进', null],
      ['四（二）', '4.2', '（二）规划衔接', null],
    ],
  },
  {
    parameters: { plan: 'county-sti' },
    because: 'the county plan has two clauses, with L20 and L21',
    rows: [
      [
        ...[
          C1,
          'county-sti/text',
          'issued',
          null,
          '1',
          '一',
          '1',
          '一、实验室',
          '1 Laboratory',
          1,
          '一、实验室',
          'Laboratory',
          null,
          null,
        ],
        ...['乌有县建设陶泥实验室分站，承担市陶泥实验室任务。', null, 'task', true, 1],
      ],
      [
        ...[C2, 'county-sti/text', 'issued', null, '2', '二', '2', '二、企业', null, 2, '二、企业', null, null, null],
        ...['全市30家高新技术企业中，乌有县达到5家。', null, 'task', true, 1],
      ],
    ],
  },
]

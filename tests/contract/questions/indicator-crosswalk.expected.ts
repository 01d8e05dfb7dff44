import { COUNTY, ENVIRONMENT, INDUSTRY, NATION, PROVINCE, TOWN, type Expectation } from './small-town.ts'

const FIRMS = ['indicator/hi-tech-firms', '高新技术企业数', 'High-tech firms', 'level', 'up']
const INCUBATED = [
  ...['indicator/hi-tech-firms-incubated', '高新技术企业数（含培育）', 'High-tech firms including those in incubation'],
  ...['level', 'up'],
]
const INTENSITY = ['indicator/rd-intensity', '研发经费投入强度', 'R&D intensity', 'ratio', 'up']
const KILNS = ['indicator/wood-kilns', '柴窑数', 'Wood-fired kilns', 'level', 'down']
/** upper, its plan (id, zh, en), its value, mode, basis, comparable, difference */
const NOTHING_ABOVE = [null, null, null, null, null, null, null, null, null]

export const expected: Expectation[] = [
  {
    because:
      'the eight targets by indicator and level. INHERITS: P-t1 from N-t1 (2.3 − 2.4), T-t1 from P-t1 (2.5 − 2.3), C-t1 from T-t2 (5 − 30); all of one unit and year',
    rows: [
      [
        ...[...FIRMS, 'prov-sti/t2', ...PROVINCE, 2, false, '900', 900, 'eq', '家', 2025, false, null, null, null],
        ...NOTHING_ABOVE,
      ],
      [...FIRMS, 'town-sti/t2', ...TOWN, 3, true, '30', 30, 'eq', '家', 2025, false, '12', 2020, null, ...NOTHING_ABOVE],
      [
        ...[...FIRMS, 'county-sti/t1', ...COUNTY, 4, false, '5', 5, 'eq', '家', 2025, false, null, null, null],
        ...['town-sti/t2', ...TOWN, '30', 'decomposed', '县方案写明30家中承担5家。', true, -25],
      ],
      [
        ...[...INCUBATED, 'town-industry/t1', ...INDUSTRY, 3, false, '50', 50, 'eq', '家', 2027, false, null, null, null],
        ...NOTHING_ABOVE,
      ],
      [
        ...[...INTENSITY, 'nation-sti/t1', ...NATION, 1, false, '2.4', 2.4, 'gte', '%', 2025, false, null, null, 'anticipatory'],
        ...NOTHING_ABOVE,
      ],
      [
        ...[...INTENSITY, 'prov-sti/t1', ...PROVINCE, 2, false, '2.3', 2.3, 'gte', '%', 2025, false, '1.6', 2020, 'binding'],
        ...['nation-sti/t1', ...NATION, '2.4', 'looser', '同指标、同单位、同年份，2.3低于2.4。', true, -0.1],
      ],
      [
        ...[...INTENSITY, 'town-sti/t1', ...TOWN, 3, true, '2.5', 2.5, 'eq', '%', 2025, false, '1.8', 2020, 'anticipatory'],
        ...['prov-sti/t1', ...PROVINCE, '2.3', 'stricter', '同指标、同单位、同年份，2.5高于2.3。', true, 0.2],
      ],
      [
        ...[...KILNS, 'town-env/t1', ...ENVIRONMENT, 3, false, '0', 0, 'eq', '座', 2025, false, null, null, 'binding'],
        ...NOTHING_ABOVE,
      ],
    ],
  },
]

import { ENVIRONMENT, M1, M2, M3, M5, M6, OLD, OUTLINE, PROVINCE, TOWN, type Expectation } from './small-town.ts'

const TERRITORIAL = ['class_merged', 'class/territorial', '国土空间规划', 'Territorial spatial plan']
const URBAN = ['class/urban', '城市规划', 'Urban plan', null, null]
const OVER = ['in_force', 2025, 'period_over', null, null, null, '2026-01-01']

export const expected: Expectation[] = [
  {
    because:
      'in 2024 all plans it names are in force; the class 城市规划 of m3 was merged. The old plan it replaces is no reference',
    rows: [['requires_coordination', M3, '城市规划', ...URBAN, ...TERRITORIAL, '2024-06-30']],
  },
  {
    parameters: { plan: 'town-industry' },
    because: 'town-industry is based on the old plan, which town-sti replaced',
    rows: [['based_on', null, null, ...OLD, 'superseded', 2020, 'superseded', ...TOWN, '2024-06-30']],
  },
  {
    parameters: { asOf: '2026-01-01' },
    because:
      'in 2026 what ended in 2025 is over: prov-sti, town-outline, town-env; town-industry (2027) and park-plan (2030) are not',
    rows: [
      ['based_on', null, '根据《子虚省科技创新规划》', ...PROVINCE, ...OVER],
      ['based_on', null, '《亡是市发展纲要》', ...OUTLINE, ...OVER],
      ['mentions', M5, '《子虚省科技创新规划》', ...PROVINCE, ...OVER],
      ['mentions', M6, '《亡是市发展纲要》', ...OUTLINE, ...OVER],
      ['requires_coordination', M1, '省科技规划', ...PROVINCE, ...OVER],
      ['requires_coordination', M2, '环保规划', ...ENVIRONMENT, ...OVER],
      ['requires_coordination', M3, '城市规划', ...URBAN, ...TERRITORIAL, '2026-01-01'],
    ],
  },
]

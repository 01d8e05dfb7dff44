import {
  COUNTY,
  ENVIRONMENT,
  INDUSTRY,
  NATION,
  OLD,
  OUTLINE,
  PARK,
  PROVINCE,
  REPLY,
  TOWN,
  type Expectation,
} from './small-town.ts'

const WHY = ['同名，期限相接', 'Same name, one term follows the other']
const BY_TITLE = ['town-env/excerpt/m1', '子虚省环保规划', 'Zixu Provincial Environmental Plan', 'PlanMention']

export const expected: Expectation[] = [
  {
    because: 'the nine rows of plan-relations.csv; four of them touch town-sti, one ends in a plan known by title',
    rows: [
      [...COUNTY, 'IMPLEMENTS', ...TOWN, 'Plan', 'stated', '承担市陶泥实验室任务', null, null, ['source/county'], true],
      [...REPLY, 'APPROVES', ...PARK, 'Plan', 'stated', null, null, null, ['source/news'], false],
      [...PROVINCE, 'BASED_ON', ...NATION, 'Plan', 'stated', null, null, null, ['source/province'], false],
      [
        ...ENVIRONMENT,
        'BASED_ON',
        ...BY_TITLE,
        'stated',
        '根据《子虚省环保规划》编制',
        null,
        null,
        ['source/environment'],
        false,
      ],
      [...INDUSTRY, 'BASED_ON', ...OLD, 'Plan', 'stated', null, null, null, ['source/industry'], false],
      [...INDUSTRY, 'COORDINATES_WITH', ...ENVIRONMENT, 'Plan', 'derived', null, null, null, ['source/industry'], false],
      [...TOWN, 'BASED_ON', ...PROVINCE, 'Plan', 'stated', '根据《子虚省科技创新规划》', null, null, ['source/town'], true],
      [...TOWN, 'BASED_ON', ...OUTLINE, 'Plan', 'stated', '《亡是市发展纲要》', null, null, ['source/town'], true],
      [...TOWN, 'REPLACES', ...OLD, 'Plan', 'derived', null, ...WHY, ['source/archive'], true],
    ],
  },
]

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

type Titles = readonly [string, string, string]

function issued(at: string, plan: Titles, level: string, levelRank: number, ofPlan = false): unknown[] {
  return [at, null, 'issued', ...plan, ...plan, level, levelRank, ofPlan]
}

function period(at: string, until: string, plan: Titles, level: string, levelRank: number, ofPlan = false): unknown[] {
  return [at, until, 'period', ...plan, ...plan, level, levelRank, ofPlan]
}

function target(
  id: string,
  titleZh: string,
  titleEn: string,
  plan: Titles,
  level: string,
  levelRank: number,
  ofPlan = false,
): unknown[] {
  return ['2025', null, 'target', id, titleZh, titleEn, ...plan, level, levelRank, ofPlan]
}

const RD = ['研发经费投入强度', 'R&D intensity'] as const
const FIRMS = ['高新技术企业数', 'High-tech firms'] as const

export const expected: Expectation[] = [
  {
    because:
      'eight plans have a date of issue, nine a period, eight targets a year; a year comes before the days in it; no document has a date of its own',
    rows: [
      issued('2016', OLD, 'municipal', 3),
      period('2016', '2020', OLD, 'municipal', 3),
      issued('2020-12-30', NATION, 'national', 1),
      period('2021', '2035', NATION, 'national', 1),
      period('2021', '2025', PROVINCE, 'provincial', 2),
      period('2021', '2030', PARK, 'municipal', 3),
      period('2021', '2025', ENVIRONMENT, 'municipal', 3),
      period('2021', '2025', OUTLINE, 'municipal', 3),
      period('2021', '2025', TOWN, 'municipal', 3, true),
      issued('2021-05-20', PROVINCE, 'provincial', 2),
      issued('2021-09-01', TOWN, 'municipal', 3, true),
      issued('2021-11', ENVIRONMENT, 'municipal', 3),
      period('2022', '2025', COUNTY, 'county', 4),
      issued('2022-03', COUNTY, 'county', 4),
      period('2023', '2027', INDUSTRY, 'municipal', 3),
      issued('2023-02-10', INDUSTRY, 'municipal', 3),
      issued('2024-05-30', REPLY, 'provincial', 2),
      target('nation-sti/t1', `${RD[0]} 2.4%（2025）`, `${RD[1]} at least 2.4% (2025)`, NATION, 'national', 1),
      target('prov-sti/t1', `${RD[0]} 2.3%（2025）`, `${RD[1]} 2.3% (2025)`, PROVINCE, 'provincial', 2),
      target('prov-sti/t2', `${FIRMS[0]} 900家（2025）`, `${FIRMS[1]} 900 (2025)`, PROVINCE, 'provincial', 2),
      target('town-env/t1', '柴窑数 0座（2025）', 'Wood-fired kilns none (2025)', ENVIRONMENT, 'municipal', 3),
      target('town-sti/t1', `${RD[0]} 2.5%（2025）`, `${RD[1]} 2.5% (2025)`, TOWN, 'municipal', 3, true),
      target('town-sti/t2', `${FIRMS[0]} 30家（2025）`, `${FIRMS[1]} 30 (2025)`, TOWN, 'municipal', 3, true),
      target('county-sti/t1', `${FIRMS[0]} 5家（2025）`, `${FIRMS[1]} 5 firms (2025)`, COUNTY, 'county', 4),
      [
        ...['2027', null, 'target', 'town-industry/t1', '高新技术企业数（含培育） 50家（2027）'],
        ...['High-tech firms including those in incubation 50家 (2027)', ...INDUSTRY, 'municipal', 3, false],
      ],
    ],
  },
]

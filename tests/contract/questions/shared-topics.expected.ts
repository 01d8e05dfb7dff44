import {
  C1,
  C2,
  COUNTY,
  E1,
  ENVIRONMENT,
  I3,
  INDUSTRY,
  N2,
  NATION,
  P1,
  P2,
  P3,
  PROVINCE,
  T2,
  T31,
  T32,
  type Expectation,
} from './small-town.ts'

const FIRMS = ['topic/firms', '企业', 'Firms']
const KILNS = ['topic/kilns', '窑炉', 'Kilns']
const LABORATORIES = ['topic/laboratories', '实验室', 'Laboratories']

export const expected: Expectation[] = [
  {
    because:
      'abouts.csv: T2 shares firms with P1 (joined by L06), I3 (only the suggested L14, of another clause) and C2; T3.2 kilns with P3 (L05) and E1 (L07); ' +
      'T3.1 laboratories with N2, P2 (L01) and C1 (L20)',
    rows: [
      [...FIRMS, ...PROVINCE, [T2], [P1], 1],
      [...FIRMS, ...INDUSTRY, [T2], [I3], 0],
      [...FIRMS, ...COUNTY, [T2], [C2], 0],
      [...KILNS, ...PROVINCE, [T32], [P3], 1],
      [...KILNS, ...ENVIRONMENT, [T32], [E1], 1],
      [...LABORATORIES, ...NATION, [T31], [N2], 0],
      [...LABORATORIES, ...PROVINCE, [T31], [P2], 1],
      [...LABORATORIES, ...COUNTY, [T31], [C1], 1],
    ],
  },
]

import { links, M1, M2, M3, M4, PROJECTS, SPACE, TIMING, type Expectation } from './small-town.ts'

const PROVINCIAL = [M1, '省科技规划', 'Provincial S&T', 1]
const ENVIRONMENTAL = [M2, '环保规划', 'Environment', 2]
const URBAN = [M3, '城市规划', 'Urban', 3]
const INDUSTRIAL = [M4, '产业规划', 'Industry', 4]
const COUNTS = ['mention', 'aspect', 'state', 'inReview', 'linkageCount', 'positive', 'negative', 'gap', 'waiting', 'linkages']

export const expected: Expectation[] = [
  {
    because:
      'm1 resolves to prov-sti: project L01 (+3, accepted) L02 (+2) L03 (0) L22 (gap), space L04 (no counterpart), time L05 (−2) L06 (+2). ' +
      'm2 to town-env: L07 (+2), L08 (−3, accepted), L09 (+1). m3 is open. m4 to town-industry and park-plan: project L10 (gap) L11 (+1), ' +
      'L16 is stale; space L12 (+1, accepted) and L13 (−1); time only the suggested L14',
    rows: [
      [...PROVINCIAL, ...PROJECTS, 1, 'aligned', false, 4, 2, 0, 1, 3, links(1, 2, 3, 22)],
      [...PROVINCIAL, ...SPACE, 2, 'no_counterpart', true, 1, 0, 0, 0, 1, links(4)],
      [...PROVINCIAL, ...TIMING, 3, 'conflict', true, 2, 1, 1, 0, 2, links(5, 6)],
      [...ENVIRONMENTAL, ...PROJECTS, 1, 'aligned', true, 1, 1, 0, 0, 1, links(7)],
      [...ENVIRONMENTAL, ...SPACE, 2, 'conflict', false, 1, 0, 1, 0, 0, links(8)],
      [...ENVIRONMENTAL, ...TIMING, 3, 'partial', true, 1, 1, 0, 0, 1, links(9)],
      [...URBAN, ...PROJECTS, 1, 'not_assessed', false, 0, 0, 0, 0, 0, []],
      [...URBAN, ...SPACE, 2, 'not_assessed', false, 0, 0, 0, 0, 0, []],
      [...URBAN, ...TIMING, 3, 'not_assessed', false, 0, 0, 0, 0, 0, []],
      [...INDUSTRIAL, ...PROJECTS, 1, 'gap', true, 2, 1, 0, 1, 2, links(10, 11)],
      [...INDUSTRIAL, ...SPACE, 2, 'partial', false, 2, 1, 1, 0, 1, links(12, 13)],
      [...INDUSTRIAL, ...TIMING, 3, 'not_assessed', false, 0, 0, 0, 0, 1, []],
    ],
  },
  {
    parameters: { statuses: ['accepted'] },
    because: 'only L01, L08 and L12 are accepted; what waits is still said',
    columns: COUNTS,
    rows: [
      [M1, 'aspect/project', 'aligned', false, 1, 1, 0, 0, 3, links(1)],
      [M1, 'aspect/space', 'not_assessed', false, 0, 0, 0, 0, 1, []],
      [M1, 'aspect/time', 'not_assessed', false, 0, 0, 0, 0, 2, []],
      [M2, 'aspect/project', 'not_assessed', false, 0, 0, 0, 0, 1, []],
      [M2, 'aspect/space', 'conflict', false, 1, 0, 1, 0, 0, links(8)],
      [M2, 'aspect/time', 'not_assessed', false, 0, 0, 0, 0, 1, []],
      [M3, 'aspect/project', 'not_assessed', false, 0, 0, 0, 0, 0, []],
      [M3, 'aspect/space', 'not_assessed', false, 0, 0, 0, 0, 0, []],
      [M3, 'aspect/time', 'not_assessed', false, 0, 0, 0, 0, 0, []],
      [M4, 'aspect/project', 'not_assessed', false, 0, 0, 0, 0, 2, []],
      [M4, 'aspect/space', 'partial', false, 1, 1, 0, 0, 1, links(12)],
      [M4, 'aspect/time', 'not_assessed', false, 0, 0, 0, 0, 1, []],
    ],
  },
]

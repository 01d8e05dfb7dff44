import { E2, ENVIRONMENT, I2, INDUSTRY, P2, PROVINCE, T31, type Expectation } from './small-town.ts'

const DONGHE = ['place/donghe', '东河片区', 'Donghe Area', 'zone']
/** T3.1 is about the place; the text names the laboratory that stands there. */
const OURS = ['town-sti/text', T31]

export const expected: Expectation[] = [
  {
    because:
      '东河片区 is what P2 touches through the laboratory (L01), E2 by itself (L08), I2 by itself (L12) and the industry plan’s text through its pilot line; ' +
      'the old street and 乌有县 are touched by one plan each',
    rows: [
      [...DONGHE, ...PROVINCE, OURS, [P2], 1],
      [...DONGHE, ...ENVIRONMENT, OURS, [E2], 1],
      [...DONGHE, ...INDUSTRY, OURS, ['town-industry/excerpt', I2], 1],
    ],
  },
]

import { NATION, OUTLINE, PROVINCE, TOWN, type Expectation } from './small-town.ts'

const COUNTS = [
  'plan',
  'required',
  'assessed',
  'assessedShare',
  'inReview',
  'aligned',
  'partial',
  'gap',
  'conflict',
  'notAssessed',
]

export const expected: Expectation[] = [
  {
    because:
      'prov-sti requires P2 (L01, aligned, accepted), P3 (L05, conflict), P4 (L22, gap), P5 (only the rejected L15); nation-sti, above prov-sti, N1 N2: nobody looked. ' +
      'prov-reply is of a higher level too but stands in no relation to town-sti',
    rows: [
      [...NATION, 'national', 1, 'contents', 2, 0, 0, 0, 0, 0, 0, 0, 2],
      [...PROVINCE, 'provincial', 2, 'text', 4, 3, 0.75, 2, 1, 0, 1, 1, 1],
    ],
  },
  {
    parameters: { statuses: ['accepted'] },
    because: 'only L01 is accepted',
    columns: COUNTS,
    rows: [
      [NATION[0], 2, 0, 0, 0, 0, 0, 0, 0, 2],
      [PROVINCE[0], 4, 1, 0.25, 0, 1, 0, 0, 0, 3],
    ],
  },
  {
    parameters: { plan: 'county-sti' },
    because:
      'up the bases of town-sti: of its six requirements T3.1 is answered (L20, accepted) and T2 by its target (L21); no requirement of town-outline was seen, so its share is unknown',
    columns: COUNTS,
    rows: [
      [NATION[0], 2, 0, 0, 0, 0, 0, 0, 0, 2],
      [PROVINCE[0], 4, 0, 0, 0, 0, 0, 0, 0, 4],
      [OUTLINE[0], 0, 0, null, 0, 0, 0, 0, 0, 0],
      [TOWN[0], 6, 2, 0.333, 1, 1, 1, 0, 0, 4],
    ],
  },
]

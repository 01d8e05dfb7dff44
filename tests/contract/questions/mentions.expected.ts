import { expect } from 'vitest'
import { ENVIRONMENT, M1, M2, M3, M4, M5, M6, type Expectation } from './small-town.ts'

export const expected: Expectation[] = [
  {
    because: 'all six of T in order: m1–m4 are required in T4.2, m5 and m6 only mentioned in T1; m4 means two plans, m3 none',
    columns: ['mention', 'relation', 'reference', 'namedIn', 'plan', 'seen', 'confidence'],
    rows: [
      [M1, 'requires_coordination', 'generic', 'town-sti/text/4.2', 'prov-sti', 'text', 'confirmed'],
      [M2, 'requires_coordination', 'generic', 'town-sti/text/4.2', 'town-env', 'text', 'probable'],
      [M3, 'requires_coordination', 'generic', 'town-sti/text/4.2', null, null, null],
      [M4, 'requires_coordination', 'generic', 'town-sti/text/4.2', 'park-plan', 'contents', 'probable'],
      [M4, 'requires_coordination', 'generic', 'town-sti/text/4.2', 'town-industry', 'text', 'confirmed'],
      [M5, 'mentions', 'exact', 'town-sti/text/1', 'prov-sti', 'text', 'confirmed'],
      [M6, 'mentions', 'exact', 'town-sti/text/1', 'town-outline', 'citation', 'confirmed'],
    ],
  },
  {
    parameters: { mention: 'town-env/excerpt/m1' },
    because: 'a mention of another plan, known by its title only: open, with the reason',
    rows: [
      [
        ...[
          'town-env/excerpt/m1',
          1,
          '《子虚省环保规划》',
          '子虚省环保规划',
          'Zixu Provincial Environmental Plan',
          'mentions',
          'exact',
        ],
        ...[
          'town-env/excerpt/3',
          '第三章 依据',
          null,
          '环保规划',
          'Environmental plan',
          null,
          null,
          null,
          null,
          null,
          null,
          null,
        ],
        ...[null, null, '只见题名，没有见到这个规划。', 'Only its title was seen, not the plan.'],
      ],
    ],
  },
  {
    parameters: { mention: M2 },
    because: 'the one plan it probably means, and why',
    columns: ['surface', 'plan', 'planZh', 'planEn', 'reasonZh', 'openReasonZh'],
    rows: [['环保规划', ...ENVIRONMENT, '同级同期只见到这一个环保规划。', null]],
  },
  {
    parameters: { mention: M3 },
    because: 'its class was merged into another, and no plan was seen',
    columns: ['classEn', 'mergedIntoEn', 'plan', 'openReasonEn'],
    rows: [
      [
        expect.stringMatching(/urban/iu),
        expect.stringMatching(/territorial/iu),
        null,
        'No urban plan in force was seen; the class was merged into territorial planning.',
      ],
    ],
  },
]

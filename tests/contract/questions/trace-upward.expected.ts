import { C1, C2, link, N2, NATION, P1, P2, PROVINCE, T2, T31, type Expectation } from './small-town.ts'

const BY_L01 = {
  ...{ type: 'implements', mode: null, score: 3, status: 'accepted', linkage: link(1) },
  ...{ to: P2, toZh: '第二章 建设实验室体系', toEn: '2 Build a system of laboratories', toPlan: 'prov-sti' },
}
const BY_L17 = {
  ...{ type: 'implements', mode: null, score: 1, status: 'in_review', linkage: link(17) },
  ...{ to: N2, toZh: '第二章 布局实验室', toEn: '2 Lay out laboratories', toPlan: 'nation-sti' },
}
const LABORATORY = [T31, '三（一）', '（一）建设陶泥实验室', '3.1 Build the clay laboratory']

export const expected: Expectation[] = [
  {
    because:
      'T-t1 inherits from P-t1, which inherits from N-t1, and refines P-t1 by L02; T2 by L06; T3.1 by L01 and from there L17. ' +
      'Not followed: cites_only (L03), conflicts, and what ends on the same level (L07, L09, L11, L12)',
    columns: ['start', 'length', 'weakest', 'inReview', 'top', 'above'],
    rows: [
      ['town-sti/t1', 2, null, false, 'nation-sti/t1', []],
      ['town-sti/t1', 2, 2, true, 'nation-sti/t1', []],
      ['town-sti/t1', 1, null, false, 'prov-sti/t1', ['nation-sti']],
      ['town-sti/t1', 1, 2, true, 'prov-sti/t1', ['nation-sti']],
      [T2, 1, 2, true, P1, ['nation-sti']],
      [T31, 2, 1, true, N2, []],
      [T31, 1, 3, false, P2, ['nation-sti']],
    ],
  },
  {
    parameters: { clause: T31 },
    because: 'one clause: to the nation over the province, the second step in review with +1; and to the province alone',
    rows: [
      [...LABORATORY, 2, [BY_L01, BY_L17], 1, true, N2, '第二章 布局实验室', '2 Lay out laboratories', ...NATION, 'national', []],
      [
        ...LABORATORY,
        1,
        [BY_L01],
        3,
        false,
        P2,
        '第二章 建设实验室体系',
        '2 Build a system of laboratories',
        ...PROVINCE,
        'provincial',
        ['nation-sti'],
      ],
    ],
  },
  {
    parameters: { plan: 'county-sti' },
    because: 'county, town, province, nation: C1 by L20, L01, L17; the county’s target decomposes T-t2, and C2 by L21',
    columns: ['start', 'length', 'top', 'topLevel', 'above'],
    rows: [
      ['county-sti/t1', 1, 'town-sti/t2', 'municipal', ['town-outline', 'prov-sti', 'nation-sti']],
      [C1, 3, N2, 'national', []],
      [C1, 2, P2, 'provincial', ['nation-sti']],
      [C1, 1, T31, 'municipal', ['town-outline', 'prov-sti', 'nation-sti']],
      [C2, 1, 'town-sti/t2', 'municipal', ['town-outline', 'prov-sti', 'nation-sti']],
    ],
  },
]

import { C1, C2, E1, E2, I2, K1, N2, P1, P2, P3, T1, T2, T31, T32, T41, type Expectation } from './small-town.ts'

/** helps, hinders, helps onward, hinders onward, is helped, is hindered */
const NUMBERS = ['id', 'helps', 'hinders', 'helpsOnward', 'hindersOnward', 'helped', 'hindered']

export const expected: Expectation[] = [
  {
    because:
      'sums over LINKED. T3.1: +3 P2, +1 I2, +1 glaze line; −3 E2, −1 K1; onward P2→N2 3·1, K1→E2 (−1)(−1), I2→E2 1·(−2). ' +
      'C1 reaches T3.1 with +2: onward 2·(3+1+1) and 2·(−3−1). L03 scores 0 and moves nothing',
    columns: NUMBERS,
    rows: [
      [C1, 2, 0, 10, -8, 0, 0],
      [T31, 5, -4, 4, -2, 2, 0],
      [T32, 2, -2, 0, 0, 0, 0],
      [I2, 0, -2, 0, 0, 1, 0],
      ['town-sti/t1', 2, 0, 0, 0, 0, 0],
      [T2, 2, 0, 0, 0, 0, 0],
      [P2, 1, 0, 0, 0, 3, 0],
      [K1, 0, -1, 0, 0, 0, -1],
      [C2, 1, 0, 0, 0, 0, 0],
      [T41, 1, 0, 0, 0, 0, 0],
      [E2, 0, 0, 0, 0, 0, -6],
      [E1, 0, 0, 0, 0, 3, 0],
      [P1, 0, 0, 0, 0, 2, 0],
      [P3, 0, 0, 0, 0, 0, -2],
      ['prov-sti/t1', 0, 0, 0, 0, 2, 0],
      [N2, 0, 0, 0, 0, 1, 0],
      ['project/glaze-line', 0, 0, 0, 0, 1, 0],
      ['town-sti/t2', 0, 0, 0, 0, 1, 0],
      ['prov-sti/excerpt', 0, 0, 0, 0, 0, 0],
      [T1, 0, 0, 0, 0, 0, 0],
    ],
  },
  {
    parameters: { statuses: ['accepted'] },
    because: 'accepted are L01 (+3), L08 (−3), L12 (+1) from T3.1 and L20 (+2) to it; onward from C1 2·(3+1) and 2·(−3)',
    rows: [
      [C1, 'Clause', '一、实验室', '1 Laboratory', 'county-sti', false, 2, 0, 8, -6, 0, 0],
      [T31, 'Clause', '（一）建设陶泥实验室', '3.1 Build the clay laboratory', 'town-sti', true, 4, -3, 0, 0, 2, 0],
      [P2, 'Clause', '第二章 建设实验室体系', '2 Build a system of laboratories', 'prov-sti', false, 0, 0, 0, 0, 3, 0],
      [E2, 'Clause', '第二章 保水', null, 'town-env', false, 0, 0, 0, 0, 0, -3],
      [I2, 'Clause', '二、园区', null, 'town-industry', false, 0, 0, 0, 0, 1, 0],
    ],
  },
]

import { I1, T33, type Expectation } from './small-town.ts'

export const expected: Expectation[] = [
  {
    because: 'T3.3 has only the rejected L15; T4.2 has no linkage but names four plans; the others have linkages',
    rows: [[T33, '三（三）', '（三）办好科普集市', '3.3 Hold the science fair', 'task', 0, 0]],
  },
  {
    parameters: { plan: 'town-industry' },
    because: 'I1: L10 says town-sti has nothing for it, L16 is stale; I2 has L12',
    rows: [[I1, '一', '一、釉料', null, 'task', 1, 1]],
  },
]

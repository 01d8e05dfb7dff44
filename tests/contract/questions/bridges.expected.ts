import { E2, I2, K1, P2, T31, T32, type Expectation } from './small-town.ts'

export const expected: Expectation[] = [
  {
    because:
      'plans that meet at a node, its own included. T3.1 is LINKED with clauses of prov-sti, town-env, town-industry, park-plan and county-sti; ' +
      'E2 with those of town-sti, town-industry and park-plan; topics and places by abouts.csv; indicators by their targets',
    columns: ['id', 'label', 'planCount', 'plans'],
    rows: [
      [T31, 'Clause', 6, ['county-sti', 'park-plan', 'prov-sti', 'town-env', 'town-industry', 'town-sti']],
      [E2, 'Clause', 4, ['park-plan', 'town-env', 'town-industry', 'town-sti']],
      ['topic/firms', 'Topic', 4, ['county-sti', 'prov-sti', 'town-industry', 'town-sti']],
      ['topic/laboratories', 'Topic', 4, ['county-sti', 'nation-sti', 'prov-sti', 'town-sti']],
      [K1, 'Clause', 3, ['park-plan', 'town-env', 'town-sti']],
      [P2, 'Clause', 3, ['nation-sti', 'prov-sti', 'town-sti']],
      [I2, 'Clause', 3, ['town-env', 'town-industry', 'town-sti']],
      [T32, 'Clause', 3, ['prov-sti', 'town-env', 'town-sti']],
      ['indicator/hi-tech-firms', 'Indicator', 3, ['county-sti', 'prov-sti', 'town-sti']],
      ['indicator/rd-intensity', 'Indicator', 3, ['nation-sti', 'prov-sti', 'town-sti']],
      ['place/donghe', 'Place', 3, ['town-env', 'town-industry', 'town-sti']],
      ['topic/kilns', 'Topic', 3, ['prov-sti', 'town-env', 'town-sti']],
    ],
  },
  {
    parameters: { plan: 'nation-sti', atLeast: 4, statuses: ['accepted'] },
    because:
      'with accepted linkages only, T3.1 joins prov-sti, town-env, town-industry, county-sti and its own plan; the national plan meets others at one topic',
    rows: [
      [
        ...[T31, 'Clause', '（一）建设陶泥实验室', '3.1 Build the clay laboratory', 5],
        ...[['county-sti', 'prov-sti', 'town-env', 'town-industry', 'town-sti'], false],
      ],
      ['topic/firms', 'Topic', '企业', 'Firms', 4, ['county-sti', 'prov-sti', 'town-industry', 'town-sti'], false],
      ['topic/laboratories', 'Topic', '实验室', 'Laboratories', 4, ['county-sti', 'nation-sti', 'prov-sti', 'town-sti'], true],
    ],
  },
]

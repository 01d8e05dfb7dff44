import { COUNTY, ENVIRONMENT, INDUSTRY, NATION, PROVINCE, TOWN, type Expectation } from './small-town.ts'

const UNKNOWN = [null, null, null, false]

export const expected: Expectation[] = [
  {
    because: 'C-t1 and T-t2 name who is responsible; for the other six no body was seen, those of town-sti first',
    rows: [
      [
        ...[
          'org/county-government',
          '乌有县人民政府',
          'Government of Wuyou County',
          true,
          'county-sti/t1',
          '高新技术企业数 5家（2025）',
        ],
        ...[...COUNTY, false, '5', '家', 2025, null],
      ],
      [
        ...['org/science-bureau', '亡是市科技局', 'Wangshi Science Bureau', true, 'town-sti/t2', '高新技术企业数 30家（2025）'],
        ...[...TOWN, true, '30', '家', 2025, null],
      ],
      [...UNKNOWN, 'town-sti/t1', '研发经费投入强度 2.5%（2025）', ...TOWN, true, '2.5', '%', 2025, 'anticipatory'],
      [...UNKNOWN, 'nation-sti/t1', '研发经费投入强度 2.4%（2025）', ...NATION, false, '2.4', '%', 2025, 'anticipatory'],
      [...UNKNOWN, 'prov-sti/t1', '研发经费投入强度 2.3%（2025）', ...PROVINCE, false, '2.3', '%', 2025, 'binding'],
      [...UNKNOWN, 'prov-sti/t2', '高新技术企业数 900家（2025）', ...PROVINCE, false, '900', '家', 2025, null],
      [...UNKNOWN, 'town-env/t1', '柴窑数 0座（2025）', ...ENVIRONMENT, false, '0', '座', 2025, 'binding'],
      [...UNKNOWN, 'town-industry/t1', '高新技术企业数（含培育） 50家（2027）', ...INDUSTRY, false, '50', '家', 2027, null],
    ],
  },
]

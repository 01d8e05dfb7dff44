import { link, links, N2, P1, P2, PROJECTS, PROVINCE, T2, TOWN, type Expectation } from './small-town.ts'

const TOWN_SOURCE = {
  sourceId: 'source/town',
  sourceTitleZh: '亡是市科技创新规划（2021—2025年）',
  sourceTitleEn: 'Wangshi Science and Innovation Plan (2021–2025)',
  publisherZh: '亡是市科技局',
  publisherEn: 'Wangshi Science Bureau',
  publishedOn: '2021-09-01',
  flag: 'official',
  url: 'https://www.example.org/town/sti',
}
const PROVINCE_SOURCE = {
  sourceId: 'source/province',
  sourceTitleZh: '子虚省科技创新规划',
  sourceTitleEn: 'Zixu Provincial Science and Innovation Plan',
  publisherZh: '子虚省科技厅',
  publisherEn: 'Zixu Science Department',
  publishedOn: '2021-05-20',
  flag: 'official',
  url: 'https://www.example.org/province/sti',
}

export const expected: Expectation[] = [
  {
    parameters: { linkage: 'linkage/02' },
    because:
      'L02 joins two targets; its from side has two pieces of evidence: the record of the target (set in T2) and the quote of T2',
    rows: [
      [
        ...[
          link(2),
          '研发经费投入强度 2.5%（2025） → 研发经费投入强度 2.3%（2025）',
          'R&D intensity 2.5% (2025) → R&D intensity 2.3% (2025)',
        ],
        ...['town-sti/t1', null, '研发经费投入强度 2.5%（2025）', 'R&D intensity 2.5% (2025)', 'Target', ...TOWN],
        ...['prov-sti/t1', null, '研发经费投入强度 2.3%（2025）', 'R&D intensity 2.3% (2025)', 'Target', ...PROVINCE],
        ...[
          ...PROJECTS,
          'refines',
          'obey',
          2,
          0.8,
          'in_review',
          'aligned',
          'rule',
          '同一指标，市里定得比省里高。',
          'The same indicator; the town aims higher than the province.',
          '虚构编者',
          '2024-05-10',
        ],
        [
          {
            ...{ id: 'linkage/02/from-1', side: 'from', kind: 'record', exact: '2.5', locator: '第2条', locatorEn: 'Clause 2' },
            ...{
              quotesId: 'town-sti/t1',
              quotesLabel: 'Target',
              quotesZh: '研发经费投入强度 2.5%（2025）',
              quotesEn: 'R&D intensity 2.5% (2025)',
              clauseId: T2,
              documentId: 'town-sti/text',
              ...TOWN_SOURCE,
            },
          },
          {
            ...{
              id: 'linkage/02/from-2',
              side: 'from',
              kind: 'quote',
              exact: '研发经费投入强度达到2.5%',
              locator: '第2条',
              locatorEn: 'Clause 2',
            },
            ...{
              quotesId: T2,
              quotesLabel: 'Clause',
              quotesZh: '二、发展目标',
              quotesEn: '2 Goals',
              clauseId: T2,
              documentId: 'town-sti/text',
              ...TOWN_SOURCE,
            },
          },
        ],
        [
          {
            ...{
              id: 'linkage/02/to-1',
              side: 'to',
              kind: 'quote',
              exact: '研发经费投入强度达到2.3%以上',
              locator: '第1章',
              locatorEn: 'Chapter 1',
            },
            ...{
              quotesId: P1,
              quotesLabel: 'Clause',
              quotesZh: '第一章 目标',
              quotesEn: null,
              clauseId: P1,
              documentId: 'prov-sti/excerpt',
              ...PROVINCE_SOURCE,
            },
          },
        ],
      ],
    ],
  },
  {
    parameters: { linkage: 'linkage/17' },
    because: 'the to side cites an official source that is not safe to open: it is named and carries no address',
    columns: ['linkage', 'fromEvidence', 'toEvidence'],
    rows: [
      [
        link(17),
        [
          {
            ...{
              id: 'linkage/17/from-1',
              side: 'from',
              kind: 'quote',
              exact: '纳入省级实验室体系',
              locator: '第2章',
              locatorEn: 'Chapter 2',
            },
            ...{
              quotesId: P2,
              quotesLabel: 'Clause',
              quotesZh: '第二章 建设实验室体系',
              quotesEn: '2 Build a system of laboratories',
              clauseId: P2,
              documentId: 'prov-sti/excerpt',
              ...PROVINCE_SOURCE,
            },
          },
        ],
        [
          {
            ...{
              id: 'linkage/17/to-1',
              side: 'to',
              kind: 'heading',
              exact: '第二章 布局实验室',
              locator: '第二章',
              locatorEn: 'Chapter 2',
            },
            ...{
              quotesId: N2,
              quotesLabel: 'Clause',
              quotesZh: '第二章 布局实验室',
              quotesEn: '2 Lay out laboratories',
              clauseId: N2,
              documentId: 'nation-sti/contents',
            },
            ...{ sourceId: 'source/nation', sourceTitleZh: '大同国科技创新规划', publisherZh: '大同国科技部' },
            ...{ sourceTitleEn: 'Datong National Science and Innovation Plan', publisherEn: 'Datong Ministry of Science' },
            ...{ publishedOn: '2020-12-30', flag: 'official', url: null },
          },
        ],
      ],
    ],
  },
  {
    parameters: { linkage: 'linkage/11' },
    because: 'the record quoted is a project, which stands in no document; the source is a reprint and carries no address',
    columns: ['toId', 'toLabel', 'toPlan', 'toEvidence'],
    rows: [
      [
        'project/glaze-line',
        'Project',
        'town-industry',
        [
          {
            ...{
              id: 'linkage/11/to-1',
              side: 'to',
              kind: 'record',
              exact: '釉料中试线依托陶泥实验室建设',
              locator: '项目说明',
              locatorEn: 'Note on the project',
            },
            ...{
              quotesId: 'project/glaze-line',
              quotesLabel: 'Project',
              quotesZh: '釉料中试线',
              quotesEn: 'Glaze Pilot Line',
              clauseId: null,
              documentId: null,
            },
            ...{ sourceId: 'source/industry', sourceTitleZh: '亡是市产业规划（转载）', publisherZh: '乌有文库' },
            ...{ sourceTitleEn: 'Wangshi Industry Plan (reprint)', publisherEn: 'Wuyou Library' },
            ...{ publishedOn: '2023-02-10', flag: 'reprint', url: null },
          },
        ],
      ],
    ],
  },
  {
    because: 'without a linkage named, every one of the focus plan, whatever its status: L01–L16 and L22',
    columns: ['linkage'],
    rows: links(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 22).map((id) => [id]),
  },
]

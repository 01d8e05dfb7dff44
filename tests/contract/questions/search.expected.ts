import {
  C1,
  COUNTY,
  I2,
  INDUSTRY,
  M5,
  N2,
  NATION,
  OLD,
  P2,
  PARK,
  PROVINCE,
  REPLY,
  T31,
  T42,
  TOWN,
  type Expectation,
} from './small-town.ts'

export const expected: Expectation[] = [
  {
    parameters: { text: '实验室', labels: ['Topic', 'Clause', 'Project'] },
    because:
      'the topic is called just that (600 + 40); the project (360 + 45) and four headings (360 + 40, that of the focus plan first, then the shorter) contain it; I2 only in its text (100 + 40)',
    rows: [
      ['topic/laboratories', 'Topic', '实验室', 'Laboratories', null, null, 640],
      ['project/clay-lab', 'Project', '陶泥实验室', 'Clay Laboratory', '东河片区', 'Donghe Area', 405],
      [T31, 'Clause', '（一）建设陶泥实验室', '3.1 Build the clay laboratory', TOWN[1], TOWN[2], 400],
      [C1, 'Clause', '一、实验室', '1 Laboratory', COUNTY[1], COUNTY[2], 400],
      [N2, 'Clause', '第二章 布局实验室', '2 Lay out laboratories', NATION[1], NATION[2], 400],
      [P2, 'Clause', '第二章 建设实验室体系', '2 Build a system of laboratories', PROVINCE[1], PROVINCE[2], 400],
      [I2, 'Clause', '二、园区', null, INDUSTRY[1], INDUSTRY[2], 140],
    ],
  },
  {
    parameters: { text: 'wsskjcxgh', labels: ['Plan'] },
    because: 'the initials of 亡是市科技创新规划 begin the initials of both editions’ titles, which have the same length',
    columns: ['id', 'score'],
    rows: [
      [OLD[0], 490],
      [TOWN[0], 490],
    ],
  },
  {
    parameters: { text: 'zixusheng', labels: ['Plan'] },
    because: 'the pinyin of 子虚省 begins that of two titles, the shorter first',
    columns: ['id', 'score'],
    rows: [
      [PROVINCE[0], 490],
      [REPLY[0], 490],
    ],
  },
  {
    parameters: { text: ' Park Plan ', labels: ['Plan'] },
    because: 'it is the short English title of one plan (600 + 90) and two whole words in the title of another (500 + 90)',
    columns: ['id', 'score'],
    rows: [
      [PARK[0], 690],
      [REPLY[0], 590],
    ],
  },
  {
    parameters: { text: '《子虚省科技创新规划》', labels: ['Plan', 'PlanMention'] },
    because:
      'book title marks do not matter: the plan and the mention of it bear the title; a mention says in which plan it stands',
    columns: ['id', 'contextZh', 'score'],
    rows: [
      [PROVINCE[0], null, 690],
      [M5, TOWN[1], 620],
    ],
  },
  {
    parameters: { text: '亡是 2016', labels: ['Plan'] },
    because: 'both words stand in the title of the old plan, not side by side (300 + 90)',
    columns: ['id', 'score'],
    rows: [[OLD[0], 390]],
  },
  {
    parameters: { text: 'town-sti/text/3.1' },
    because:
      'an id finds its node first; ids that contain it follow by label: no other id does but none of evidence is looked at',
    columns: ['id', 'score'],
    rows: [[T31, 640]],
  },
  {
    parameters: { limit: 3 },
    because: 'without words the plans come first, the shortest titles before the others: three have seven characters, by id',
    columns: ['id', 'score'],
    rows: [
      ['town-env', 450],
      ['town-industry', 450],
      ['town-outline', 450],
    ],
  },
  {
    parameters: { text: '3.1', labels: ['Clause'] },
    because: 'the number 三（一） in the figures of one who types it (500 + 40); no other clause is 3.1',
    columns: ['id', 'titleZh', 'score'],
    rows: [[T31, '（一）建设陶泥实验室', 540]],
  },
  {
    parameters: { text: '四(二)', labels: ['Clause'] },
    because: 'the number as printed, in brackets of half width',
    columns: ['id', 'score'],
    rows: [[T42, 540]],
  },
]

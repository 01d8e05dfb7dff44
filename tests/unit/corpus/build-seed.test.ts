import { expect, test } from 'vitest'
import type { SeedRow } from '../../../src/corpus/build-seed.ts'
import { CorpusIndex } from '../../../src/corpus/corpus-index.ts'
import { readStatements } from '../../../src/corpus/cypher-folder.ts'
import { draftOf } from '../../../src/corpus/draft.ts'
import { NODE_TABLES } from '../../../src/corpus/rows/node-rows.ts'
import { buildRelationshipRows } from '../../../src/corpus/rows/relationship-rows.ts'
import type { Properties } from '../../../src/corpus/rows/seed-row.ts'
import { nameTarget } from '../../../src/corpus/rows/title.ts'
import { RELATIONSHIP_TYPES } from '../../../src/graph/vocabulary.ts'
import { readSeed, readSound, SMALL_TOWN, useSpoiled } from '../../setup/spoiled-corpus.ts'

async function findNode(id: string): Promise<Properties | undefined> {
  const { statements } = await readSeed(SMALL_TOWN)
  const rows = statements.flatMap((file): SeedRow[] => file.rows)
  const row = rows.find((each) => each['id'] === id && typeof each['properties'] === 'object')
  return row?.['properties'] as Properties | undefined
}

test('every table of nodes, every relationship and every relationship type has its file', async () => {
  const files = await readStatements('seed')
  const names = new Set(files.map(({ name }) => name.slice(4)))
  const built = Object.keys(buildRelationshipRows(new CorpusIndex(draftOf(await readSound(SMALL_TOWN)))))
  expect([...Object.keys(NODE_TABLES), ...built].filter((name) => !names.has(name))).toEqual([])
  const written = files.flatMap(({ statement }) => [...statement.matchAll(/MERGE \(a\)-\[r:(\w+)/g)].map((match) => match[1]))
  expect(written.sort()).toEqual(Object.keys(RELATIONSHIP_TYPES).sort())
})

test('the version follows what is written, not how the files are saved', async () => {
  const { version } = await readSeed(SMALL_TOWN)
  expect(version).toMatch(/^[0-9a-f]{64}$/)
  const saved = await useSpoiled([{ file: 'corpus.csv', from: 'id,title_zh', to: '\uFEFFid,title_zh' }], readSeed)
  expect(saved.version).toBe(version)
  const changed = await useSpoiled([{ file: 'topics.csv', from: 'Kilns', to: 'Ovens' }], readSeed)
  expect(changed.version).not.toBe(version)
  const text = await useSpoiled([{ file: 'texts/town-sti.txt', from: /\n$/, to: '\n\n' }], readSeed)
  expect(text.version).not.toBe(version)
})

test('a plan is found by its Chinese, its pinyin, its initials, its aliases and its English', async () => {
  const plan = await findNode('prov-sti')
  expect(String(plan?.['search']).split(' ')).toEqual(
    expect.arrayContaining([
      '子虚省科技创新规划',
      'zixushengkejichuangxinguihua',
      'zxskjcxgh',
      'shengkejiguihua',
      'zxkcgh',
      'provincial',
    ]),
  )
  expect(plan).toMatchObject({
    levelRank: 2,
    periodStart: 2021,
    aliases: ['子虚科创规划', '省科创规划'],
    docNumber: '子政发〔2021〕3号',
  })
  expect(plan).not.toHaveProperty('note')
})

test('clauses, targets and linkages are named as people read them', async () => {
  expect(await findNode('town-sti/text/3.1')).toMatchObject({
    titleZh: '（一）建设陶泥实验室',
    titleEn: '3.1 Build the clay laboratory',
    headingEn: 'Build the clay laboratory',
    planId: 'town-sti',
    parentId: 'town-sti/text/3',
    isRequirement: true,
  })
  expect(await findNode('town-sti/t1')).toMatchObject({
    titleZh: '研发经费投入强度 2.5%（2025）',
    titleEn: 'R&D intensity 2.5% (2025)',
  })
  expect(await findNode('linkage/02')).toMatchObject({ titleZh: '研发经费投入强度 2.5%（2025） → 研发经费投入强度 2.3%（2025）' })
  expect(await findNode('linkage/01')).toMatchObject({
    titleZh: '（一）建设陶泥实验室 → 第二章 建设实验室体系',
    titleEn: '3.1 Build the clay laboratory → 2 Build a system of laboratories',
  })
  expect(await findNode('linkage/09')).not.toHaveProperty('titleEn')
  expect((await findNode('town-sti/text/3.1'))?.['search']).toMatch(/ build the clay laboratory /)
  expect(await findNode('linkage/10')).toMatchObject({
    titleZh: '亡是市科技创新规划（2021—2025年） → 一、釉料',
    titleEn: 'Wangshi Science and Innovation Plan (2021–2025) → 一、釉料',
  })
})

test.each([
  ['29以下', 29, '微克/立方米', '29微克/立方米以下'],
  ['突破三千亿', 3000, '亿元', '突破三千亿元'],
  ['超过1万', 10000, '家', '超过1万家'],
  ['达到全国平均水平', null, '%', '达到全国平均水平'],
  ['0.5个百分点以上', 0.5, '百分点', '0.5个百分点以上'],
])('a target of %s (%s) in %s is named as one reads it', async (value, number, unit, named) => {
  const index = new CorpusIndex(draftOf(await readSound(SMALL_TOWN)))
  const [target] = index.rows.targets
  if (!target) throw new Error('the small town has targets')
  const { zh } = nameTarget(index, { ...target, value, number, unit })
  expect(zh).toBe(`研发经费投入强度 ${named}（2025）`)
})

test('texts of ours stand in both languages, or in the one they were written in', async () => {
  expect(await findNode('linkage/01')).toMatchObject({
    rationaleZh: '省规划点名支持，市规划照此建设同一实验室。',
    rationaleEn: 'The province names the laboratory it supports, and the town builds that one.',
  })
  expect(await findNode('linkage/16')).not.toHaveProperty('rationaleEn')
  expect(await findNode('linkage/17')).not.toHaveProperty('rationaleZh')
  const document = await findNode('town-env/excerpt')
  expect(document).toMatchObject({ titleZh: '亡是市环保规划摘录', titleEn: 'Wangshi Environmental Plan, excerpts' })
  expect(document?.['search']).toMatch(/ wsshbghzl wangshi environmental plan, excerpts/)
})

test('a linkage carries copies of its plans and its state', async () => {
  const about = ['fromPlanId', 'toPlanId', 'state', 'aspectId']
  async function copies(id: string): Promise<unknown[]> {
    const linkage = await findNode(id)
    return about.map((name) => linkage?.[name])
  }
  expect(await copies('linkage/08')).toEqual(['town-sti', 'town-env', 'conflict', 'aspect/space'])
  expect(await copies('linkage/11')).toEqual(['town-sti', 'town-industry', 'partial', 'aspect/project'])
  expect(await copies('linkage/04')).toEqual(['town-sti', 'prov-sti', 'no_counterpart', 'aspect/space'])
  expect(await copies('linkage/22')).toEqual(['town-sti', 'prov-sti', 'gap', 'aspect/project'])
  expect(await findNode('linkage/22')).not.toHaveProperty('score')
})

test('a document whose text is held carries it with its hash', async () => {
  const document = await findNode('town-sti/text')
  expect(document?.['text']).toMatch(/^亡是市科技创新规划（2021—2025年）\n/)
  expect(document?.['textHash']).toMatch(/^[0-9a-f]{64}$/)
  expect(await findNode('prov-sti/excerpt')).not.toHaveProperty('text')
})

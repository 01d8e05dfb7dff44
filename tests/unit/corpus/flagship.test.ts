import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CorpusIndex } from '../../../src/corpus/corpus-index.ts'
import { draftOf } from '../../../src/corpus/draft.ts'
import { buildNodeRows } from '../../../src/corpus/rows/node-rows.ts'
import { TABLE_NAMES } from '../../../src/corpus/table-name.ts'
import { readSound } from '../../setup/spoiled-corpus.ts'

const FLAGSHIP = join(import.meta.dirname, '../../../data/jingdezhen')
const FOUNDING = 'jdz-sti-14fyp/jiedu'

test('the flagship corpus is sound and as large as promised', async () => {
  const { rows } = await readSound(FLAGSHIP)
  expect(rows.plans.length).toBeGreaterThanOrEqual(60)
  expect(rows.clauses.filter(({ heading }) => heading !== null).length).toBeGreaterThanOrEqual(280)
  expect(rows.targets.length).toBeGreaterThanOrEqual(100)
  expect(rows.places.length + rows.organizations.length + rows.projects.length).toBeGreaterThanOrEqual(95)
  const plans = new Set(rows.plans.map(({ id }) => id))
  expect(rows['plan-relations'].filter(({ to }) => plans.has(to)).length).toBeGreaterThanOrEqual(36)
  expect(rows.linkages.length).toBeGreaterThanOrEqual(40)
})

test('its README counts the rows that are there', async () => {
  const { rows } = await readSound(FLAGSHIP)
  const readme = await readFile(join(FLAGSHIP, 'README.md'), 'utf8')
  const counted = TABLE_NAMES.map((name) => [name, new RegExp(`^\\| ${name} \\| (\\d+) \\|`, 'm').exec(readme)?.[1]])
  expect(counted).toEqual(TABLE_NAMES.map((name) => [name, String(rows[name].length)]))
})

test('a duty is never answered by a plan known to be issued after the focus plan', async () => {
  const { rows } = await readSound(FLAGSHIP)
  const focus = rows.plans.find(({ id }) => id === rows.corpus[0]?.focus_plan)
  const duties = new Set(rows.mentions.filter(({ named_in }) => named_in === `${FOUNDING}/4.3`).map(({ id }) => id))
  const answering = rows.resolutions.filter(({ mention }) => duties.has(mention)).map(({ plan }) => plan)
  const later = rows.plans.filter(({ id, issued_on }) => answering.includes(id) && (issued_on ?? '') > `${focus?.issued_on}-31`)
  expect(later.map(({ id }) => id)).toEqual([])
})

test('what a rationale quotes in Chinese is printed somewhere in the corpus', async () => {
  const { rows, texts } = await readSound(FLAGSHIP)
  const printed = [
    ...texts.values(),
    ...rows.clauses.flatMap(({ heading, text }) => [heading, text]),
    ...[...rows.plans, ...rows.documents].map(({ title_zh }) => title_zh),
    ...rows.targets.map(({ value }) => value),
  ].map((words) => bare(words ?? ''))
  const invented = rows.linkages.flatMap(({ id, rationale_zh, rationale_en }) =>
    [...`${rationale_zh ?? ''}${rationale_en ?? ''}`.matchAll(/“([^”]*\p{Script=Han}[^”]*)”/gu)]
      .map(([, quoted]) => quoted ?? '')
      .filter((quoted) => !printed.some((words) => words.includes(bare(quoted))))
      .map((quoted) => `${id}: “${quoted}”`),
  )
  expect(invented).toEqual([])
})

/** Words without punctuation, which differs between what is printed and Chinese prose. */
function bare(words: string): string {
  return words.replaceAll(/[\s\p{P}]/gu, '')
}

test.each(['clauses', 'indicators', 'targets'] as const)('%s have names an English reader can read', async (table) => {
  const nodes = buildNodeRows(new CorpusIndex(draftOf(await readSound(FLAGSHIP))), table)
  const unreadable = nodes.filter(({ properties }) => !/^[^\p{Script=Han}]+$/u.test(String(properties['titleEn'] ?? '')))
  expect(unreadable.map(({ id }) => id)).toEqual([])
})

test('every clause of the focus plan has an English name short enough for its column of the map', async () => {
  const { rows } = await readSound(FLAGSHIP)
  const names = rows.clauses
    .filter(({ document }) => document === FOUNDING)
    .map(({ short_en, heading_en }) => short_en ?? heading_en ?? '')
  const long = names.filter((name) => name.length > 30 || name.split(' ').some((word) => word.length > 13))
  expect(long).toEqual([])
})

test('the founding document gives 7 counterparts, 5 aspects, 7 tasks, 4 safeguards and 2 bases, each at its place in the text', async () => {
  const { rows, texts } = await readSound(FLAGSHIP)
  const text = texts.get(rows.documents.find(({ id }) => id === FOUNDING)?.text_file ?? '') ?? ''
  expect(text).toContain('关于《景德镇市“十四五”科技创新发展规划》的政策解读')
  const clauses = rows.clauses.filter(({ document }) => document === FOUNDING)
  expect(clauses.filter(({ kind }) => kind === 'task')).toHaveLength(7)
  const safeguards = new Set(clauses.filter(({ kind }) => kind === 'safeguard').map(({ id }) => id))
  expect(clauses.filter(({ id, parent }) => safeguards.has(id) && !safeguards.has(parent ?? ''))).toHaveLength(4)
  expect(clauses.filter(({ kind }) => kind === 'basis')).toHaveLength(2)
  for (const { text: words, start } of clauses) expect(words === null || text.startsWith(words, start ?? 0)).toBe(true)
  const mentions = rows.mentions.filter(
    ({ named_in, relation }) => named_in === `${FOUNDING}/4.3` && relation === 'requires_coordination',
  )
  expect(mentions).toHaveLength(7)
  expect(mentions[0]?.surface).toContain('省省')
  expect(rows.aspects.map(({ name_zh }) => name_zh)).toEqual(['政策实施', '项目安排', '制度创新', '空间布局', '时序安排'])
})

test('a clause of the founding document carries the number its text prints, one cut by us none', async () => {
  const { rows, texts } = await readSound(FLAGSHIP)
  const text = texts.get(rows.documents.find(({ id }) => id === FOUNDING)?.text_file ?? '') ?? ''
  const clauses = rows.clauses.filter(({ document }) => document === FOUNDING)
  const numbers = new Map(clauses.map(({ path, number }) => [path, number]))
  expect([numbers.get('4'), numbers.get('4.3'), numbers.get('1.b1'), numbers.get('4.1.1')]).toEqual(['四', '四.3', null, null])
  for (const { number, heading } of clauses) {
    const [last = ''] = /[^.]+$/u.exec(number ?? '') ?? []
    if (last !== '') expect(text).toContain(`${last}、${heading}`)
  }
})

test('no clause is called by a key of ours', async () => {
  const index = new CorpusIndex(draftOf(await readSound(FLAGSHIP)))
  const unnumbered = new Set(index.rows.clauses.filter(({ number }) => number === null).map(({ id }) => id))
  const called = buildNodeRows(index, 'clauses')
    .filter(({ id }) => unnumbered.has(id))
    .filter(({ properties }) =>
      [properties['titleZh'], properties['titleEn']].some((title) => String(title).startsWith(`${String(properties['path'])} `)),
    )
  expect(called.map(({ id }) => id)).toEqual([])
})

test('a plan of which only the interpretation or an introduction is held is not said to be seen as text', async () => {
  const { rows } = await readSound(FLAGSHIP)
  const seen = new Map(rows.plans.map((plan) => [plan.id, plan.seen]))
  expect(seen.get('jdz-sti-14fyp')).toBe('interpretation')
  expect(seen.get('jdz-urban-master-2008-2030-round')).toBe('introduction')
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSeed } from '../../src/corpus/write-seed.ts'
import type { Database } from '../../src/graph/cypher-engine.ts'
import type { GraphSource } from '../../src/graph/graph-source.ts'
import { readRecords } from '../../src/graph/table.ts'
import type { ParameterValue, Value } from '../../src/graph/value.ts'
import { LINKAGE_STATUSES } from '../../src/graph/vocabulary.ts'
import { openGraphSource } from '../../src/questions/graph-source-over-engine.ts'
import { readQuestionFolders } from '../../src/questions/question-folder.ts'
import { testDatabases, type TestDatabase } from '../setup/databases.ts'
import { readSeed } from '../setup/spoiled-corpus.ts'

const FLAGSHIP = 'data/jingdezhen'
const FOUNDING = 'jdz-sti-14fyp'

const questions = await readQuestionFolders(['cypher/queries'])
const kinds = await testDatabases()
const skipped = kinds.find((kind) => kind.skipped !== undefined)?.skipped

/** What is asked on both engines: every question by its defaults, with every status, and for other plans and nodes. */
const ASKED: { name: string; parameters: Record<string, ParameterValue> }[] = [
  ...questions.map(({ name }) => ({ name, parameters: {} })),
  ...questions
    .filter(({ parameters }) => parameters.some((parameter) => parameter.name === 'statuses'))
    .map(({ name }) => ({ name, parameters: { statuses: Object.keys(LINKAGE_STATUSES) } })),
  ...questions
    .filter(({ parameters }) => parameters.some((parameter) => parameter.name === 'plan'))
    .flatMap(({ name }) => ['jx-sti-14fyp', 'jdz-eco-14'].map((plan) => ({ name, parameters: { plan } }))),
  ...['kejichuangxin', 'jdz', '陶瓷', 'ceramic', '14th plan', '试验区'].map((text) => ({ name: 'search', parameters: { text } })),
  ...[`${FOUNDING}/jiedu/4.3`, `${FOUNDING}/jiedu/3.4`, 'place/jingdezhen', 'aspect/time'].flatMap((node) =>
    ['neighbours', 'neighbour-counts', 'citations'].map((name) => ({ name, parameters: { node } })),
  ),
  { name: 'shortest-paths', parameters: { from: `${FOUNDING}/jiedu/3.1`, to: 'jx-sti-14fyp', limit: 50 } },
  { name: 'shortest-paths', parameters: { from: FOUNDING, to: 'place/jingdezhen', through: 'anything', limit: 50 } },
]

async function openFlagship(kind: TestDatabase): Promise<{ database: Database; source: GraphSource }> {
  const database = await kind.open()
  await writeSeed(await readSeed(FLAGSHIP), database)
  return { database, source: openGraphSource({ engine: database.engine, questions }) }
}

const answers = new Map<string, Map<string, Value[][]>>()

describe.each(kinds)('$name', (kind) => {
  describe.skipIf(kind.skipped)('on the flagship corpus', () => {
    let database: Database
    let source: GraphSource
    const own = new Map<string, Value[][]>()
    beforeAll(async () => {
      ;({ database, source } = await openFlagship(kind))
      answers.set(kind.name, own)
    })
    afterAll(async () => {
      await database.close()
    })

    it('the founding document alone gives 7 counterparts, 5 aspects, 35 cells, 7 tasks, 4 safeguards, 2 bases', async () => {
      const statistics = readRecords(await source.ask('corpus-statistics', { plan: FOUNDING }))
      const counted = statistics.filter(({ scope }) => scope === 'plan').map(({ measure, count }) => [measure, count])
      expect(Object.fromEntries(counted)).toEqual({ counterparts: 7, aspects: 5, cells: 35, tasks: 7, safeguards: 4, bases: 2 })

      const grid = readRecords(await source.ask('duty-grid', { plan: FOUNDING }))
      expect(grid).toHaveLength(35)
      expect(new Set(grid.map(({ mention }) => mention)).size).toBe(7)
      expect(new Set(grid.map(({ aspect }) => aspect)).size).toBe(5)
      expect(new Set(readRecords(await source.ask('counterparts', { plan: FOUNDING })).map(({ mention }) => mention)).size).toBe(
        7,
      )
    })

    it('a cell is not assessed exactly when no linkage stands in it', async () => {
      for (const cell of readRecords(await source.ask('duty-grid'))) {
        expect(cell['state'] === 'not_assessed', JSON.stringify(cell)).toBe(cell['linkageCount'] === 0)
        expect(cell['linkages'], JSON.stringify(cell)).toHaveLength(Number(cell['linkageCount']))
      }
    })

    it('the interpretation of the plan stands on the timeline on the day it was published, apart from the plan', async () => {
      const texts = readRecords(await source.ask('timeline')).filter(({ id }) => id === `${FOUNDING}/jiedu`)
      expect(texts.map(({ at, kind: event, plan }) => ({ at, event, plan }))).toEqual([
        { at: '2023-01-18', event: 'text', plan: FOUNDING },
      ])
    })

    it.each(questions.map(({ name }) => name).filter((name) => name.startsWith('audit-')))(
      '%s finds nothing to complain of',
      async (name) => {
        expect((await source.ask(name)).rows).toEqual([])
      },
    )

    it.each(ASKED.map(({ name, parameters }) => [name, JSON.stringify(parameters), parameters] as const))(
      '%s %s is answered whole',
      async (name, words, parameters) => {
        const answer = await source.ask(name, parameters)
        expect(answer.truncated).toBeUndefined()
        own.set(`${name} ${words}`, answer.rows)
      },
    )
  })
})

describe.skipIf(skipped)('both engines, on the flagship corpus', () => {
  it.each(ASKED.map(({ name, parameters }) => `${name} ${JSON.stringify(parameters)}`))('%s gives the same rows', (asked) => {
    const [first, second] = kinds.map((kind) => answers.get(kind.name)?.get(asked))
    expect(first).toBeDefined()
    expect(second).toEqual(first)
  })
})

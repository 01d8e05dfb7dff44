import { describe, expect, it } from 'vitest'
import { writeSeed } from '../../src/corpus/write-seed.ts'
import type { CypherEngine } from '../../src/graph/cypher-engine.ts'
import { openGraphSource } from '../../src/questions/graph-source-over-engine.ts'
import { readQuestionFolders } from '../../src/questions/question-folder.ts'
import { embeddedDatabase, testDatabases } from '../setup/databases.ts'
import { readSeed, SMALL_TOWN } from '../setup/spoiled-corpus.ts'
import { describeGraphSource } from './graph-source.suite.ts'

const questions = await readQuestionFolders(['cypher/queries'])

for (const kind of await testDatabases()) {
  describeGraphSource({
    name: `over ${kind.name}`,
    skipped: kind.skipped,
    open: async () => {
      const database = await kind.open()
      await writeSeed(await readSeed(SMALL_TOWN), database)
      return { source: openGraphSource({ engine: database.engine, questions }), close: () => database.close() }
    },
  })
}

describe('a GraphSource over an empty database', () => {
  it('has no focus plan, says so where one is needed, and how to get one', async () => {
    const database = await embeddedDatabase().open()
    try {
      const source = openGraphSource({ engine: database.engine, questions })
      expect(await source.overview()).toMatchObject({ corpora: [], focus: null, nodes: 0, relationships: 0 })
      expect(await source.search('规划')).toEqual([])
      await expect(source.ask('duty-grid')).rejects.toMatchObject({
        code: 'parameter-missing',
        place: 'duty-grid, parameter plan',
        cure: expect.stringContaining('xianjie seed') as unknown,
      })
    } finally {
      await database.close()
    }
  })
})

describe('a call that is cancelled while it is under way', () => {
  it('cancels the counting of the schema', async () => {
    const database = await embeddedDatabase().open()
    try {
      const signals: (AbortSignal | undefined)[] = []
      const engine: CypherEngine = {
        title: 'watched',
        run: (...given) => database.engine.run(...given),
        explain: (...given) => database.engine.explain(...given),
        ping: () => database.engine.ping(),
        describeSchema(options) {
          signals.push(options?.signal)
          return database.engine.describeSchema(options)
        },
      }
      const { signal } = new AbortController()
      await openGraphSource({ engine, questions }).schema({ signal })
      expect(signals).toEqual([signal])
    } finally {
      await database.close()
    }
  })
})

describe('a question of one’s own', () => {
  it('that returns other columns than it declares is refused by name', async () => {
    const database = await embeddedDatabase().open()
    try {
      const own = {
        ...{ name: 'own', title: { zh: '甲', en: 'A' }, summary: { zh: '甲。', en: 'A.' }, parameters: [] },
        ...{ columns: [{ name: 'n', title: { zh: '数', en: 'N' } }], statement: 'RETURN 1 AS m' },
      }
      const source = openGraphSource({ engine: database.engine, questions: [...questions, own] })
      await expect(source.ask('own')).rejects.toMatchObject({ code: 'question-invalid', place: 'own, columns' })
    } finally {
      await database.close()
    }
  })
})

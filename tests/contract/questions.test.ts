import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSeed } from '../../src/corpus/write-seed.ts'
import type { Database } from '../../src/graph/cypher-engine.ts'
import type { GraphSource } from '../../src/graph/graph-source.ts'
import { openGraphSource } from '../../src/questions/graph-source-over-engine.ts'
import { readQuestionFolders } from '../../src/questions/question-folder.ts'
import { testDatabases } from '../setup/databases.ts'
import { readSeed, SMALL_TOWN } from '../setup/spoiled-corpus.ts'
import type { Expectation } from './questions/small-town.ts'

/** Questions that find faults: on the sound fixture they answer nothing; questions-audit.test.ts plants what they must find. */
const AUDITS = /^audit-/u

const EXPECTED = new Map(
  Object.entries(import.meta.glob<{ expected: Expectation[] }>('./questions/*.expected.ts', { eager: true })).map(
    ([file, module]) => [file.replace(/^.*\/(.+)\.expected\.ts$/u, '$1'), module.expected],
  ),
)

const questions = await readQuestionFolders(['cypher/queries'])

describe('every question', () => {
  it('has an answer worked out by hand, and every expectation its question', () => {
    const names = questions.map(({ name }) => name).filter((name) => !AUDITS.test(name))
    expect([...EXPECTED.keys()].sort()).toEqual(names)
  })

  it('has beside each column of Chinese words one of English', () => {
    const alone = questions.flatMap(({ name, columns }) => {
      const names = columns.map((column) => column.name)
      return names.flatMap((column, place) =>
        column.endsWith('Zh') && names[place + 1] !== column.replace(/Zh$/u, 'En') ? [`${name} ${column}`] : [],
      )
    })
    expect(alone).toEqual([])
  })

  it.each(questions.filter(({ name }) => !AUDITS.test(name)).map((question) => [question.name, question] as const))(
    '%s: some rows are expected, and every column of them by some expectation',
    (name, { columns }) => {
      const cases = (EXPECTED.get(name) ?? []).filter(({ rows }) => rows.length > 0)
      const compared = new Set(cases.flatMap((expectation) => expectation.columns ?? columns.map((column) => column.name)))
      const hash = name === 'corpora' ? ['version'] : []
      expect([...compared, ...hash].sort()).toEqual(columns.map((column) => column.name).sort())
    },
  )
})

describe.each(await testDatabases())('$name', (kind) => {
  describe.skipIf(kind.skipped)('on the small town', () => {
    let database: Database
    let source: GraphSource
    beforeAll(async () => {
      database = await kind.open()
      await writeSeed(await readSeed(SMALL_TOWN), database)
      source = openGraphSource({ engine: database.engine, questions })
    })
    afterAll(async () => {
      await database.close()
    })

    const cases = [...EXPECTED].flatMap(([name, expectations]) => expectations.map((expectation) => ({ name, expectation })))
    it.each(cases.map(({ name, expectation }) => [name, JSON.stringify(expectation.parameters ?? {}), expectation] as const))(
      '%s %s answers as worked out by hand',
      async (name, _parameters, expectation) => {
        const answer = await source.ask(name, expectation.parameters ?? {})
        expect(answer.truncated).toBeUndefined()
        expect(pickColumns(answer, expectation.columns ?? answer.columns)).toEqual(expectation.rows)
      },
    )

    it.each(questions.filter(({ name }) => AUDITS.test(name)).map(({ name }) => name))(
      '%s finds nothing to complain of',
      async (name) => {
        expect((await source.ask(name)).rows).toEqual([])
      },
    )
  })
})

function pickColumns(table: { columns: string[]; rows: unknown[][] }, columns: readonly string[]): unknown[][] {
  const places = columns.map((column) => table.columns.indexOf(column))
  expect(places).not.toContain(-1)
  return table.rows.map((row) => places.map((place) => row[place]))
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RULES } from '../../src/engine/embedded/refuse-unsafe.ts'
import type { Database } from '../../src/graph/cypher-engine.ts'
import { embeddedDatabase, neo4jDatabase } from '../setup/databases.ts'
import { writeGraph } from './engine-graph.ts'
import { UNSAFE_STATEMENTS } from './unsafe-statements.ts'

const neo4jKind = await neo4jDatabase()
const PARAMETERS = {
  id: 'a',
  part: 0.25,
  year: '3',
  years: ['3', '5'],
  three: 3,
  none: [],
  month: '2025-01',
  day: '2025-01-31',
}
const PAIRS = Object.entries(UNSAFE_STATEMENTS).flatMap(([rule, pairs]) => pairs.map((pair) => ({ rule, ...pair })))

/** Rows in an order of their own, as no statement here orders them; relationship ids differ by engine. */
async function ask(database: Database, statement: string): Promise<string[]> {
  const { rows } = await database.engine.run(statement, PARAMETERS)
  return rows
    .map((row) => JSON.stringify(row, (key, value: unknown) => (key === 'id' && /^engine:/.test(String(value)) ? '' : value)))
    .sort()
}

describe('what the embedded engine would answer wrongly', () => {
  let embedded: Database
  beforeAll(async () => {
    embedded = await embeddedDatabase().open()
    await writeGraph(embedded)
  })
  afterAll(async () => {
    await embedded.close()
  })

  it('every rule has an example', () => {
    expect(RULES.map(({ name }) => name).sort()).toEqual(Object.keys(UNSAFE_STATEMENTS).sort())
  })

  it.each(PAIRS)('$rule is refused with the rewrite: $unsafe', async ({ rule, unsafe }) => {
    const { why, rewrite } = RULES.find(({ name }) => name === rule) ?? { why: '', rewrite: '' }
    await expect(embedded.engine.run(unsafe, PARAMETERS)).rejects.toMatchObject({
      code: 'cypher-unsupported',
      message: `The embedded engine ${why}.`,
      place: expect.stringMatching(/^line 1, column \d+$/) as string,
      cure: rewrite,
    })
  })

  describe.skipIf(neo4jKind.skipped)('the rewrite gives on it what it gives on Neo4j', () => {
    let neo4j: Database
    beforeAll(async () => {
      neo4j = await neo4jKind.open()
      await writeGraph(neo4j)
    }, 600_000)
    afterAll(async () => {
      await neo4j.close()
    })

    it.each(PAIRS)('$safe', async ({ safe, unsafe, mistake }) => {
      expect(await ask(embedded, safe)).toEqual(await ask(neo4j, safe))
      const asked = neo4j.engine.run(unsafe, PARAMETERS)
      if (mistake)
        await expect(asked).rejects.toMatchObject({ code: expect.stringMatching(/^cypher-(syntax|failed)$/) as string })
      // Neo4j takes both forms; a rule about something that is no Cypher would only hide a syntax error.
      else await expect(asked).resolves.toBeDefined()
    })
  })
})

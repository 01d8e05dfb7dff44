import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSeed } from '../../src/corpus/write-seed.ts'
import type { Database } from '../../src/graph/cypher-engine.ts'
import type { Table } from '../../src/graph/table.ts'
import type { Value } from '../../src/graph/value.ts'
import { embeddedDatabase, neo4jDatabase } from '../setup/databases.ts'
import { readSeed } from '../setup/spoiled-corpus.ts'
import { readStatements } from './analyst-statements.ts'

const neo4jKind = await neo4jDatabase()
const ANSWERED = readStatements('answered.txt')
const REFUSED = readStatements('refused.txt')

/** An answer in a form two engines share: rows in an order of their own, the last digits of fractions and internal ids left out. */
function normalize({ columns, rows, truncated }: Table): unknown {
  return { columns, truncated, rows: rows.map((row) => JSON.stringify(row.map(trimValue))).sort() }
}

function trimValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(12))
  if (Array.isArray(value)) {
    const list = value.map(trimValue)
    // Labels have no order.
    return list.every((item) => typeof item === 'string' && /^[A-Z][A-Za-z]+$/.test(item)) ? list.sort() : list
  }
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value as Record<string, Value>)
  return Object.fromEntries(
    entries.filter(([key, id]) => key !== 'id' || !(typeof id === 'string' && id.startsWith('engine:'))).map(trimEntry),
  )
}

function trimEntry([key, value]: [string, Value]): [string, unknown] {
  return [key, trimValue(value)]
}

describe('statements of analysts on the flagship corpus', () => {
  let embedded: Database
  beforeAll(async () => {
    embedded = await embeddedDatabase().open()
    await writeSeed(await readSeed('data/jingdezhen'), embedded)
  })
  afterAll(async () => {
    await embedded.close()
  })

  it.each(REFUSED)('the embedded engine refuses, with place and cure: $statement', async ({ statement, parameters }) => {
    await expect(embedded.engine.run(statement, parameters)).rejects.toMatchObject({
      code: 'cypher-unsupported',
      place: expect.stringMatching(/^line \d+, column \d+$/) as string,
      cure: expect.stringMatching(/\w{3}/) as string,
    })
  })

  describe.skipIf(neo4jKind.skipped)('both engines give the same columns and values', () => {
    let neo4j: Database
    beforeAll(async () => {
      neo4j = await neo4jKind.open()
      await writeSeed(await readSeed('data/jingdezhen'), neo4j)
    }, 600_000)
    afterAll(async () => {
      await neo4j.close()
    })

    it.each(ANSWERED)('$statement', async ({ statement, parameters }) => {
      const [here, there] = await Promise.all([
        embedded.engine.run(statement, parameters),
        neo4j.engine.run(statement, parameters),
      ])
      expect(normalize(here)).toEqual(normalize(there))
    })
  })
})

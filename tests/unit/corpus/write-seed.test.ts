import { describe, expect, it } from 'vitest'
import type { Seed } from '../../../src/corpus/build-seed.ts'
import { writeSeed } from '../../../src/corpus/write-seed.ts'
import type { CypherEngine, SeedPort, SeedStatement } from '../../../src/graph/cypher-engine.ts'

/** Rows of one transaction: what a Neo4j holds in memory at once, and how long a Ctrl-C waits. */
const MOST = 1000

function makeSeed(rows: number): Seed {
  const all = Array.from({ length: rows }, (_, index) => ({ id: `row/${index}` }))
  const statements = [
    { name: '101-large', statement: 'UNWIND $rows AS row MERGE (:Entity {id: row.id})', rows: all },
    { name: '102-none', statement: 'RETURN 1 AS one', rows: [] },
    { name: '103-small', statement: 'RETURN 1 AS one', rows: all.slice(0, 2) },
  ]
  return { corpus: 'large', version: 'v', ids: all.map(({ id }) => id), statements }
}

/** A database that remembers what it was asked to write and to look up, and holds nothing of anybody's. */
function createDatabase(): { engine: CypherEngine; seed: SeedPort; written: SeedStatement[]; asked: string[] } {
  const written: SeedStatement[] = []
  const asked: string[] = []
  return {
    written,
    asked,
    engine: {
      title: 'memory',
      run: (_, parameters) => {
        const ids = parameters?.['ids'] as string[]
        expect(ids.length).toBeLessThanOrEqual(MOST)
        asked.push(...ids)
        return Promise.resolve({ columns: ['id', 'corpus'], rows: [] })
      },
      explain: () => Promise.resolve([]),
      describeSchema: () => Promise.resolve({ labels: [], relationshipTypes: [] }),
      ping: () => Promise.resolve(),
    },
    seed: { applySchema: () => Promise.resolve(), write: (statement) => Promise.resolve(void written.push(statement)) },
  }
}

function listRows({ parameters }: SeedStatement): unknown[] {
  return parameters['rows'] as unknown[]
}

describe('a large corpus', () => {
  it('is written in pieces, each row once and in order, and says after each how far it is', async () => {
    const seed = makeSeed(2 * MOST + 500)
    const database = createDatabase()
    const steps: number[] = []
    await writeSeed(seed, database, { onProgress: ({ done, total }) => steps.push(done, total) })
    const sizes = database.written.map((statement) => [statement.name, listRows(statement).length])
    expect(sizes).toEqual([...[MOST, MOST, 500].map((size) => ['101-large', size]), ['103-small', 2]])
    expect(database.written.flatMap(listRows)).toEqual(seed.statements.flatMap(({ rows }) => rows))
    expect(database.asked).toEqual(seed.ids)
    expect(steps).toEqual([1000, 2502, 2000, 2502, 2500, 2502, 2502, 2502])
  })

  it('is stopped between two pieces of one table', async () => {
    const stop = new AbortController()
    const database = createDatabase()
    const writing = writeSeed(makeSeed(3 * MOST), database, { onProgress: () => stop.abort(), signal: stop.signal })
    await expect(writing).rejects.toMatchObject({ code: 'aborted' })
    expect(database.written).toHaveLength(1)
  })
})

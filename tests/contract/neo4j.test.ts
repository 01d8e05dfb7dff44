import neo4j, { type Driver, type SessionConfig } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/engine/open-engine.ts'
import type { Database } from '../../src/graph/cypher-engine.ts'
import { neo4jDatabase, type Reservation } from '../setup/databases.ts'
import { CutLine } from './cut-line.ts'
import { testCypherEngine } from './cypher-engine.suite.ts'
import { ENDLESS, writeGraph } from './engine-graph.ts'

const kind = await neo4jDatabase()

testCypherEngine(kind)

describe.skipIf(kind.skipped)('Neo4j only', () => {
  let reservation: Reservation
  let database: Database
  let driver: Driver
  beforeAll(async () => {
    reservation = await kind.reserve()
    database = await openDatabase(reservation.settings)
    await writeGraph(database)
    const { uri = '', username = '', password = '' } = reservation.settings.neo4j ?? {}
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  }, 600_000)
  afterAll(async () => {
    await driver.close()
    await database.close()
    await reservation.release()
  })

  /** What the server has under way beside this look at it; a transaction that waits for its next statement shows none. */
  async function listRunning(): Promise<string[]> {
    const options: Pick<SessionConfig, 'database'> = { database: reservation.settings.neo4j?.database ?? 'neo4j' }
    const session = driver.session(options)
    try {
      const shown = await session.run('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery')
      const statements = shown.records.map((record) => String(record.get('currentQuery')))
      return statements.filter((statement) => !statement.startsWith('SHOW'))
    } finally {
      await session.close()
    }
  }

  async function countRunning(): Promise<number> {
    return (await listRunning()).filter((statement) => statement.includes('AS endless')).length
  }

  /** A database behind a line that a test may disturb. */
  async function openDistant(): Promise<{ line: CutLine; distant: Database }> {
    const address = new URL(reservation.settings.neo4j?.uri ?? '')
    const line = new CutLine({ host: address.hostname, port: Number(address.port) })
    await line.mend()
    const distant = await openDatabase({ neo4j: { ...reservation.settings.neo4j, uri: `bolt://127.0.0.1:${line.port}` } })
    return { line, distant }
  }

  it.each(['bolt:', 'neo4j:'])(
    'refuses one huge row before the driver reads it, and goes on serving others (%s)',
    async (scheme) => {
      const { uri = '', ...rest } = reservation.settings.neo4j ?? {}
      const own = await openDatabase({ neo4j: { ...rest, uri: uri.replace(/^\w+:/u, scheme) } })
      try {
        const before = process.memoryUsage.rss()
        const asked = own.engine.run('RETURN range(1, 10000000) AS list', {}, { limits: { timeMs: 60_000 } })
        const others = [database, own].map(({ engine }) => engine.run('RETURN 1 AS one'))
        await expect(asked).rejects.toMatchObject({ code: 'too-large', place: 'rowBytes' })
        for (const other of others) expect((await other).rows).toEqual([[1]])
        expect((await own.engine.run('RETURN 2 AS two')).rows).toEqual([[2]])
        expect(process.memoryUsage.rss() - before).toBeLessThan(300_000_000)
      } finally {
        await own.close()
      }
    },
  )

  it('ends the transaction on the server when the one who asked gives up', async () => {
    const controller = new AbortController()
    // So long that the server does not end it by its own clock while we look.
    const options = { signal: controller.signal, limits: { timeMs: 60_000 } }
    const asked = database.engine.run(ENDLESS, {}, options)
    await expect.poll(countRunning, { timeout: 20_000 }).toBe(1)
    controller.abort()
    await expect(asked).rejects.toMatchObject({ code: 'aborted' })
    await expect.poll(countRunning, { timeout: 20_000 }).toBe(0)
  })

  it('leaves no transaction on the server when an answer is refused for its size', async () => {
    const large = 'UNWIND range(1, 9000) AS x RETURN range(1, 1000) AS list'
    await expect(database.engine.run(large, {}, { limits: { timeMs: 60_000 } })).rejects.toMatchObject({ code: 'too-large' })
    await expect.poll(listRunning, { timeout: 20_000 }).toEqual([])
  })

  it('asks as a reader, so that a cluster sends it to any member and none lets it write; only a seed asks as a writer', async () => {
    const { line, distant } = await openDistant()
    try {
      await distant.engine.run('MATCH (n:Entity) RETURN count(n) AS number')
      await distant.engine.describeSchema()
      await distant.engine.explain('RETURN 1 AS one')
      await distant.engine.ping()
      const { begun, asReader } = countTransactions(line.sent)
      expect(begun).toBeGreaterThan(3)
      expect(asReader).toBe(begun)
      await distant.seed.write({ name: 'far', statement: 'MERGE (:Far)', parameters: {} })
      expect(countTransactions(line.sent)).toEqual({ begun: begun + 1, asReader })
    } finally {
      await distant.close()
      await line.cut()
    }
  })

  it('asks once more when the connection broke unseen since it was last used', async () => {
    const { line, distant } = await openDistant()
    try {
      expect(line.connections).toBe(1)
      line.forget()
      expect((await distant.engine.run('MATCH (n:Entity) RETURN count(n) AS number')).rows).toEqual([[5]])
      line.forget()
      await expect(distant.engine.ping()).resolves.toBeUndefined()
    } finally {
      await distant.close()
      await line.cut()
    }
  })

  it('ends the transaction on the server when the time is over', async () => {
    const asked = database.engine.run(ENDLESS, {}, { limits: { timeMs: 2_000 } })
    await expect(asked).rejects.toMatchObject({ code: 'time-exceeded' })
    await expect.poll(countRunning, { timeout: 20_000 }).toBe(0)
  })

  it('reads values only Neo4j has', async () => {
    const { rows } = await database.engine.run(
      "RETURN point({x: 1, y: 2.5}) AS flat, point({longitude: 117.2, latitude: 29.3, height: 5}) AS place, datetime('2025-01-31T12:00:00[Asia/Shanghai]') AS moment, duration('-PT0.5S') AS back, duration({months: -14, seconds: 1.25}) AS mixed",
    )
    expect(rows[0]).toEqual([
      { srid: 7203, x: 1, y: 2.5 },
      { srid: 4979, x: 117.2, y: 29.3, z: 5 },
      '2025-01-31T12:00:00+08:00[Asia/Shanghai]',
      'PT-0.5S',
      'P-1Y-2MT1.25S',
    ])
  })

  it('routes: the same data under neo4j://', async () => {
    const address = reservation.settings.neo4j
    const uri = address?.uri.replace(/^bolt/, 'neo4j') ?? ''
    const routed = await openDatabase({ neo4j: { ...address, uri } })
    try {
      expect((await routed.engine.run('MATCH (n:Entity) RETURN count(n) AS number')).rows).toEqual([[5]])
      await routed.seed.write({ name: 'routed', statement: 'CREATE (:Routed)', parameters: {} })
      expect((await routed.engine.run('MATCH (n:Routed) RETURN count(n) AS number')).rows).toEqual([[1]])
    } finally {
      await routed.close()
    }
  })

  it('a lost connection is told by code, and the same database answers again when it is back', async () => {
    const { line, distant } = await openDistant()
    const count = 'MATCH (n:Entity) RETURN count(n) AS number'
    try {
      const endless = distant.engine.run(ENDLESS).catch((error: unknown) => error)
      expect((await distant.engine.run(count)).rows).toEqual([[5]])
      await line.cut()
      expect(await endless).toMatchObject({ code: 'engine-unavailable' })
      await expect(distant.engine.run(count)).rejects.toMatchObject({ code: 'engine-unavailable' })
      await expect(distant.engine.ping()).rejects.toMatchObject({ code: 'engine-unavailable' })
      await expect(distant.seed.write({ name: 'lost', statement: 'CREATE (:Lost)', parameters: {} })).rejects.toMatchObject({
        code: 'engine-unavailable',
      })
      await line.mend()
      expect((await distant.engine.run(count)).rows).toEqual([[5]])
      await expect(distant.engine.ping()).resolves.toBeUndefined()
    } finally {
      await distant.close()
      await line.cut()
    }
  })

  it.each([
    ['a wrong password', { password: 'wrong' }, 'engine-credentials'],
    ['a port nobody listens on', { uri: 'bolt://127.0.0.1:9' }, 'engine-unavailable'],
    ['a router nobody listens on', { uri: 'neo4j://127.0.0.1:9' }, 'engine-unavailable'],
    ['a database that is not there', { database: 'nosuch' }, 'engine-unavailable'],
    ['an address of something else', { uri: 'http://127.0.0.1:9' }, 'setting-invalid'],
  ])('%s is told by code', async (_, change, code) => {
    const neo4jSettings = { ...reservation.settings.neo4j, uri: reservation.settings.neo4j?.uri ?? '', ...change }
    await expect(openDatabase({ neo4j: neo4jSettings })).rejects.toMatchObject({ name: 'XianjieError', code })
  })
})

/** How many transactions a driver began by what it sent, and how many of them as a reader: Bolt's message BEGIN, and in it `mode: "r"`. */
function countTransactions(sent: Buffer): { begun: number; asReader: number } {
  const text = sent.toString('latin1')
  return { begun: text.split('\u00b1\u0011').length - 1, asReader: text.split('\u0084mode\u0081r').length - 1 }
}

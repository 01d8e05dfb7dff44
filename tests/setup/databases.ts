import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type DatabaseSettings } from '../../src/engine/open-engine.ts'
import type { Database } from '../../src/graph/cypher-engine.ts'
import { borrowNeo4j, findReason } from './neo4j/loan.ts'

/** An empty database nobody else touches until it is released; open it yourself, or hand its settings to a command. */
export interface Reservation {
  settings: DatabaseSettings
  /** The same as environment variables for a child process. */
  environment: Record<string, string>
  release(): Promise<void>
}

/** A kind of database the suites run against. */
export interface TestDatabase {
  name: 'embedded' | 'Neo4j'
  /** Why it cannot be used here; hand it to `describe.skipIf`. */
  skipped?: string
  reserve(): Promise<Reservation>
  /** Reserves and opens; `close` releases too. */
  open(): Promise<Database>
}

/**
 * Every database the product runs on, for suites that must hold on all of them:
 *
 *     const databases = await testDatabases()
 *     describe.each(databases)('$name', (kind) => {
 *       describe.skipIf(kind.skipped)('…', () => { let database: Database; beforeAll(async () => { database = await kind.open() }) … })
 *     })
 *
 * The embedded one gives rows without ORDER BY in random order.
 */
export async function testDatabases(): Promise<TestDatabase[]> {
  return [embeddedDatabase(), await neo4jDatabase()]
}

/** The embedded engine in a temporary folder. */
export function embeddedDatabase(): TestDatabase {
  return { name: 'embedded', reserve: reserveFolder, open: () => openReserved(reserveFolder) }
}

/** The run's real Neo4j, which other test files wait for while this one holds it. */
export async function neo4jDatabase(): Promise<TestDatabase> {
  const reason = await findReason()
  return {
    name: 'Neo4j',
    ...(reason === undefined ? {} : { skipped: reason }),
    reserve: reserveNeo4j,
    open: () => openReserved(reserveNeo4j),
  }
}

async function reserveNeo4j(): Promise<Reservation> {
  const loan = await borrowNeo4j()
  const { uri, username, password, database } = loan.address
  return {
    settings: { neo4j: { uri, username, password, database } },
    environment: { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    release: () => loan.release(),
  }
}

async function reserveFolder(): Promise<Reservation> {
  const folder = await mkdtemp(join(tmpdir(), 'xianjie-test-'))
  return {
    settings: { folder, shuffleUnordered: true },
    environment: { XIANJIE_DATA: folder },
    release: () => rm(folder, { recursive: true, force: true }),
  }
}

async function openReserved(reserve: () => Promise<Reservation>): Promise<Database> {
  const reservation = await reserve()
  const database = await openDatabase(reservation.settings)
  return {
    engine: database.engine,
    seed: database.seed,
    close: async () => {
      await database.close()
      await reservation.release()
    },
  }
}

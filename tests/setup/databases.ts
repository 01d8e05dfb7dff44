import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type DatabaseSettings } from '../../src/engine/open-engine.ts'
import type { Database } from '../../src/graph/cypher-engine.ts'

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
export function testDatabases(): Promise<TestDatabase[]> {
  return Promise.resolve([embeddedDatabase()])
}

/** The embedded engine in a temporary folder. */
export function embeddedDatabase(): TestDatabase {
  return { name: 'embedded', reserve: reserveFolder, open: () => openReserved(reserveFolder) }
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

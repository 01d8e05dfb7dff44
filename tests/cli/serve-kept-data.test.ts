import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '../../src/api/client/create-client.ts'
import { openDatabase } from '../../src/engine/open-engine.ts'
import type { Value } from '../../src/graph/value.ts'
import { testDatabases, type Reservation } from '../setup/databases.ts'
import { runXianjie, serveXianjie, type RunningServe } from './built-command.ts'

/** Two starts and a seed, on a database that was just started and a machine that does other things too. */
const STARTS_MS = 240_000

describe.each(await testDatabases())('a server started on a $name that holds something', (kind) => {
  describe.skipIf(kind.skipped !== undefined)(kind.skipped ?? 'already', () => {
    let reservation: Reservation
    let server: RunningServe | undefined

    beforeEach(async () => {
      reservation = await kind.reserve()
    }, STARTS_MS)

    afterEach(async () => {
      await server?.stop('SIGKILL')
      server = undefined
      await reservation.release()
    })

    /** One start: what the statement finds then. */
    async function serveAndAsk(statement: string): Promise<Value[][]> {
      server = await serveXianjie({ env: reservation.environment })
      const { rows } = await createClient({ baseUrl: server.address }).query(statement)
      expect(await server.stop()).toBe(0)
      return rows
    }

    async function write(statement: string): Promise<void> {
      const database = await openDatabase(reservation.settings)
      await database.seed.write({ name: 'by hand', statement, parameters: {} })
      await database.close()
    }

    it('writes nothing where the corpus is current', { timeout: STARTS_MS }, async () => {
      expect(await serveAndAsk("MATCH (c:Corpus {id: 'jingdezhen'}) RETURN c.state AS state")).toEqual([['complete']])
      // A seed would put back what stands in the tables.
      await write("MATCH (n:Entity) WHERE n.id IN ['jingdezhen', 'jdz-sti-14fyp'] SET n.titleEn = 'untouched'")
      const titles = "MATCH (n:Entity) WHERE n.titleEn = 'untouched' RETURN n.id AS id ORDER BY id"
      expect(await serveAndAsk(titles)).toEqual([['jdz-sti-14fyp'], ['jingdezhen']])
    })

    it('leaves data of somebody else as they are', { timeout: STARTS_MS }, async () => {
      await write("CREATE (:Person {name: 'Ada'})-[:KNOWS]->(:Person {name: 'Grace'})")
      expect(await serveAndAsk('MATCH (n) RETURN n.name AS name ORDER BY name')).toEqual([['Ada'], ['Grace']])
    })

    it('leaves a changed copy of its own corpus as it is, and says how to get its own', { timeout: STARTS_MS }, async () => {
      const copy = await mkdtemp(join(tmpdir(), 'xianjie-copy-'))
      try {
        await cp('data/jingdezhen', copy, { recursive: true })
        const path = join(copy, 'topics.csv')
        await writeFile(path, `${await readFile(path, 'utf8')}topic/ours,我们的主题,Our topic,,\n`)
        expect(await runXianjie(['seed', copy], { env: reservation.environment })).toMatchObject({ code: 0 })
        const topic = "MATCH (t:Topic {id: 'topic/ours'}) RETURN t.titleZh AS title"
        expect(await serveAndAsk(topic)).toEqual([['我们的主题']])
        const doctor = await runXianjie(['doctor'], { env: reservation.environment })
        expect(doctor.stdout).toMatch(/^note +corpus +jingdezhen is seeded from another folder than data\/jingdezhen$/m)
        expect(await runXianjie(['seed'], { env: reservation.environment })).toMatchObject({ code: 0 })
        expect(await serveAndAsk(topic)).toEqual([])
      } finally {
        await rm(copy, { recursive: true })
      }
    })

    it('leaves another corpus alone', { timeout: STARTS_MS }, async () => {
      expect(await runXianjie(['seed', 'tests/fixtures/small-town'], { env: reservation.environment })).toMatchObject({ code: 0 })
      expect(await serveAndAsk('MATCH (c:Corpus) RETURN c.id AS id')).toEqual([['small-town']])
    })
  })
})

import type { ChildProcess } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../src/api/client/create-client.ts'
import { openDatabase } from '../../src/engine/open-engine.ts'
import type { Database } from '../../src/graph/cypher-engine.ts'
import type { Value } from '../../src/graph/value.ts'
import { testDatabases, type Reservation } from '../setup/databases.ts'
import { runXianjie, serveXianjie, startProcess, untilExit } from './built-command.ts'

/** Enough rows written to be in the middle of the flagship corpus, which has some 1,600 nodes and 3 MB of log. */
const NODES_UNDER_WAY = 200
const BYTES_UNDER_WAY = 200_000
const WAIT = { timeout: 60_000, interval: 5 }
/** Two seeds of a database that was just started, on a machine that does other things too. */
const SEEDS_MS = 240_000

const COUNTS = `MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() WITH nodes, count(r) AS relationships
MATCH (c:Corpus) RETURN nodes, relationships, c.version AS version, c.state AS state`

let whole: Value[][]

/** A seed nobody disturbed, to compare with. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xianjie-whole-'))
  const env = { XIANJIE_DATA: folder }
  await runXianjie(['seed'], { env })
  const { stdout } = await runXianjie(['query', COUNTS], { env })
  whole = (JSON.parse(stdout) as { rows: Value[][] }).rows
  await rm(folder, { recursive: true })
})

describe.each(await testDatabases())('a server killed while it seeds $name', (kind) => {
  describe.skipIf(kind.skipped !== undefined)(kind.skipped ?? 'and started again', () => {
    let reservation: Reservation
    let env: Record<string, string>
    const started: ChildProcess[] = []

    beforeAll(async () => {
      reservation = await kind.reserve()
      env = { PORT: '0', ...reservation.environment }
    })

    afterAll(async () => {
      for (const child of started) child.kill('SIGKILL')
      await Promise.all(started.map(untilExit))
      await reservation.release()
    })

    it('has the whole corpus', { timeout: SEEDS_MS }, async () => {
      const first = startProcess(['serve'], { env })
      started.push(first)
      await untilUnderWay(reservation)
      first.kill('SIGKILL')
      await untilExit(first)
      expect((await runXianjie(['doctor'], { env })).stdout).toMatch(
        /^wrong +corpus +the seed of jingdezhen did not come to its end$/m,
      )

      const second = await serveXianjie({ env }, (child) => started.push(child))
      const { rows } = await createClient({ baseUrl: second.address }).query(COUNTS)
      expect(rows).toEqual(whole)
      expect(rows).toEqual([[expect.any(Number), expect.any(Number), expect.any(String), 'complete']])
      expect(await second.stop()).toBe(0)
    })
  })
})

async function untilUnderWay({ settings, environment }: Reservation): Promise<void> {
  const folder = environment['XIANJIE_DATA']
  if (folder !== undefined) {
    return vi.waitFor(async () => expect(await measureLog(folder)).toBeGreaterThan(BYTES_UNDER_WAY), WAIT)
  }
  const database: Database = await openDatabase(settings)
  try {
    await vi.waitFor(async () => {
      const { rows } = await database.engine.run('MATCH (n:Entity) RETURN count(n) AS nodes')
      expect(rows[0]?.[0]).toBeGreaterThan(NODES_UNDER_WAY)
    }, WAIT)
  } finally {
    await database.close()
  }
}

/** Bytes of the embedded engine's log, which holds what was written since the folder was opened. */
async function measureLog(folder: string): Promise<number> {
  const log = join(folder, 'graph.grafeo.wal')
  const sizes = await Promise.all((await readdir(log)).map(async (name) => (await stat(join(log, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

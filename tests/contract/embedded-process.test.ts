import { fork, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbedded, type EmbeddedDatabase } from '../../src/engine/embedded/open-embedded.ts'
import { ENDLESS, writeGraph } from './engine-graph.ts'

describe('the embedded engine’s process', () => {
  let folder: string
  let database: EmbeddedDatabase
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xianjie-process-'))
    database = await openEmbedded(folder, { shuffleUnordered: true, memoryBytes: 1_000_000_000 })
    await writeGraph(database)
  })
  afterEach(async () => {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function count(label: string): Promise<unknown> {
    return (await database.engine.run(`MATCH (n:${label}) RETURN count(n) AS number`)).rows[0]?.[0]
  }
  function kill(signal: NodeJS.Signals = 'SIGKILL'): number {
    const pid = database.processId()
    if (pid === undefined) throw new Error('no process')
    process.kill(pid, signal)
    return pid
  }

  it('is killed while 20 clients read: every client gets its answer, and the next request works', async () => {
    const pid = database.processId()
    const readers = Array.from({ length: 20 }, async (_, reader) => {
      const seen: unknown[] = []
      for (let round = 0; round < 15; round += 1) {
        seen.push((await database.engine.run('MATCH (n:Entity) RETURN count(n) + $add AS number', { add: reader })).rows[0]?.[0])
        if (reader === 0 && round === 5) kill()
      }
      return seen
    })
    const answers = await Promise.all(readers)
    answers.forEach((seen, reader) => {
      expect(seen).toEqual(Array.from({ length: 15 }, () => 5 + reader))
    })
    expect(database.processId()).not.toBe(pid)
    expect(await count('Entity')).toBe(5)
  })

  it('is killed in the middle of long reads: they are asked again', async () => {
    const slow = 'MATCH (a), (b), (c), (d), (e), (f), (g) WHERE a.number + g.number > 0 RETURN count(*) AS number'
    const alone = await database.engine.run(slow)
    const asked = Promise.all([database.engine.run(slow), database.engine.run(slow), database.engine.run(`${slow} // another`)])
    kill()
    expect(await asked).toEqual([alone, alone, alone])
  })

  it('a query that is at every crash is told so, and the others are not', async () => {
    const doomed = database.engine.run(ENDLESS).catch((error: unknown) => error)
    for (let crash = 0; crash < 3; crash += 1) {
      // The endless query is under way again once another one has gone in and out behind it.
      await count('Entity')
      const pid = kill()
      await expect.poll(() => database.processId(), { timeout: 20_000 }).not.toBe(pid)
    }
    expect(await doomed).toMatchObject({ code: 'engine-restarted' })
    expect(await count('Entity')).toBe(5)
  })

  it('when it keeps dying it rests, tells so at once, and comes back', async () => {
    let told: unknown
    const asked = count('Entity').catch((error: unknown) => {
      told = error
    })
    // Every process is killed as soon as it is there; polling ends when the one who asked is told.
    await expect
      .poll(
        () => {
          if (told === undefined && database.processId() !== undefined) kill()
          return told
        },
        { timeout: 30_000, interval: 10 },
      )
      .toMatchObject({ code: 'engine-unavailable' })
    await asked
    await expect(database.engine.ping()).rejects.toMatchObject({ code: 'engine-unavailable' })
    await expect.poll(() => count('Entity').catch(() => 'resting'), { timeout: 30_000 }).toBe(5)
  })

  it('an endless query is cancelled while another client’s queries go on', async () => {
    const controller = new AbortController()
    const endless = database.engine.run(ENDLESS, {}, { signal: controller.signal }).catch((error: unknown) => error)
    const slow = 'MATCH (a), (b), (c), (d), (e), (f), (g), (h) WHERE a.number + h.number > 0 RETURN count(*) AS number'
    const before = database.processId()
    const other = database.engine.run(slow, {}, { limits: { timeMs: 60_000 } })
    expect(await count('Entity')).toBe(5)
    controller.abort()
    expect(await endless).toMatchObject({ code: 'aborted' })
    expect(await count('Plan')).toBe(2)
    expect((await other).rows).toEqual([[5 ** 8]])
    await expect.poll(() => database.processId(), { timeout: 20_000 }).not.toBe(before)
    expect(await count('Entity')).toBe(5)
  })

  it('a schema nobody waits for, or that takes too long, is given up while it is counted', async () => {
    // A process that stands still answers nothing and ends nothing.
    kill('SIGSTOP')
    const controller = new AbortController()
    const asked = database.engine.describeSchema({ signal: controller.signal })
    const late = database.engine.describeSchema({ limits: { timeMs: 200 } })
    controller.abort()
    await expect(asked).rejects.toMatchObject({ code: 'aborted' })
    await expect(late).rejects.toMatchObject({ code: 'time-exceeded' })
    await expect(database.engine.describeSchema()).resolves.toMatchObject({ labels: { length: 3 } })
  })

  it('a query that ends by itself soon after it was given up costs no restart', async () => {
    const before = database.processId()
    const controller = new AbortController()
    const asked = database.engine.run(
      'MATCH (a), (b), (c), (d), (e) RETURN count(*) AS number',
      {},
      { signal: controller.signal },
    )
    controller.abort()
    await expect(asked).rejects.toMatchObject({ code: 'aborted' })
    // The next given-up query would be noticed by its grace; this one is over long before.
    for (let round = 0; round < 20; round += 1) await database.engine.ping()
    expect(database.processId()).toBe(before)
  })

  it('writes that were acknowledged are there after a kill; one under way is told that nobody knows', async () => {
    const acknowledged: number[] = []
    const told: unknown[] = []
    async function write(batch: number): Promise<void> {
      const rows = Array.from({ length: 500 }, (_, index) => ({ id: `w${batch}-${index}`, batch }))
      const statement = 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:Written, n.batch = row.batch'
      await database.seed.write({ name: `batch ${batch}`, statement, parameters: { rows } })
      acknowledged.push(batch)
    }
    for (let batch = 0; batch < 12; batch += 1) {
      const writing = write(batch).catch((error: unknown) => told.push(error))
      if (batch === 3 || batch === 8) kill()
      await writing
    }
    expect(told).toMatchObject([{ code: 'engine-restarted' }, { code: 'engine-restarted' }])
    expect(acknowledged).toHaveLength(10)
    const found = await database.engine.run(
      'MATCH (n:Written) WITH n.batch AS batch, count(n) AS number RETURN batch, number ORDER BY batch',
    )
    const whole = found.rows.filter(([, number]) => number === 500).map(([batch]) => batch)
    expect(found.rows.every(([, number]) => number === 500)).toBe(true)
    expect(whole).toEqual(expect.arrayContaining(acknowledged))
  })

  it('a cancel waits for the write beside it', async () => {
    const controller = new AbortController()
    const endless = database.engine.run(ENDLESS, {}, { signal: controller.signal }).catch((error: unknown) => error)
    await count('Entity')
    const rows = Array.from({ length: 20_000 }, (_, index) => ({ id: `beside-${index}` }))
    const before = database.processId()
    controller.abort()
    await endless
    for (let batch = 0; batch < 5; batch += 1) {
      const part = rows.slice(batch * 4_000, (batch + 1) * 4_000)
      const statement = 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:Beside'
      await database.seed.write({ name: 'beside', statement, parameters: { rows: part } })
    }
    await expect.poll(() => database.processId(), { timeout: 20_000 }).not.toBe(before)
    expect(await count('Beside')).toBe(20_000)
  })

  it('what asks for more memory than it may have is ended and told, and the next request works', async () => {
    const hungry =
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a + b AS c WHERE c < 0 RETURN count(c) AS number'
    const error: unknown = await database.engine
      .run(hungry, {}, { limits: { timeMs: 60_000 } })
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      name: 'XianjieError',
      code: 'cypher-failed',
      cure: expect.stringContaining('Narrow') as string,
    })
    expect(await count('Entity')).toBe(5)
  })

  it('a second one on the same folder is told who has it, and the first goes on', async () => {
    const refusal = openEmbedded(folder, { shuffleUnordered: false })
    await expect(refusal).rejects.toMatchObject({
      code: 'engine-locked',
      place: folder,
      message: expect.stringContaining(String(process.pid)) as string,
      cure: expect.stringContaining('XIANJIE_DATA') as string,
    })
    kill()
    await expect(openEmbedded(folder, { shuffleUnordered: false })).rejects.toMatchObject({ code: 'engine-locked' })
    expect(await count('Entity')).toBe(5)
  })

  it('what was written is there when the folder is opened again, and the folder is free', async () => {
    await database.close()
    database = await openEmbedded(folder, { shuffleUnordered: true })
    expect(await count('Entity')).toBe(5)
    await expect(
      database.seed.applySchema('CREATE INDEX entity_number IF NOT EXISTS FOR (n:Entity) ON (n.number)'),
    ).resolves.toBeUndefined()
  })

  it('after close every call is told so', async () => {
    const under = database.engine.run(ENDLESS).catch((error: unknown) => error)
    await count('Entity')
    await database.close()
    expect(await under).toMatchObject({ code: 'engine-unavailable' })
    await expect(count('Entity')).rejects.toMatchObject({ code: 'engine-unavailable' })
    await expect(database.engine.ping()).rejects.toMatchObject({ code: 'engine-unavailable' })
  })

  it('a process that cannot start is told with its own words', async () => {
    const other = await mkdtemp(join(tmpdir(), 'xianjie-start-'))
    const before = process.env['NODE_OPTIONS']
    process.env['NODE_OPTIONS'] = '--require=/nowhere/at-all.cjs'
    try {
      const opening = openEmbedded(other, { shuffleUnordered: false })
      await expect(opening).rejects.toMatchObject({
        code: 'engine-unavailable',
        message: expect.stringContaining('at-all.cjs') as string,
      })
    } finally {
      if (before === undefined) delete process.env['NODE_OPTIONS']
      else process.env['NODE_OPTIONS'] = before
      await rm(other, { recursive: true, force: true })
    }
  })

  it('a folder that holds something else is told, and not touched', async () => {
    const other = await mkdtemp(join(tmpdir(), 'xianjie-other-'))
    await writeFile(join(other, 'graph.grafeo'), 'not a database'.repeat(1_000))
    await expect(openEmbedded(other, { shuffleUnordered: false })).rejects.toMatchObject({
      code: 'engine-unavailable',
      place: other,
    })
    await rm(other, { recursive: true, force: true })
  })

  it('ends when the one who started it is killed, whatever it does, and leaves the folder free', async () => {
    const home = await mkdtemp(join(tmpdir(), 'xianjie-parent-'))
    const parent = startParent(home)
    const pid = await new Promise<number>((resolve) => parent.once('message', (message) => resolve(message as number)))
    expect(isAlive(pid)).toBe(true)
    parent.kill('SIGKILL')
    await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false)
    const next = await openEmbedded(home, { shuffleUnordered: false })
    expect((await next.engine.run('MATCH (n:Kept) RETURN count(n) AS number')).rows).toEqual([[1]])
    await next.close()
    await rm(home, { recursive: true, force: true })
  })
})

/** Opens a folder in a process of its own, writes one node, reads without end, and tells the id of the engine's process. */
function startParent(home: string): ChildProcess {
  return fork(fileURLToPath(new URL('./embedded-parent.ts', import.meta.url)), [home], {
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

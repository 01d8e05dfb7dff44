import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../src/api/client/create-client.ts'
import { toXianjieError } from '../../src/graph/error.ts'
import type { GraphSource } from '../../src/graph/graph-source.ts'
import { serveXianjie, type RunningServe } from './built-command.ts'

const CLIENTS = 20
const ROUNDS = 6
const FORGIVEN = ['engine-restarted', 'engine-unavailable']

let folder: string
let server: RunningServe

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xianjie-killed-'))
  server = await serveXianjie({ env: { XIANJIE_DATA: folder } })
})

afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true })
})

describe('when the engine’s process is killed while 20 clients read', () => {
  it('each gets its answer or a coded error, and the next request works', async () => {
    const [engine] = await listChildren(server.process.pid)
    expect(engine).toBeDefined()
    const outcomes: string[] = []
    const clients = Array.from({ length: CLIENTS }, () => createClient({ baseUrl: server.address }))
    const readers = clients.map(async (client, index) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        outcomes.push(await readOnce(client, index + round))
        // Every client has been answered once and reads on: the moment to kill.
        if (outcomes.length === CLIENTS) process.kill(engine ?? 0, 'SIGKILL')
      }
    })
    await Promise.all(readers)
    expect(outcomes).toHaveLength(CLIENTS * ROUNDS)
    expect(outcomes.filter((outcome) => outcome !== 'answered' && !FORGIVEN.includes(outcome))).toEqual([])
    expect(await readOnce(createClient({ baseUrl: server.address }), 0)).toBe('answered')
    expect((await createClient({ baseUrl: server.address }).health()).status).toBe('ok')
    const [next] = await listChildren(server.process.pid)
    expect(next).not.toBe(engine)
    expect(server.process.exitCode).toBeNull()
  })
})

async function readOnce(source: GraphSource, turn: number): Promise<string> {
  const reads: (() => Promise<unknown>)[] = [
    () => source.ask('duty-grid'),
    () => source.search('科技'),
    () => source.query('MATCH (c:Clause)-[:ABOUT]->(t:Topic) RETURN t.id AS topic, count(c) AS clauses ORDER BY topic'),
    () => source.neighbours('jdz-sti-14fyp'),
  ]
  try {
    await reads[turn % reads.length]?.()
    return 'answered'
  } catch (thrown) {
    return toXianjieError(thrown).code
  }
}

async function listChildren(parent: number | undefined): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid='])
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  return processes.flatMap(([pid, ppid]) => (pid !== undefined && ppid === parent ? [pid] : []))
}

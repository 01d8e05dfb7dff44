import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../src/api/client/create-client.ts'
import { openDatabase } from '../../src/engine/open-engine.ts'
import type { Table } from '../../src/graph/table.ts'
import { runXianjie, serveXianjie, untilExit, type RunningServe } from './built-command.ts'

let folder: string
let env: Record<string, string>
const running: RunningServe[] = []

async function serve(extra: Record<string, string> = {}): Promise<RunningServe> {
  const server = await serveXianjie({ env: { ...env, ...extra } })
  running.push(server)
  return server
}

/** One life of the server, ended by Ctrl-C: what it holds. */
async function serveAndList(): Promise<unknown> {
  const server = await serve()
  const statement = 'MATCH (n:Entity) RETURN n.id AS id, n.version AS version ORDER BY id'
  const { rows } = await createClient({ baseUrl: server.address }).query(statement)
  expect(await server.stop('SIGINT')).toBe(0)
  return rows
}

async function readNote(): Promise<{ address: string; process: number }> {
  return JSON.parse(await readFile(join(folder, 'data', 'server.json'), 'utf8')) as { address: string; process: number }
}

/** The status a browser gets that believes `host` to be the server's address, as after DNS rebinding. */
async function askAs(host: string, address: string): Promise<number | undefined> {
  const { port } = new URL(address)
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: '/api/health', headers: { host: `${host}:${port}` } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', reject)
  })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xianjie-serve-'))
  env = { XIANJIE_DATA: join(folder, 'data') }
})

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop('SIGKILL')))
})

afterAll(() => rm(folder, { recursive: true }))

describe('xianjie serve', () => {
  it('seeds the flagship corpus into an empty folder, then prints one line with the address', async () => {
    const server = await serve()
    expect(server.lines).toEqual([expect.stringMatching(/http:\/\/127\.0\.0\.1:\d+$/)])
    const overview = await createClient({ baseUrl: server.address }).overview()
    expect(overview.corpora.map((corpus) => corpus.id)).toEqual(['jingdezhen'])
    expect(overview.focus?.id).toBe('jdz-sti-14fyp')
    expect(await server.stop()).toBe(0)
    expect(server.lines).toHaveLength(1)
  })

  it('reuses the data at the next start', async () => {
    expect(await serveAndList()).toEqual(await serveAndList())
  })

  it('renews a corpus that is older than its tables', async () => {
    expect(await runXianjie(['seed'], { env })).toMatchObject({ code: 0 })
    const database = await openDatabase({ folder: join(folder, 'data') })
    const older = "MATCH (c:Entity {id: 'jingdezhen'}) SET c.version = 'of an older program', c.titleZh = '旧资料库'"
    await database.seed.write({ name: 'by hand', statement: older, parameters: {} })
    await database.close()
    const server = await serve()
    const statement = 'MATCH (c:Corpus) RETURN c.id AS id, c.titleZh AS title, c.state AS state'
    const { rows } = await createClient({ baseUrl: server.address }).query(statement)
    expect(rows).toEqual([['jingdezhen', expect.stringContaining('科技创新发展规划衔接资料库'), 'complete']])
  })

  it('goes by the names it was given, and no other, when it listens on every address', async () => {
    const server = await serve({ XIANJIE_HOST: '0.0.0.0', XIANJIE_NAMES: 'plans.example.cn' })
    expect(await askAs('plans.example.cn', server.address)).toBe(200)
    expect(await askAs('localhost', server.address)).toBe(200)
    expect(await askAs('evil.example', server.address)).toBe(421)
  })

  it('says which port is taken, before it opens anything', async () => {
    const other: Server = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const { code, stdout, stderr } = await runXianjie(['serve'], {
      env: { XIANJIE_DATA: join(folder, 'unused'), PORT: String(port) },
    })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`Port ${port} is taken`)
    expect(stderr).toContain('set PORT to a free one')
    await new Promise((resolve) => other.close(resolve))
  })
})

describe('while a server holds the data folder', () => {
  let server: RunningServe

  beforeAll(async () => {
    server = await serveXianjie({ env })
  })

  afterAll(() => server.stop())

  it('reading commands go through it and nobody notices', async () => {
    const answer = await runXianjie(['ask', 'duty-grid'], { env })
    expect([answer.code, answer.stderr]).toEqual([0, ''])
    expect((JSON.parse(answer.stdout) as Table).rows).toHaveLength(35)
    const counted = await runXianjie(['query', 'MATCH (a:Aspect) RETURN count(a) AS aspects'], { env })
    expect(JSON.parse(counted.stdout)).toEqual({ columns: ['aspects'], rows: [[5]] })
    const refused = await runXianjie(['query', 'CREATE (:Plan)'], { env })
    expect([refused.code, refused.stdout]).toEqual([2, ''])
    const checked = await runXianjie(['check', 'tests/fixtures/small-town'], { env })
    expect(checked.code).toBe(0)
  })

  it('doctor names it and finds nothing wrong', async () => {
    const { code, stdout } = await runXianjie(['doctor'], { env })
    expect(code).toBe(0)
    expect(stdout).toContain(`Xianjie answers at ${server.address} (process ${server.process.pid})`)
    expect(stdout).toMatch(/^ok +corpus +jingdezhen is seeded and current$/m)
    expect(stdout).not.toMatch(/^wrong/m)
  })

  it('a second server is told where the first is', async () => {
    const { code, stdout, stderr } = await runXianjie(['serve'], { env: { ...env, PORT: '0' } })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(server.address)
    expect(stderr).toContain('XIANJIE_DATA')
  })

  it('seed is told to stop it first and writes nothing', async () => {
    const { code, stderr } = await runXianjie(['seed', 'tests/fixtures/small-town'], { env })
    expect(code).toBe(1)
    expect(stderr).toContain('Stop it, seed, and start it again')
    const { corpora } = await createClient({ baseUrl: server.address }).overview()
    expect(corpora.map((corpus) => corpus.id)).not.toContain('small-town')
  })

  it('answers under its own name only', async () => {
    expect(await askAs('127.0.0.1', server.address)).toBe(200)
    expect(await askAs('localhost', server.address)).toBe(200)
    expect(await askAs('evil.example', server.address)).toBe(421)
  })

  it('tells the commands where it is', async () => {
    expect(await readNote()).toMatchObject({ address: server.address, process: server.process.pid })
  })
})

describe('when the server has gone', () => {
  it('its note goes with it, and a note left by one that was killed misleads nobody', async () => {
    const server = await serve()
    await server.stop()
    await expect(readNote()).rejects.toThrow()
    const killed = await serve()
    const note = await readNote()
    killed.process.kill('SIGKILL')
    await untilExit(killed.process)
    const answer = await runXianjie(['ask', 'duty-grid'], { env })
    expect([answer.code, answer.stderr]).toEqual([0, ''])
    // The killed one's port and process number may be another program's by now.
    await writeFile(join(folder, 'data', 'server.json'), JSON.stringify({ ...note, process: process.pid }))
    const again = await runXianjie(['query', 'RETURN 1 AS one'], { env })
    expect([again.code, again.stderr]).toEqual([0, ''])
    expect((await serve()).lines).toHaveLength(1)
  })

  it('a note that names the server of another folder does not lead commands to its data', async () => {
    const [stranger, town] = [await serve(), join(folder, 'town')]
    const townEnv = { XIANJIE_DATA: town }
    expect(await runXianjie(['seed', 'tests/fixtures/small-town'], { env: townEnv })).toMatchObject({ code: 0 })
    // The port of a server that was killed is another Xianjie's now, and its process number too.
    const note = { address: stranger.address, process: stranger.process.pid, instance: 'killed' }
    await writeFile(join(town, 'server.json'), JSON.stringify(note))
    const statement = 'MATCH (c:Corpus) RETURN c.id AS id'
    const { stdout } = await runXianjie(['query', statement], { env: townEnv })
    expect((JSON.parse(stdout) as Table).rows).toEqual([['small-town']])
    const second = await serveXianjie({ env: townEnv })
    running.push(second)
    expect((await createClient({ baseUrl: second.address }).query(statement)).rows).toEqual([['small-town']])
  })

  it('it leaves the note that another one has put in the place of its own', async () => {
    const server = await serve()
    const other = { ...(await readNote()), instance: 'another' }
    await writeFile(join(folder, 'data', 'server.json'), JSON.stringify(other))
    expect(await server.stop()).toBe(0)
    expect(await readNote()).toEqual(other)
    await rm(join(folder, 'data', 'server.json'))
  })

  it('commands started together wait for each other', async () => {
    const answers = await Promise.all(Array.from({ length: 3 }, () => runXianjie(['ask', 'counterparts'], { env })))
    expect(answers.map(({ code, stderr }) => [code, stderr])).toEqual(answers.map(() => [0, '']))
    expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1)
  })
})

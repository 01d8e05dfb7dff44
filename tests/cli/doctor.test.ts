import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../../src/api/server/start-server.ts'
import { SETTINGS } from '../../src/cli/settings.ts'
import { createFakeSource } from '../api/fake-source.ts'
import { createTestApp } from '../api/test-app.ts'
import { runXianjie } from './built-command.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xianjie-doctor-'))
})

afterAll(() => rm(folder, { recursive: true }))

describe('xianjie doctor', () => {
  it('finds nothing wrong before the first start, shows every setting with its origin, and makes nothing', async () => {
    const { code, stdout, stderr } = await runXianjie(['doctor'], { folder, env: { PORT: '0' } })
    expect([code, stderr]).toEqual([0, ''])
    for (const { name } of SETTINGS) expect(stdout).toMatch(new RegExp(`^ok +${name} `, 'm'))
    expect(stdout).toMatch(/^ok +PORT +0 \(environment\)$/m)
    expect(stdout).toMatch(/^ok +XIANJIE_DATA +\.xianjie \(default\)$/m)
    expect(stdout).toMatch(/^note +data folder +.+\.xianjie is made at the first start$/m)
    expect(await readdir(folder)).toEqual([])
  })

  it('finds a data folder below a file, and the database Neo4j keeps for itself', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    const below = await runXianjie(['doctor'], { folder, env: { PORT: '0', XIANJIE_DATA: join(file, 'data') } })
    await rm(file)
    expect(below.code).toBe(1)
    expect(below.stdout).toMatch(/^wrong +data folder +.+data cannot be written to$/m)
    const env = { PORT: '0', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_DATABASE: 'System' }
    const system = await runXianjie(['doctor'], { folder, env })
    expect(system.code).toBe(1)
    expect(system.stdout).toMatch(/^wrong +NEO4J_DATABASE +NEO4J_DATABASE is system/m)
  })

  it('makes nothing in a folder that is there and empty either', async () => {
    const data = join(folder, 'empty')
    await mkdir(data)
    const { code, stdout } = await runXianjie(['doctor'], { folder, env: { PORT: '0', XIANJIE_DATA: data } })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^note +database +There is no data in .+empty yet\.\n +→ Run `xianjie seed`/m)
    expect(await readdir(data)).toEqual([])
  })

  it('names every wrong setting at once, each with its cure, and ends with 1', async () => {
    const { code, stdout } = await runXianjie(['doctor'], { folder, env: { PORT: '70000', NEO4J_PASSWORD: 'secret' } })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^wrong +PORT +.*70000.*\n +→ Set PORT /m)
    expect(stdout).toMatch(/^wrong +NEO4J_PASSWORD +.*\n +→ Set NEO4J_URI /m)
    expect(stdout).not.toContain('secret')
  })

  it('says which port is taken', async () => {
    // A program that takes whatever it is sent and never says a word.
    const other = createServer((socket) => socket.resume())
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const { code, stdout } = await runXianjie(['doctor'], { folder, env: { PORT: String(port) } })
    await new Promise((resolve) => other.close(resolve))
    expect(code).toBe(1)
    expect(stdout).toMatch(new RegExp(`^wrong +port +Port ${port} is taken.*\n +→ .*PORT`, 'm'))
  })

  it('knows its own server beside a Neo4j, where no note in a folder tells of it', async () => {
    const server = await startServer(createTestApp(createFakeSource()), { host: '127.0.0.1', port: 0 })
    const { port } = new URL(server.address)
    const env = { PORT: port, NEO4J_URI: 'bolt://127.0.0.1:1' }
    const beside = await runXianjie(['doctor'], { folder, env })
    const alone = await runXianjie(['doctor'], { folder, env: { PORT: port } })
    await server.close()
    expect(beside.stdout).toMatch(new RegExp(`^ok +port +Xianjie answers at ${server.address} `, 'm'))
    // One on our folder would have left its note there: this one holds the port for other data.
    expect(alone.stdout).toMatch(new RegExp(`^wrong +port +Port ${port} is taken by a Xianjie `, 'm'))
    expect([beside.code, alone.code]).toEqual([1, 1])
  })

  it('says when Neo4j does not answer, and shows no password', async () => {
    const env = { PORT: '0', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' }
    const { code, stdout } = await runXianjie(['doctor'], { folder, env })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^wrong +database +.+\n +→ .+/m)
    expect(stdout).not.toContain('secret')
    expect(stdout).not.toContain('data folder')
  })
})

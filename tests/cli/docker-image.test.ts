import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../src/api/client/create-client.ts'
import { PROJECT_FOLDER, untilExit } from './built-command.ts'
import { readDockerfile, type Stage } from './dockerfile.ts'

/** npm installs and builds from nothing here, as the image does. */
const BUILD_MS = 600_000

/**
 * The image's own commands without Docker: each stage is an empty folder that holds what its COPY brings, its RUN of npm is run there, and
 * the last stage's CMD and HEALTHCHECK are used as they stand. What only a system does (users, ownership) is left out.
 */
let root: string
let last: Stage
let folder: string
let server: ChildProcess
let address: string
let env: Record<string, string>

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'xianjie-image-'))
  const stages = readDockerfile(readFileSync('Dockerfile', 'utf8'))
  for (const stage of stages) buildStage(stage)
  last = stages.at(-1) as Stage
  folder = locate(last, last.folder)
  const dataFolder = locate(last, last.env['XIANJIE_DATA'] ?? '')
  mkdirSync(dataFolder, { recursive: true })
  env = { ...cleanEnv(), ...last.env, XIANJIE_DATA: dataFolder, PORT: String(await findFreePort()) }
  const [program = '', ...commandLine] = last.cmd
  server = spawn(program, commandLine, { cwd: folder, env })
  address = await readAddress(server)
}, BUILD_MS)

afterAll(async () => {
  server.kill('SIGKILL')
  await untilExit(server)
  rmSync(root, { recursive: true })
})

describe('the image', () => {
  it('serves the seeded flagship corpus and the web app', async () => {
    const overview = await createClient({ baseUrl: address }).overview()
    expect(overview.corpora.map(({ id }) => id)).toEqual(['jingdezhen'])
    const page = await fetch(address)
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? ''
    expect((await fetch(`${address}${script}`)).headers.get('cache-control')).toContain('immutable')
  })

  it('brings along neither source nor development packages', () => {
    const listed = spawnSync('npm', ['ls', '--all', '--json', '--omit=dev'], { cwd: folder, env: cleanEnv(), encoding: 'utf8' })
    expect(JSON.parse(listed.stdout)).not.toHaveProperty('problems')
    for (const path of ['src', 'node_modules/vite', 'node_modules/typescript']) {
      expect(spawnSync('test', ['-e', path], { cwd: folder }).status, path).toBe(1)
    }
  })

  it('knows its health, stops when it is told to, and then is not healthy', async () => {
    const [program = '', ...commandLine] = last.healthcheck
    expect(spawnSync(program, commandLine, { cwd: folder, env }).status).toBe(0)
    server.kill('SIGTERM')
    expect(await untilExit(server)).toBe(0)
    expect(spawnSync(program, commandLine, { cwd: folder, env }).status).toBe(1)
  })
})

function buildStage(stage: Stage): void {
  mkdirSync(locate(stage, stage.folder), { recursive: true })
  for (const step of stage.steps) {
    if (step.kind === 'copy') copy(stage, step)
    else if (step.command.startsWith('npm ')) {
      const run = spawnSync(step.command, { cwd: locate(stage, stage.folder), env: cleanEnv(), shell: true, encoding: 'utf8' })
      if (run.status !== 0) throw new Error(`${step.command}: ${run.stdout}\n${run.stderr}`)
    }
  }
}

function copy(stage: Stage, { from, sources, target }: Extract<Stage['steps'][number], { kind: 'copy' }>): void {
  const into = join(locate(stage, stage.folder), target)
  for (const source of sources) {
    const path = from === undefined ? join(PROJECT_FOLDER, source) : join(root, from, source)
    // Of a folder COPY brings what is in it, whatever the target looks like.
    const whole = target.endsWith('/') && !statSync(path).isDirectory()
    cpSync(path, whole ? join(into, basename(source)) : into, { recursive: true, verbatimSymlinks: true })
  }
}

/** A path of the image below the folder that stands for the stage. */
function locate(stage: Stage, path: string): string {
  return join(root, stage.name ?? 'image', path)
}

function cleanEnv(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env
  return { PATH, HOME }
}

async function findFreePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

async function readAddress(child: ChildProcess): Promise<string> {
  let words = ''
  child.stderr?.on('data', (piece) => (words += String(piece)))
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      const found = /http:\/\/\S+/.exec(line)?.[0]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(`the image's command ended: ${words}`)))
  })
}

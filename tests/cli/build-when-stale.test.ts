import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string

/** A project whose build only writes down that it was called. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xianjie-stale-'))
  mkdirSync(join(folder, 'src', 'cli'), { recursive: true })
  mkdirSync(join(folder, 'dist'))
  for (const tool of ['typescript', 'vite']) mkdirSync(join(folder, 'node_modules', tool), { recursive: true })
  cpSync('src/cli/build-when-stale.js', join(folder, 'src/cli/build-when-stale.js'))
  for (const name of ['package-lock.json', 'tsconfig.json', 'vite.config.ts', 'log']) writeFileSync(join(folder, name), '')
  writeScript('echo built >> log')
})

afterEach(() => rmSync(folder, { recursive: true }))

function writeScript(build: string): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stale', type: 'module', scripts: { build } }))
}

function run(lifecycle = 'prestart'): { status: number | null; stdout: string; stderr: string } {
  const program = join(folder, 'src', 'cli', 'build-when-stale.js')
  const env = { PATH: process.env['PATH'], npm_lifecycle_event: lifecycle }
  return spawnSync(process.execPath, [program], { cwd: folder, encoding: 'utf8', env })
}

function countBuilds(): number {
  return readFileSync(join(folder, 'log'), 'utf8').split('built').length - 1
}

/** Sets the time of a file to one second after everything that is there. */
function touch(path: string): void {
  writeFileSync(path, '')
  const later = (statSync(path).mtimeMs + 1_000) / 1_000
  utimesSync(path, later, later)
}

describe('before npm start', () => {
  it('the product is built once and then left alone, without a word on standard output', () => {
    expect(run()).toMatchObject({ status: 0, stdout: '' })
    expect(countBuilds()).toBe(1)
    expect(run()).toMatchObject({ status: 0, stdout: '' })
    expect(countBuilds()).toBe(1)
  })

  it('it is built again when a source, however deep, or a package is newer', () => {
    run()
    mkdirSync(join(folder, 'src', 'ui', 'map'), { recursive: true })
    touch(join(folder, 'src', 'ui', 'map', 'panel.tsx'))
    run()
    expect(countBuilds()).toBe(2)
    run()
    expect(countBuilds()).toBe(2)
    const newest = statSync(join(folder, 'src', 'ui', 'map', 'panel.tsx')).mtimeMs / 1_000
    utimesSync(join(folder, 'package-lock.json'), newest + 1, newest + 1)
    run()
    expect(countBuilds()).toBe(3)
  })

  it('a build that fails stops the start and is tried again', () => {
    writeScript('exit 3')
    expect(run().status).toBe(1)
    writeScript('echo built >> log')
    expect(run().status).toBe(0)
    expect(countBuilds()).toBe(1)
  })
})

describe('an install without development packages', () => {
  beforeEach(() => rmSync(join(folder, 'node_modules'), { recursive: true }))

  it('steps over the build and says so in one line', () => {
    const { status, stderr } = run('prepare')
    expect(status).toBe(0)
    expect(stderr).toMatch(/^Xianjie is not built: .*`npm ci --include=dev`.*\n$/)
    expect(countBuilds()).toBe(0)
  })

  it('starts what was built elsewhere, and nothing where nothing was', () => {
    expect(run().status).toBe(1)
    mkdirSync(join(folder, 'dist', 'node', 'cli'), { recursive: true })
    writeFileSync(join(folder, 'dist', 'node', 'cli', 'main.js'), '')
    expect(run().status).toBe(0)
    expect(countBuilds()).toBe(0)
  })
})

/**
 * Builds `dist` when it is missing or older than what it is built from; run before `npm start` and by `npm ci` (package.json). What it
 * does it says on standard error, so that standard output holds nothing but the server's address.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPackageFolder } from './package-folder.ts'

const SOURCES = ['src', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']

const folder = findPackageFolder()
const stamp = join(folder, 'dist', 'built')
const newest = Math.max(...SOURCES.map((source) => readNewest(join(folder, source))))

if (!existsSync(stamp) || Number(readFileSync(stamp, 'utf8')) < newest) build()

function build(): void {
  process.stderr.write('Building Xianjie, because dist is missing or older than its source …\n')
  const built = spawnSync('npm', ['run', 'build', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    // Whoever calls may run in another mode: in a test's, React would be built with its development checks.
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  })
  if (built.status !== 0) process.exit(1)
  // The time of what was read, not of the end: a file saved during the build must count as newer.
  writeFileSync(stamp, String(newest))
}

/** Milliseconds of the last change below a path; a folder changes when something in it is added or removed. */
function readNewest(path: string): number {
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => readNewest(join(path, name))))
}

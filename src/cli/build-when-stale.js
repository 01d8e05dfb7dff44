/**
 * Builds `dist` when it is missing or older than what it is built from; run by `npm ci` and before `npm start` and `npm test`
 * (package.json). What it does it says on standard error, so that standard output holds nothing but the server's address.
 *
 * JavaScript, so that Node alone runs it: an install without development packages has nothing that runs TypeScript.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCES = ['src', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']
const TOOLS = ['typescript', 'vite']

const folder = fileURLToPath(new URL('../..', import.meta.url))
const stamp = join(folder, 'dist', 'built')
const newest = Math.max(...SOURCES.map((source) => readNewest(join(folder, source))))

if (!existsSync(stamp) || Number(readFileSync(stamp, 'utf8')) < newest) {
  if (TOOLS.every((tool) => existsSync(join(folder, 'node_modules', tool)))) build()
  else stepOver()
}

function build() {
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

/** An install without development packages is a sound one, of what was built elsewhere; only a start needs something built. */
function stepOver() {
  process.stderr.write('Xianjie is not built: the tools for it are development packages; `npm ci --include=dev` installs them.\n')
  const isInstall = process.env['npm_lifecycle_event'] === 'prepare'
  if (!isInstall && !existsSync(join(folder, 'dist', 'node', 'cli', 'main.js'))) process.exit(1)
}

/**
 * Milliseconds of the last change below a path; a folder changes when something in it is added or removed.
 *
 * @param {string} path
 * @returns {number}
 */
function readNewest(path) {
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => readNewest(join(path, name))))
}

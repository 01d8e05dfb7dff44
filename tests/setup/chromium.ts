import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome']

/** Software WebGL, and none of the background traffic that a closed network refuses by the hundred. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The browser to test with: `CHROMIUM_PATH`, else one installed, else Debian's, installed now together with the Chinese fonts
 * when we are root on a machine with apt.
 *
 * @returns path of the executable
 * @throws Error that says what to install, when there is none and none can be installed
 */
export function ensureChromium(): string {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return named
  const installed = findInstalled()
  if (installed !== undefined && hasChineseFont()) return installed
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    installFromDebian()
    const path = findInstalled()
    if (path !== undefined) return path
  }
  if (installed !== undefined) return installed
  throw new Error('No Chromium found. Install Chromium or Chrome (and a Chinese font), or set CHROMIUM_PATH to its executable.')
}

/** A headless browser as all browser and end-to-end tests use it; the caller closes it. */
export async function launchChromium(extraFlags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: [...FLAGS, ...extraFlags] })
}

function findInstalled(): string | undefined {
  return PLACES.find((path) => existsSync(path))
}

function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  return listed.error === undefined && listed.stdout.trim() !== ''
}

function installFromDebian(): void {
  process.stdout.write('Installing chromium and fonts-noto-cjk with apt (once) …\n')
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fontconfig']]) {
    const run = spawnSync('apt-get', ['-qq', ...words], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (run.status !== 0) throw new Error(`apt-get ${words[0] ?? ''} failed: ${run.stderr || String(run.error)}`)
  }
}

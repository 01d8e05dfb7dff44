import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MAIN, PROJECT_FOLDER, runXianjie } from './built-command.ts'

const COMMAND_LINE = ['seed', 'tests/fixtures/small-town']
const LAST = /^small-town is seeded \(version [0-9a-f]{12}\)\.$/

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xianjie-progress-'))
})

afterEach(() => rm(folder, { recursive: true }))

/** Runs the built command on a pseudo-terminal and gives what the terminal was sent. */
async function runOnTerminal(commandLine: readonly string[], env: Record<string, string>): Promise<string> {
  const command = [process.execPath, MAIN, ...commandLine]
  const quoted = command.map((word) => `'${word}'`).join(' ')
  // BSD's `script`, which macOS has, takes the command as words.
  const options = process.platform === 'darwin' ? ['-q', '/dev/null', ...command] : ['-qec', quoted, '/dev/null']
  const child = spawn('script', options, {
    cwd: PROJECT_FOLDER,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TERM: 'xterm', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  for await (const piece of child.stdout.setEncoding('utf8')) text += String(piece)
  return text
}

const hasTerminal = process.env['CI'] === 'true' || spawnSync('script', ['--version']).error === undefined

describe('xianjie seed', () => {
  it.skipIf(!hasTerminal)('shows on a terminal how far it is, and takes the bar away at the end', async () => {
    const text = await runOnTerminal(COMMAND_LINE, { XIANJIE_DATA: join(folder, 'data') })
    const [, done, total] = /Seeding small-town .*?(\d+)\/(\d+) \d{3}-[a-z-]+/.exec(text) ?? []
    expect(Number(total)).toBeGreaterThan(165)
    expect(Number(done)).toBeLessThanOrEqual(Number(total))
    expect(display(text).trim()).toMatch(LAST)
    expect(display(text)).not.toContain('Seeding')
  })

  it('shows no bar where nobody looks', async () => {
    const { code, stdout, stderr } = await runXianjie(COMMAND_LINE, { env: { XIANJIE_DATA: join(folder, 'data') } })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.trim()).toMatch(LAST)
  })
})

/** What a person sees in the end of what a terminal was sent: text, carriage returns, and moves and wipes on a line. */
function display(sent: string): string {
  const lines: string[][] = [[]]
  let column = 0
  for (const [token, code, letter] of sent.matchAll(/\u001b\[([?\d;]*)([A-Za-z])|\u001b[78]|[^]/gu)) {
    const line = lines.at(-1) ?? []
    if (token === '\n') lines.push(Array.from({ length: column }, () => ' '))
    else if (token === '\r' || token === '\u001b8') column = 0
    else if (letter === 'G') column = Number(code || 1) - 1
    else if (letter === 'K') line.length = code === '2' ? 0 : column
    else if (!token.startsWith('\u001b')) {
      while (line.length < column) line.push(' ')
      line[column++] = token
    }
  }
  return lines.map((line) => line.join('')).join('\n')
}

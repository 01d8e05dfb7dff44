import { describe, expect, it } from 'vitest'
import { ROUTES } from '../../src/api/contract/routes.ts'
import { createProgram } from '../../src/cli/program.ts'
import { SETTINGS } from '../../src/cli/settings.ts'
import { ERROR_CODES } from '../../src/graph/error-code.ts'
import { LIMITS } from '../../src/graph/limit.ts'
import { createTestWorld } from '../cli/test-world.ts'
import { readReadmeTable, writeTable } from './readme-table.ts'

/** The tables of README.md are what the code declares; a difference shows the lines to put there. */
describe('README.md', () => {
  it('documents every setting with its default and meaning', async () => {
    const rows = SETTINGS.map(({ name, default: usual, help }) => [`\`${name}\``, usual === '' ? '' : `\`${usual}\``, help])
    expect(await readReadmeTable('Settings')).toBe(writeTable(['setting', 'default', 'meaning'], rows))
  })

  it('documents every command with its arguments and options', async () => {
    const { world } = createTestWorld()
    const program = createProgram({ world, packageFolder: '.', version: '0', setExit: () => undefined })
    const rows = program.commands.map((command) => [
      `\`xianjie ${`${command.name()} ${command.usage().replace(/^\[options\] ?/, '')}`.trim()}\``,
      command.summary(),
      command.options
        .filter((option) => option.long !== '--help')
        .map((option) => `\`${option.flags}\``)
        .join(', '),
    ])
    expect(await readReadmeTable('Commands')).toBe(writeTable(['command', 'what it does', 'options'], rows))
  })

  it('documents every route', async () => {
    const rows = ROUTES.map((route) => [
      `\`${route.method} ${route.path}\``,
      Object.keys(route.query?.shape ?? {})
        .map((name) => `\`${name}\``)
        .join(', '),
      route.summary,
    ])
    expect(await readReadmeTable('HTTP API')).toBe(writeTable(['route', 'query', 'answer'], rows))
  })

  it('documents every limit', async () => {
    const rows = Object.entries(LIMITS).map(([name, value]) => [`\`${name}\``, value.toLocaleString('en')])
    expect(await readReadmeTable('Limits')).toBe(writeTable(['limit', 'value'], rows))
  })

  it('documents every error code with its HTTP status, exit code and cure', async () => {
    const rows = Object.entries(ERROR_CODES).map(([code, { status, exit, cure }]) => [
      `\`${code}\``,
      `${status}`,
      `${exit}`,
      cure,
    ])
    expect(await readReadmeTable('Errors')).toBe(writeTable(['code', 'HTTP', 'exit', 'cure'], rows))
  })
})

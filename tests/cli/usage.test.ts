import { describe, expect, it } from 'vitest'
import { SETTINGS } from '../../src/cli/settings.ts'
import { runXianjie } from './built-command.ts'

const COMMANDS = ['serve', 'seed', 'check', 'ask', 'query', 'doctor']

describe('xianjie --help', () => {
  it('names every command and every setting', async () => {
    const { code, stdout, stderr } = await runXianjie(['--help'])
    expect([code, stderr]).toEqual([0, ''])
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
    for (const { name, help } of SETTINGS) expect(stdout.replace(/\s+/g, ' ')).toContain(`${name} ${help}`.replace(/\s+/g, ' '))
  })

  it.each(COMMANDS)('is there for %s, by flag and by `help`', async (command) => {
    const [flag, word] = await Promise.all([runXianjie([command, '--help']), runXianjie(['help', command])])
    expect([flag.code, word.code]).toEqual([0, 0])
    expect(flag.stdout).toContain(`Usage: xianjie ${command}`)
    expect(word.stdout).toBe(flag.stdout)
  })

  it('prints the version of the package', async () => {
    expect((await runXianjie(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('bad usage', () => {
  it.each([
    [['plant']],
    [[]],
    [['seed', '--fast']],
    [['check', 'one', 'two']],
    [['query', 'RETURN 1', '--rows', 'many']],
    [['query', 'RETURN 1', '--format', 'xml']],
    [['query', 'RETURN 1', '--file', 'statement.cypher']],
    [['query', '--file', 'no-such-file.cypher']],
    [['ask']],
    [['ask', 'no-such-question']],
    [['ask', 'duty-grid', '--param', 'plan']],
  ])('xianjie %j ends with 2 and says what is wrong on standard error', async (commandLine) => {
    const { code, stdout, stderr } = await runXianjie(commandLine, { env: { XIANJIE_DATA: '/nowhere/at/all' } })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).not.toMatch(/\bat .*\.js:\d+/)
    expect(stderr.trim()).not.toBe('')
  })

  it('with --debug shows where the error comes from', async () => {
    const { code, stderr } = await runXianjie(['ask', 'no-such-question', '--debug'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/\bat .*ask\.js/)
  })
})

describe('a wrong setting', () => {
  it.each([
    ['PORT', { PORT: '70000' }, 'serve'],
    ['NEO4J_PASSWORD', { NEO4J_PASSWORD: 'secret' }, 'seed'],
    ['NEO4J_URI', { NEO4J_URI: 'http://localhost' }, 'serve'],
  ])('%s is named with its cure', async (name, env, command) => {
    const { code, stderr } = await runXianjie([command], { env })
    expect(code).toBe(2)
    expect(stderr).toMatch(new RegExp(`^xianjie: .*${name}.*\\.\n  .*${name}`))
    expect(stderr).not.toContain('secret')
  })
})

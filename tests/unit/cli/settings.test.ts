import { describe, expect, it } from 'vitest'
import { readSettings, reportSettings } from '../../../src/cli/settings.ts'

function read(env: Record<string, string>): ReturnType<typeof readSettings> {
  return readSettings({ env, folder: '/town' })
}

describe('the settings', () => {
  it('are the defaults where nothing is set, an empty variable counting as nothing', () => {
    const usual = { port: 4100, host: '127.0.0.1', names: [], dataFolder: '/town/.xianjie', neo4j: undefined }
    expect(read({})).toEqual(usual)
    expect(read({ PORT: '', NEO4J_URI: ' ', NEO4J_PASSWORD: '' })).toEqual(usual)
  })

  it('take a folder from where the command was started, and an absolute one as it is', () => {
    expect(read({ XIANJIE_DATA: 'store' }).dataFolder).toBe('/town/store')
    expect(read({ XIANJIE_DATA: '/var/store' }).dataFolder).toBe('/var/store')
  })

  it('take names as a browser sends them', () => {
    expect(read({ XIANJIE_NAMES: ' Plans.Example.cn, localhost,[::1],' }).names).toEqual([
      'plans.example.cn',
      'localhost',
      '[::1]',
    ])
  })

  it('use Neo4j when its address is given', () => {
    expect(read({ NEO4J_URI: 'neo4j+s://db.example:7687', NEO4J_PASSWORD: 'word' }).neo4j).toEqual({
      uri: 'neo4j+s://db.example:7687',
      password: 'word',
    })
  })

  it.each([
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: '41OO' }],
    ['PORT', { PORT: '-1' }],
    ['XIANJIE_HOST', { XIANJIE_HOST: 'http://127.0.0.1' }],
    ['XIANJIE_NAMES', { XIANJIE_NAMES: 'https://plans.example.cn' }],
    ['XIANJIE_NAMES', { XIANJIE_NAMES: 'localhost:4100' }],
    ['NEO4J_URI', { NEO4J_URI: 'localhost:7687' }],
    ['NEO4J_URI', { NEO4J_URI: 'http://localhost:7474' }],
    ['NEO4J_URI', { NEO4J_URI: 'bolt://neo4j:secret@localhost:7687' }],
    ['NEO4J_PASSWORD', { NEO4J_PASSWORD: 'secret' }],
    ['NEO4J_USERNAME', { NEO4J_USERNAME: 'reader' }],
    ['NEO4J_DATABASE', { NEO4J_DATABASE: 'plans' }],
  ])('refuse a wrong %s with the cure, and never show a password', (name, env) => {
    const fault = reportSettings(env).find((report) => report.name === name)?.fault
    expect(fault).toMatchObject({ code: 'setting-invalid', place: name })
    expect(fault?.cure).toContain(name)
    expect(JSON.stringify([fault?.message, fault?.cure, reportSettings(env).map(({ value }) => value)])).not.toContain('secret')
    expect(() => read(env)).toThrow(fault?.message)
  })

  it('tell where each value comes from', () => {
    const origins = Object.fromEntries(reportSettings({ PORT: '80' }).map(({ name, origin }) => [name, origin]))
    expect(origins).toMatchObject({ PORT: 'environment', XIANJIE_DATA: 'default', NEO4J_URI: 'unset', NEO4J_USERNAME: 'unset' })
  })
})

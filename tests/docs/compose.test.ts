import { Ajv } from 'ajv'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { SETTINGS } from '../../src/cli/settings.ts'

interface Compose {
  services: Record<string, Service>
  volumes: Record<string, unknown>
}

interface Service {
  image?: string
  build?: string
  environment?: Record<string, string>
  ports?: string[]
  volumes?: string[]
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { test: string[] }
}

const text = readFileSync('docker-compose.yml', 'utf8')
const compose = parse(text) as Compose
const dockerfile = readFileSync('Dockerfile', 'utf8')
const settings = SETTINGS.map(({ name }) => name as string)

describe('docker-compose.yml', () => {
  it('is valid by the compose specification’s own schema', () => {
    // The package carries the schema of the specification; a copy of our own would age.
    const folder = dirname(createRequire(import.meta.url).resolve('dclint/package.json'))
    const schema = JSON.parse(readFileSync(join(folder, 'schemas', 'compose.schema.json'), 'utf8')) as object
    const validate = new Ajv({ strict: false, validateFormats: false, validateSchema: false }).compile(schema)
    expect(validate(compose), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ services: { app: { build: '.', port: 4100 } } })).toBe(false)
  })

  it('sets nothing the command does not read', () => {
    for (const name of Object.keys(compose.services['app']?.environment ?? {})) expect(settings).toContain(name)
    for (const [, name] of text.matchAll(/(?<!\$)\$\{(\w+)/g)) expect(settings).toContain(name)
  })

  it('publishes the ports the services listen on, on this machine only', () => {
    const usual = SETTINGS.find(({ name }) => name === 'PORT')?.default
    const published = Object.values(compose.services).flatMap((service) => service.ports ?? [])
    for (const port of published) expect(port).toMatch(/^127\.0\.0\.1:/)
    // One and the same outside and inside: the address that the app prints is then the one that answers.
    expect(compose.services['app']?.ports).toEqual([`127.0.0.1:\${PORT:-${usual}}:\${PORT:-${usual}}`])
    expect(compose.services['app']?.environment?.['PORT']).toBe(`\${PORT:-${usual}}`)
    expect(dockerfile).toMatch(new RegExp(`^EXPOSE ${usual}$`, 'm'))
  })

  it('lets nobody call the app by a name other than those it is published under', () => {
    const { XIANJIE_NAMES: names = '' } = compose.services['app']?.environment ?? {}
    expect(names.split(',').sort()).toEqual(['127.0.0.1', 'localhost'])
  })

  it('names only paths, volumes and services there are', () => {
    for (const service of Object.values(compose.services)) {
      if (service.build !== undefined) expect(existsSync(join(service.build, 'Dockerfile'))).toBe(true)
      for (const volume of service.volumes ?? []) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0])
      for (const other of Object.keys(service.depends_on ?? {})) expect(Object.keys(compose.services)).toContain(other)
    }
    const { NEO4J_URI: uri = '' } = compose.services['app']?.environment ?? {}
    expect(Object.keys(compose.services)).toContain(new URL(uri).hostname)
  })

  it('starts the app when the database is healthy, with one and the same password', () => {
    const { app, neo4j } = compose.services
    expect(app?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
    expect(neo4j?.healthcheck?.test[0]).toMatch(/^CMD/)
    expect(neo4j?.environment?.['NEO4J_AUTH']).toBe(
      `${app?.environment?.['NEO4J_USERNAME']}/${app?.environment?.['NEO4J_PASSWORD']}`,
    )
  })

  const composeCommand = findComposeCommand()
  it.skipIf(!composeCommand)('is accepted by `docker compose config` (skipped where the command is not found)', () => {
    const [program = '', ...first] = composeCommand ?? []
    expect(() => execFileSync(program, [...first, 'config', '--quiet'], { stdio: 'pipe' })).not.toThrow()
  })
})

describe('Dockerfile', () => {
  it('copies only what there is and sets only what the command reads', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = '']) => paths.split(' '))
    expect(copied.length).toBeGreaterThan(5)
    const ignored = readFileSync('.dockerignore', 'utf8').trim().split('\n')
    for (const path of copied) {
      expect(existsSync(path), path).toBe(true)
      // The build does not see what is ignored, and says that it is not there.
      expect(ignored).not.toContain(path.split('/')[0])
    }
    const set = [...dockerfile.matchAll(/^ENV (.+)$/gm)].flatMap(([, pairs = '']) =>
      pairs.split(' ').map((pair) => pair.split('=')[0] ?? ''),
    )
    for (const name of set.filter((name) => name !== 'NODE_ENV')) expect(settings).toContain(name)
  })

  it('runs as a user without rights and watches its own health', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))
    expect(last).toMatch(/^USER node$/m)
    expect(last).toMatch(/^HEALTHCHECK /m)
    expect(last).toContain('/api/health')
  })
})

function findComposeCommand(): string[] | undefined {
  return [['docker', 'compose'], ['docker-compose']].find(([program = '', ...first]) => {
    try {
      execFileSync(program, [...first, 'version'], { stdio: 'pipe' })
      return true
    } catch {
      return false
    }
  })
}

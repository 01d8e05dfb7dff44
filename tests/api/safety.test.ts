import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAllowedHosts } from '../../src/api/server/guard-host.ts'
import { createFakeSource } from './fake-source.ts'
import { createTestApp } from './test-app.ts'

const PAGE = '<!doctype html><title>Xianjie</title>'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xianjie-app-'))
  await mkdir(join(folder, 'app', 'assets'), { recursive: true })
  await writeFile(join(folder, 'app', 'index.html'), PAGE)
  await writeFile(join(folder, 'app', 'icon.svg'), '<svg/>')
  await writeFile(join(folder, 'app', 'assets', 'index-abc123.js'), 'export {}')
  await writeFile(join(folder, 'secret.txt'), 'secret')
})

afterAll(() => rm(folder, { recursive: true }))

function createPageApp(): ReturnType<typeof createTestApp> {
  return createTestApp(createFakeSource(), { appFolder: join(folder, 'app') })
}

describe('every answer', () => {
  it.each(['/', '/assets/index-abc123.js', '/api/overview', '/api/nothing', '/api/nodes/x'])(
    '%s carries the security headers',
    async (path) => {
      const { headers } = await createPageApp().request(path)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'self'/)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )
})

describe('the web app', () => {
  it('gives the page for a view’s path, always asked for anew', async () => {
    for (const path of ['/', '/plan/jdz?lang=zh', '/a/b/c']) {
      const response = await createPageApp().request(path)
      expect(await response.text()).toBe(PAGE)
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(response.headers.get('content-type')).toMatch(/text\/html/)
    }
  })

  it('lets files with a hash in their name be kept for good and no others', async () => {
    const script = await createPageApp().request('/assets/index-abc123.js')
    expect(script.headers.get('content-type')).toMatch(/javascript/)
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await createPageApp().request('/icon.svg')).headers.get('cache-control')).toBe('no-cache')
  })

  it('never answers a missing file or an API path with the page', async () => {
    for (const path of [
      '/assets/gone.js',
      '/assets/gone',
      '/assets/',
      '/assets/..%2findex.html',
      '/assets/%2e%2e%2findex.html',
      '/assets//index-abc123.js',
      '/assets',
      '/favicon.ico',
      '/api',
      '/api/overviews',
      '/api/%6eothing',
    ]) {
      const response = await createPageApp().request(path)
      expect([path, response.status]).toEqual([path, 404])
      expect(response.headers.get('cache-control')).not.toContain('immutable')
      expect(await response.json()).toMatchObject({ code: 'route-unknown' })
    }
  })

  it('serves nothing outside its folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/..%5c..%5csecret.txt',
      '//secret.txt',
    ]) {
      expect(await (await createPageApp().request(path)).text()).not.toContain('secret\n')
      expect(await (await createPageApp().request(path)).text()).not.toBe('secret')
    }
  })

  it('says how to build it when it is not there', async () => {
    const response = await createTestApp(createFakeSource()).request('/')
    expect(await response.json()).toMatchObject({ code: 'route-unknown', cure: 'Run `npm run build`, then start again.' })
  })
})

describe('a server bound to this machine', () => {
  const allowedHosts = listAllowedHosts('127.0.0.1') ?? []

  it('refuses a stranger’s name for its address, page and data alike', async () => {
    const app = createTestApp(createFakeSource(), { allowedHosts, appFolder: join(folder, 'app') })
    for (const path of ['/', '/api/overview', '/api/health']) {
      const response = await app.request(`http://evil.example:4100${path}`)
      expect(response.status).toBe(421)
      expect(await response.json()).toMatchObject({ code: 'host-refused', place: 'Host' })
    }
  })

  it('answers to the names of this machine', async () => {
    const app = createTestApp(createFakeSource(), { allowedHosts })
    for (const host of ['localhost:4100', '127.0.0.1:4100', '[::1]:4100', 'localhost']) {
      expect((await app.request(`http://${host}/api/overview`)).status).toBe(200)
    }
  })

  it('takes any name when it was bound to the network', () => {
    expect(listAllowedHosts('0.0.0.0')).toBeUndefined()
    expect(listAllowedHosts('192.168.0.7')).toBeUndefined()
    expect(listAllowedHosts('::1')).toContain('[::1]')
  })
})

describe('a server that was told its names', () => {
  it('refuses any other although it was bound to every address', async () => {
    const allowedHosts = listAllowedHosts('0.0.0.0', ['plans.example.cn']) ?? []
    const app = createTestApp(createFakeSource(), { allowedHosts })
    expect((await app.request('http://evil.example:4100/api/overview')).status).toBe(421)
    expect((await app.request('http://0.0.0.0:4100/api/overview')).status).toBe(421)
    for (const host of ['plans.example.cn', 'localhost:4100', '127.0.0.1:4100']) {
      expect((await app.request(`http://${host}/api/overview`)).status).toBe(200)
    }
  })

  it('still goes by its own address', () => {
    expect(listAllowedHosts('192.168.0.7', ['plans'])).toEqual(expect.arrayContaining(['192.168.0.7', 'plans', 'localhost']))
    expect(listAllowedHosts('fe80::1', ['plans'])).toContain('[fe80::1]')
    expect(listAllowedHosts('127.0.0.1', ['plans'])).toContain('plans')
  })
})

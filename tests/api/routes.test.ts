import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/graph/limit.ts'
import { createFakeSource, listResults, PLAN } from './fake-source.ts'
import { createTestApp, postQuery, readJson } from './test-app.ts'

describe('the routes', () => {
  it('find a node whose id holds slashes and Chinese', async () => {
    const source = createFakeSource({ node: (id) => Promise.resolve({ node: { ...PLAN, id }, degrees: [], sources: [] }) })
    const app = createTestApp(source)
    for (const id of ['jdz-sti-14fyp/jiedu/4.3', '规划/甲 乙', '100%25', 'a?b#c&d=e', 'a//b']) {
      const answer = await readJson<{ node: { id: string } }>(app.request(`/api/nodes/${encodeURIComponent(id)}`))
      expect(answer.node.id).toBe(id)
      expect((await app.request(`/api/nodes/${encodeURIComponent(id)}/neighbours`)).status).toBe(200)
      expect(source.calls.at(-1)?.arguments[0]).toBe(id)
    }
  })

  it('read a question’s parameters by their declared types', async () => {
    const app = createTestApp(createFakeSource())
    const path = '/api/questions/alignment?plan=12&statuses=accepted&statuses=in_review&depth=3&minimum=0.25&open=true'
    const answer = await readJson<{ parameters: unknown; columns: unknown; rows: unknown }>(app.request(path))
    const parameters = { plan: '12', statuses: ['accepted', 'in_review'], depth: 3, minimum: 0.25, open: true }
    expect(answer).toEqual({ question: 'alignment', parameters, columns: ['parameters'], rows: [[parameters]] })
  })

  it('take one value of a list as a list and an empty one as the empty list', async () => {
    const source = createFakeSource()
    const app = createTestApp(source)
    await app.request('/api/questions/alignment?statuses=accepted')
    expect(source.calls.at(-1)?.arguments[1]).toEqual({ statuses: ['accepted'] })
    await app.request('/api/questions/alignment?statuses=')
    expect(source.calls.at(-1)?.arguments[1]).toEqual({ statuses: [] })
    await app.request('/api/questions/alignment')
    expect(source.calls.at(-1)?.arguments[1]).toEqual({})
  })

  it('hand a query on with its parameters and limits', async () => {
    const source = createFakeSource()
    const body = { cypher: 'RETURN $a AS a', params: { a: [1, { b: null }] }, limits: { rows: 5 } }
    const answer = await readJson(createTestApp(source).request('/api/query', postQuery(body)))
    expect(answer).toEqual({ columns: ['statement', 'parameters'], rows: [['RETURN $a AS a', { a: [1, { b: null }] }]] })
    expect(source.calls.at(-1)?.arguments[2]).toMatchObject({ limits: { rows: 5 } })
  })

  it('say by which limit an answer was cut, and say nothing of a whole one', async () => {
    const source = createFakeSource({
      search: (_, options) => Promise.resolve(listResults(Math.min(options?.limit ?? 0, 4))),
      neighbours: (_, options) =>
        Promise.resolve({ nodes: [], relationships: [], total: 9, byType: [], truncated: options?.limit === 2 }),
      paths: (_, __, options) =>
        Promise.resolve(Array.from({ length: Math.min(options?.limit ?? 0, 3) }, () => ({ nodes: [], relationships: [] }))),
    })
    const app = createTestApp(source)
    async function cut(path: string): Promise<unknown> {
      return (await readJson<{ truncated?: string }>(app.request(path))).truncated
    }
    expect(await cut('/api/search?q=x&limit=3')).toBe('searchResults')
    expect(await cut('/api/search?q=x&limit=4')).toBeUndefined()
    expect((await readJson<{ results: [] }>(app.request('/api/search?q=x&limit=3'))).results).toHaveLength(3)
    expect(await cut('/api/nodes/a/neighbours?limit=2')).toBe('neighbours')
    expect(await cut('/api/nodes/a/neighbours')).toBeUndefined()
    expect(await cut('/api/paths?from=a&to=b&limit=2')).toBe('paths')
    expect(await cut('/api/paths?from=a&to=b&limit=3')).toBeUndefined()
  })

  it('take the limits of the product when the request names none', async () => {
    const source = createFakeSource()
    const app = createTestApp(source)
    await app.request('/api/nodes/a/neighbours')
    expect(source.calls.at(-1)?.arguments[1]).toMatchObject({ limit: LIMITS.neighbours })
    await app.request('/api/paths?from=a&to=b')
    expect(source.calls.at(-1)?.arguments[2]).toMatchObject({ depth: LIMITS.pathDepth, limit: LIMITS.paths + 1 })
  })
})

describe('an answer', () => {
  it.each(['/api/overview', '/api/questions/alignment', '/api/health', '/api/nodes/x', '/api/nothing'])(
    '%s is kept by no browser and no proxy, for the database may change at any time',
    async (path) => {
      const response = await createTestApp(createFakeSource()).request(path)
      expect(response.headers.get('cache-control')).toBe('no-store')
    },
  )
})

describe('health', () => {
  it('tells that the database is lost, why and what to do, and recovers by itself', async () => {
    let lost: Error | undefined = new Error('connection refused')
    const app = createTestApp(createFakeSource(), { ping: () => (lost ? Promise.reject(lost) : Promise.resolve()) })
    const away = await app.request('/api/health')
    expect(away.status).toBe(503)
    expect(await away.json()).toMatchObject({ status: 'lost', reason: 'connection refused', instance: 'one' })
    lost = undefined
    const back = await app.request('/api/health')
    expect(back.status).toBe(200)
    expect(await back.json()).toEqual({ status: 'ok', version: '9.9.9', engine: 'fake', instance: 'one' })
  })
})

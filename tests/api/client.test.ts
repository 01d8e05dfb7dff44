import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/api/client/create-client.ts'
import { XianjieError } from '../../src/graph/error.ts'
import type { GraphSource } from '../../src/graph/graph-source.ts'
import { ALIGNMENT_QUESTION, createFakeSource, PLAN } from './fake-source.ts'
import { connectClient, createTestApp } from './test-app.ts'

async function readRejection(promise: Promise<unknown>): Promise<XianjieError> {
  const thrown: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(thrown).toBeInstanceOf(XianjieError)
  return thrown as XianjieError
}

/** Each method with arguments that exercise all its options. */
const CALLS: [string, (source: GraphSource) => Promise<unknown>][] = [
  ['overview', (source) => source.overview()],
  ['schema', (source) => source.schema()],
  ['search', (source) => source.search('规划 & plan', { limit: 3, labels: ['Plan', 'Clause'] })],
  ['node', (source) => source.node(PLAN.id)],
  ['neighbours', (source) => source.neighbours(PLAN.id, { limit: 3, types: ['LINKED'] })],
  ['paths', (source) => source.paths('a/b', 'c', { depth: 2, limit: 3 })],
  ['questions', (source) => source.questions()],
  [
    'ask',
    (source) => source.ask(ALIGNMENT_QUESTION.name, { plan: 'a&b=c', statuses: ['x'], depth: 2, minimum: 0.1, open: false }),
  ],
  ['ask with a list of texts with commas', (source) => source.ask(ALIGNMENT_QUESTION.name, { statuses: ['a, b', '[c', 'd'] })],
  ['ask with an empty list', (source) => source.ask(ALIGNMENT_QUESTION.name, { statuses: [] })],
  ['query', (source) => source.query('RETURN $a AS a', { a: [1, null, { b: '衔接' }] }, { limits: { rows: 7 } })],
]

describe('the client', () => {
  it.each(CALLS)('answers %s as the source behind the server does', async (_, call) => {
    const client = connectClient(createTestApp(createFakeSource()))
    const direct = await call(createFakeSource())
    expect(await call(client)).toEqual(direct)
  })

  it('carries every kind of value there and back', async () => {
    const row = [null, true, 0.1, -3, '“衔接”', [], [[1]], {}, { a: { b: [null] } }, PLAN]
    const relationship = {
      $type: 'relationship',
      id: '1',
      type: 'LINKED',
      from: 'a',
      to: 'b',
      properties: { score: -3 },
    } as const
    const table = {
      columns: ['x'],
      rows: [[...row, relationship, { $type: 'path' as const, nodes: [PLAN, PLAN], relationships: [relationship] }]],
    }
    const client = connectClient(
      createTestApp(createFakeSource({ query: () => Promise.resolve({ ...table, truncated: 'rows' as const }) })),
    )
    expect(await client.query('RETURN 1')).toEqual({ ...table, truncated: 'rows' })
  })

  it('gives the server’s error as the source threw it', async () => {
    const error = new XianjieError('cypher-syntax', 'Unexpected “)”.', { place: 'line 2, column 7', cure: 'Close it.' })
    const client = connectClient(createTestApp(createFakeSource({ query: () => Promise.reject(error) })))
    const { code, message, place, cure } = await readRejection(client.query('RETURN )'))
    expect({ code, message, place, cure }).toEqual({
      code: error.code,
      message: error.message,
      place: error.place,
      cure: error.cure,
    })
  })

  it('reports a lost database as an answer', async () => {
    const app = createTestApp(createFakeSource(), { ping: () => Promise.reject(new XianjieError('engine-unavailable', 'Away.')) })
    expect(await connectClient(app).health()).toMatchObject({ status: 'lost', reason: 'Away.', code: 'engine-unavailable' })
  })

  it('says engine-unavailable when nobody listens and aborted when the caller gives up', async () => {
    const nobody = createClient({ fetch: () => Promise.reject(new TypeError('fetch failed')) })
    expect((await readRejection(nobody.overview())).code).toBe('engine-unavailable')
    const hanging = createClient({
      fetch: (_, init) => new Promise((__, reject) => init.signal?.addEventListener('abort', () => reject(new Error('gone')))),
    })
    const caller = new AbortController()
    const call = hanging.overview({ signal: caller.signal })
    caller.abort()
    expect((await readRejection(call)).code).toBe('aborted')
  })

  it('gives up with time-exceeded when the server does not answer in its time', async () => {
    const hanging = createClient({
      patienceMs: 0,
      fetch: (_, init) => new Promise((__, reject) => init.signal?.addEventListener('abort', () => reject(new Error('late')))),
    })
    expect((await readRejection(hanging.query('RETURN 1', {}, { limits: { timeMs: 1 } }))).code).toBe('time-exceeded')
  })

  it.each([
    [502, '<html>Bad gateway</html>', 'engine-unavailable'],
    [200, '<html>A captive portal</html>', 'internal'],
    [200, '{"nodes":"many"}', 'internal'],
    [404, '{"error":"not ours"}', 'internal'],
  ])('understands that %i %s is no answer of Xianjie', async (status, body, code) => {
    const client = createClient({ fetch: () => Promise.resolve(new Response(body, { status })) })
    expect((await readRejection(client.overview())).code).toBe(code)
  })

  it('refuses a parameter JSON cannot carry rather than sending another', async () => {
    const source = createFakeSource()
    const error = await readRejection(connectClient(createTestApp(source)).query('RETURN $a AS a', { a: [1, NaN] }))
    expect(error.code).toBe('parameter-invalid')
    expect(source.calls).toEqual([])
  })

  it('refuses a question’s parameter no URL can carry', async () => {
    const error = await readRejection(connectClient(createTestApp(createFakeSource())).ask('alignment', { plan: { deep: 1 } }))
    expect([error.code, error.place]).toEqual(['parameter-invalid', 'plan'])
  })
})

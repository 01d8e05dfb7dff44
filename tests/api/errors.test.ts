import { describe, expect, it } from 'vitest'
import { PROBLEM_TYPE } from '../../src/api/contract/problem.ts'
import { ROUTES } from '../../src/api/contract/routes.ts'
import { ERROR_CODES, type ErrorCode } from '../../src/graph/error-code.ts'
import { XianjieError } from '../../src/graph/error.ts'
import { LIMITS } from '../../src/graph/limit.ts'
import { createFakeSource } from './fake-source.ts'
import { createTestApp, postQuery } from './test-app.ts'

interface SeenProblem {
  status: number
  code: string
  detail: string
  place?: string
  cure: string
}

async function readProblem(response: Response): Promise<SeenProblem> {
  expect(response.headers.get('content-type')).toBe(PROBLEM_TYPE)
  const problem = (await response.json()) as SeenProblem
  expect(problem.status).toBe(response.status)
  expect(problem.cure).not.toBe('')
  return problem
}

/** Codes no source throws: what is wrong with the request itself. */
const OF_THE_REQUEST: [string, RequestInit | undefined, ErrorCode, string][] = [
  ['/api/search', undefined, 'request-invalid', 'query.q'],
  ['/api/search?q=x&limit=0', undefined, 'request-invalid', 'query.limit'],
  ['/api/search?q=x&limit=-5', undefined, 'request-invalid', 'query.limit'],
  ['/api/search?q=x&limit=0x10', undefined, 'request-invalid', 'query.limit'],
  ['/api/search?q=x&limit=1e1', undefined, 'request-invalid', 'query.limit'],
  ['/api/search?q=x&limit=many', undefined, 'request-invalid', 'query.limit'],
  ['/api/search?q=x&limit=1&limit=2', undefined, 'request-invalid', 'query.limit'],
  [`/api/search?q=${'x'.repeat(LIMITS.searchCharacters + 1)}`, undefined, 'request-invalid', 'query.q'],
  ['/api/search?q=x&lable=Plan', undefined, 'request-invalid', 'query'],
  [`/api/nodes/a/neighbours?limit=${LIMITS.neighboursMax + 1}`, undefined, 'request-invalid', 'query.limit'],
  ['/api/paths?from=a', undefined, 'request-invalid', 'query.to'],
  [`/api/paths?from=a&to=b&depth=${LIMITS.pathDepth + 1}`, undefined, 'request-invalid', 'query.depth'],
  ['/api/nothing', undefined, 'route-unknown', '/api/nothing'],
  ['/api', undefined, 'route-unknown', '/api'],
  ['/api/query', undefined, 'method-refused', '/api/query'],
  ['/api/overview', { method: 'DELETE' }, 'method-refused', '/api/overview'],
  ['/api/nodes/a%2Fb', { method: 'PUT' }, 'method-refused', '/api/nodes/a%2Fb'],
  ['/api/health?x=1', undefined, 'request-invalid', 'query'],
  ['/api/overview?x=1', undefined, 'request-invalid', 'query'],
  ['/api/nodes/town%2Fplan?x=1', undefined, 'request-invalid', 'query'],
  ['/api/nodes/a%2Fb', undefined, 'node-unknown', 'a/b'],
  ['/api/questions/no-such', undefined, 'question-unknown', 'no-such'],
  ['/api/questions/alignment?depth=1.5', undefined, 'parameter-invalid', 'alignment, parameter depth'],
  ['/api/questions/alignment?depth=', undefined, 'parameter-invalid', 'alignment, parameter depth'],
  ['/api/questions/alignment?open=yes', undefined, 'parameter-invalid', 'alignment, parameter open'],
  ['/api/query', postQuery({}), 'request-invalid', 'body.cypher'],
  ['/api/query', postQuery('{"cypher":'), 'request-invalid', 'body'],
  ['/api/query', postQuery({ cypher: 'RETURN 1', parameters: {} }), 'request-invalid', 'body'],
  ['/api/query', postQuery({ cypher: 'RETURN 1', limits: { rows: LIMITS.rowsMax + 1 } }), 'request-invalid', 'body.limits.rows'],
  [
    '/api/query',
    postQuery({ cypher: 'RETURN 1', limits: { timeMs: LIMITS.timeMaxMs + 1 } }),
    'request-invalid',
    'body.limits.timeMs',
  ],
  ['/api/query', postQuery('{"cypher":"RETURN 1"}', { 'content-type': 'text/plain' }), 'request-invalid', 'content-type'],
  ['/api/query', postQuery(nestLists(3_000)), 'too-large', 'parameterDepth'],
  ['/api/query', postQuery(nestLists(200_000)), 'too-large', 'parameterDepth'],
  ['/api/query', postQuery({ cypher: 'x'.repeat(LIMITS.bodyBytes) }), 'too-large', 'bodyBytes'],
]

function nestLists(depth: number): string {
  return `{"cypher":"RETURN $a AS a","params":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`
}

describe('a wrong request', () => {
  it.each(OF_THE_REQUEST)('%s %# is refused with its code and place', async (path, init, code, place) => {
    const problem = await readProblem(await createTestApp(createFakeSource()).request(path, init))
    expect([problem.code, problem.place]).toEqual([code, place])
    expect(problem.status).toBe(ERROR_CODES[code].status)
  })

  it('with another method is told those there are', async () => {
    const app = createTestApp(createFakeSource())
    expect((await app.request('/api/query')).headers.get('allow')).toBe('POST')
    expect((await app.request('/api/overview', { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD')
    const options = await app.request('/api/overview', { method: 'OPTIONS' })
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD'])
  })

  it('never reaches the database', async () => {
    const source = createFakeSource()
    const app = createTestApp(source)
    await app.request('/api/search?limit=5')
    await app.request('/api/query', postQuery({ cypher: 'x'.repeat(LIMITS.bodyBytes) }))
    expect(source.calls).toEqual([])
  })

  it('is refused before more than the limit of a body of unknown length was read', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536))
      },
    })
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: endless, duplex: 'half' } as RequestInit
    const problem = await readProblem(await createTestApp(createFakeSource()).request('/api/query', init))
    expect(problem.code).toBe('too-large')
    expect(sent).toBeLessThan(2 * LIMITS.bodyBytes)
  })
})

describe('an error of the database', () => {
  it.each(Object.keys(ERROR_CODES) as ErrorCode[])('%s keeps its code, status, place and cure', async (code) => {
    const error = new XianjieError(code, 'What is wrong.', { place: 'line 1', cure: 'Do this.' })
    const app = createTestApp(createFakeSource({ query: () => Promise.reject(error) }))
    const problem = await readProblem(await app.request('/api/query', postQuery({ cypher: 'RETURN 1' })))
    expect(problem).toMatchObject({ code, status: ERROR_CODES[code].status, place: 'line 1', cure: 'Do this.' })
    if (code !== 'internal') expect(problem.detail).toBe('What is wrong.')
  })

  it('that nobody foresaw keeps its words from the client and tells them to the operator', async () => {
    const faults: string[] = []
    const source = createFakeSource({ overview: () => Promise.reject(new Error('secret at /home/someone')) })
    const app = createTestApp(source, { onFault: (error) => faults.push(error.message) })
    const response = await app.request('/api/overview')
    const text = await response.clone().text()
    expect((await readProblem(response)).code).toBe('internal')
    expect(text).not.toContain('secret')
    expect(faults).toEqual(['secret at /home/someone'])
  })
})

describe('the contract', () => {
  it('names for every route only codes that exist, each once', () => {
    for (const route of ROUTES) {
      expect(new Set(route.errors).size).toBe(route.errors.length)
      for (const code of route.errors) expect(ERROR_CODES).toHaveProperty(code)
    }
  })
})

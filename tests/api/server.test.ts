import { createServer, request as httpRequest, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createClient } from '../../src/api/client/create-client.ts'
import { startServer, type RunningServer } from '../../src/api/server/start-server.ts'
import { createFakeSource } from './fake-source.ts'
import { createTestApp, postQuery } from './test-app.ts'

const running: RunningServer[] = []

async function start(source: ReturnType<typeof createFakeSource>): Promise<RunningServer> {
  const server = await startServer(createTestApp(source), { host: '127.0.0.1', port: 0 })
  running.push(server)
  return server
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close(0)))
})

/** A query that only its signal ends, and a promise of that end. */
function createEndlessSource(): { source: ReturnType<typeof createFakeSource>; started: Promise<void>; ended: Promise<unknown> } {
  let markStarted: () => void
  let markEnded: (reason: unknown) => void
  const started = new Promise<void>((resolve) => (markStarted = resolve))
  const ended = new Promise((resolve) => (markEnded = resolve))
  const source = createFakeSource({
    query: (_, __, options) =>
      new Promise((___, reject) => {
        options?.signal?.addEventListener('abort', () => {
          markEnded(options.signal?.reason)
          reject(new Error('ended'))
        })
        markStarted()
      }),
  })
  return { source, started, ended }
}

describe('a listening server', () => {
  it('answers over the network under the address it names', async () => {
    const { address } = await start(createFakeSource())
    expect(await createClient({ baseUrl: address }).health()).toMatchObject({ status: 'ok' })
  })

  it('ends the query of a client that goes away', async () => {
    const { source, started, ended } = createEndlessSource()
    const { address } = await start(source)
    const caller = new AbortController()
    const answer = fetch(`${address}/api/query`, { ...postQuery({ cypher: 'RETURN 1' }), signal: caller.signal })
    await started
    caller.abort()
    await expect(answer).rejects.toThrow()
    await ended
  })

  it('ends the query of a client that sent its body in pieces and goes away', async () => {
    const { source, started, ended } = createEndlessSource()
    const { address } = await start(source)
    const sending = httpRequest(`${address}/api/query`, { method: 'POST', headers: { 'content-type': 'application/json' } })
    sending.on('error', () => undefined)
    sending.write('{"cypher":')
    sending.end('"RETURN 1"}')
    await started
    sending.destroy()
    await ended
  })

  it('says which port is taken and how to take another', async () => {
    const other: Server = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const refused = startServer(createTestApp(createFakeSource()), { host: '127.0.0.1', port })
    await expect(refused).rejects.toMatchObject({
      code: 'port-taken',
      place: 'PORT',
      message: expect.stringContaining(String(port)) as string,
    })
    await new Promise((resolve) => other.close(resolve))
  })

  it('says that an address is not this machine’s', async () => {
    const refused = startServer(createTestApp(createFakeSource()), { host: '203.0.113.1', port: 0 })
    await expect(refused).rejects.toMatchObject({ code: 'setting-invalid', place: 'XIANJIE_HOST' })
  })

  it('closes with requests under way and frees its port', async () => {
    const { source, started } = createEndlessSource()
    const first = await start(source)
    const answer = fetch(`${first.address}/api/query`, postQuery({ cypher: 'RETURN 1' })).catch(() => 'cut')
    await started
    await first.close(0)
    expect(await answer).toBe('cut')
    const port = Number(new URL(first.address).port)
    const second = await startServer(createTestApp(createFakeSource()), { host: '127.0.0.1', port })
    expect(second.address).toBe(first.address)
    await second.close(0)
  })
})

it.each([
  ['too long a header', `GET /api/health HTTP/1.1\r\nhost: localhost\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'too-large'],
  ['what is no HTTP', 'HELLO\r\n\r\n', 400, 'request-invalid'],
])('answers %s with a problem like any other', async (_, sent, status, code) => {
  const { address } = await start(createFakeSource())
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(address).port) })
  socket.write(sent)
  let text = ''
  for await (const piece of socket.setEncoding('utf8')) text += String(piece)
  const [head = '', body = ''] = text.split('\r\n\r\n')
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(head).toContain('application/problem+json')
  expect(JSON.parse(body)).toMatchObject({ status, code })
})

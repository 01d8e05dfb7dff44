import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { STATUS_CODES, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { XianjieError } from '../../graph/error.ts'
import { PROBLEM_TYPE, writeProblem } from '../contract/problem.ts'

export interface RunningServer {
  /** `http://127.0.0.1:4100`, to be opened in a browser. */
  address: string
  /** Takes no new request, lets those under way end for `graceMs`, then cuts them; resolves when the port is free. */
  close(graceMs?: number): Promise<void>
}

/** Listens. Rejects with `port-taken` when another program has the port, `setting-invalid` when the address is not this machine's. */
export async function startServer(app: Hono, { host, port }: { host: string; port: number }): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  server.on('clientError', answerUnread)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(readListenError(cause, host, port)))
    server.listen(port, host, () => resolve())
  })
  const bound = server.address()
  const boundPort = bound !== null && typeof bound === 'object' ? bound.port : port
  return { address: writeAddress({ host, port: boundPort }), close: (graceMs = 2_000) => closeServer(server, graceMs) }
}

/** What is no HTTP, or has too long a header, never reaches the app; Node would answer it without a word. */
function answerUnread(cause: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || cause.code === 'ECONNRESET') return void socket.destroy()
  const isLong = cause.code === 'HPE_HEADER_OVERFLOW'
  const problem = writeProblem(
    isLong
      ? new XianjieError('too-large', 'The header of the request is too long.', { place: 'header' })
      : new XianjieError('request-invalid', 'The request is no HTTP that could be read.'),
  )
  const status = isLong ? 431 : 400
  const body = JSON.stringify({ ...problem, status })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

/** Whether one could listen there now; rejects as {@link startServer} does. */
export async function probePort(where: { host: string; port: number }): Promise<void> {
  const server = await startServer(new Hono(), where)
  await server.close(0)
}

function readListenError(cause: NodeJS.ErrnoException, host: string, port: number): XianjieError {
  if (cause.code === 'EADDRINUSE') {
    return new XianjieError('port-taken', `Port ${port} is taken by another program.`, { place: 'PORT', cause })
  }
  if (cause.code === 'EACCES') {
    return new XianjieError('port-taken', `Port ${port} may only be used by the system.`, {
      place: 'PORT',
      cure: 'Set PORT to a number above 1023.',
      cause,
    })
  }
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND') {
    return new XianjieError('setting-invalid', `${host} is no address of this machine.`, {
      place: 'XIANJIE_HOST',
      cure: 'Set XIANJIE_HOST to 127.0.0.1 (this machine only) or 0.0.0.0 (the network).',
      cause,
    })
  }
  return new XianjieError('internal', cause.message, { cause })
}

/** The address under which a server that listens there is reached from this machine. */
export function writeAddress({ host, port }: { host: string; port: number }): string {
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

async function closeServer(server: Server, graceMs: number): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearTimeout(cut)
}

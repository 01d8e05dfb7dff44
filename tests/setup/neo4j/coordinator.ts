import { createServer, type Server, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { findServer, type FoundServer } from './find-server.ts'
import type { Neo4jAddress } from './neo4j-server.ts'

/** What a test may ask for: whether there is a Neo4j, or to have it for itself until the connection ends. */
export type Wish = 'look' | 'hold'

/** The answer, one line of JSON. */
export interface Grant {
  address?: Neo4jAddress
  /** Why there is none. */
  reason?: string
  /** An error that must fail the run. */
  error?: string
}

/**
 * One Neo4j for the whole run, started when the first test wants it, and lent to one test file at a time: the suites share one database
 * and each empties it first. A connection is the loan, so a test process that dies gives it back.
 */
export class Coordinator {
  private readonly server: Server
  private found: Promise<FoundServer> | undefined
  private holder: Socket | undefined
  private readonly waiting: Socket[] = []
  private users = 0

  private constructor(server: Server) {
    this.server = server
    server.on('connection', (socket) => {
      socket.on('error', () => undefined)
      createInterface({ input: socket }).once('line', (line) => void this.serve(socket, line as Wish))
    })
  }

  /** The one coordinator of this process; every vitest project that needs it opens it and closes it. */
  static async open(): Promise<Coordinator> {
    const place = globalThis as { xianjieCoordinator?: Promise<Coordinator> | undefined }
    place.xianjieCoordinator ??= Coordinator.listen()
    const coordinator = await place.xianjieCoordinator
    coordinator.users += 1
    return coordinator
  }

  get port(): number {
    const address = this.server.address()
    if (address === null || typeof address === 'string') throw new Error('The coordinator does not listen.')
    return address.port
  }

  /** Stops Neo4j when the last user has closed. */
  async close(): Promise<void> {
    this.users -= 1
    if (this.users > 0) return
    this.server.close()
    this.holder?.destroy()
    for (const socket of this.waiting) socket.destroy()
    await (await this.found?.catch(() => undefined))?.server?.stop()
  }

  private static listen(): Promise<Coordinator> {
    return new Promise((resolve, reject) => {
      const server = createServer()
      server.once('error', reject)
      server.listen(0, '127.0.0.1', () => {
        server.unref()
        resolve(new Coordinator(server))
      })
    })
  }

  private async serve(socket: Socket, wish: Wish): Promise<void> {
    if (wish === 'look') {
      socket.end(`${JSON.stringify(await this.look())}\n`)
      return
    }
    socket.once('close', () => this.release(socket))
    this.waiting.push(socket)
    await this.lend()
  }

  private async look(): Promise<Grant> {
    try {
      this.found ??= this.find()
      const { server, reason } = await this.found
      if (server === undefined) return { reason: reason ?? 'unknown' }
      const { uri, username, password, database, origin } = server
      return { address: { uri, username, password, database, origin } }
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) }
    }
  }

  private async find(): Promise<FoundServer> {
    const found = await findServer()
    const what =
      found.server === undefined
        ? `Suites on Neo4j are skipped: ${found.reason ?? ''}.`
        : `Testing on ${found.server.origin}${found.reason === undefined ? '' : `, because ${found.reason}`}.`
    process.stdout.write(`${what}\n`)
    return found
  }

  private async lend(): Promise<void> {
    const grant = await this.look()
    if (this.holder !== undefined) return
    this.holder = this.waiting.shift()
    this.holder?.write(`${JSON.stringify(grant)}\n`)
  }

  private release(socket: Socket): void {
    const index = this.waiting.indexOf(socket)
    if (index >= 0) this.waiting.splice(index, 1)
    if (this.holder !== socket) return
    this.holder = undefined
    void this.lend()
  }
}

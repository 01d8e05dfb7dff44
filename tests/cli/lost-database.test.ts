import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../src/api/client/create-client.ts'
import { neo4jDatabase, type Reservation } from '../setup/databases.ts'
import { serveXianjie, type RunningServe } from './built-command.ts'

const kind = await neo4jDatabase()

/** The way to the database, which a test can cut and mend. */
class Wire {
  readonly #sockets = new Set<Socket>()
  readonly #server: Server
  #isCut = false

  constructor(port: number) {
    this.#server = createServer((near) => {
      if (this.#isCut) return void near.destroy()
      const far = connect(port, '127.0.0.1')
      for (const socket of [near, far]) {
        this.#sockets.add(socket)
        socket.on('error', () => undefined)
        socket.on('close', () => {
          near.destroy()
          far.destroy()
        })
      }
      near.pipe(far).pipe(near)
    })
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return (this.#server.address() as AddressInfo).port
  }

  cut(): void {
    this.#isCut = true
    for (const socket of this.#sockets) socket.destroy()
    this.#sockets.clear()
  }

  mend(): void {
    this.#isCut = false
  }

  close(): void {
    this.cut()
    this.#server.close()
  }
}

describe.skipIf(kind.skipped !== undefined)('a server whose database goes away', () => {
  let reservation: Reservation
  let wire: Wire
  let server: RunningServe

  beforeAll(async () => {
    reservation = await kind.reserve()
    const { NEO4J_URI: uri = '' } = reservation.environment
    wire = new Wire(Number(new URL(uri).port))
    const port = await wire.listen()
    server = await serveXianjie({ env: { ...reservation.environment, NEO4J_URI: `bolt://127.0.0.1:${port}` } })
  })

  afterAll(async () => {
    await server.stop()
    wire.close()
    await reservation.release()
  })

  it('says so in words, keeps answering, and recovers by itself', async () => {
    const client = createClient({ baseUrl: server.address })
    expect(await client.health()).toMatchObject({ status: 'ok' })
    wire.cut()
    const lost = await client.health()
    expect(lost).toMatchObject({ status: 'lost', code: 'engine-unavailable' })
    expect(lost.reason).not.toBe('')
    await expect(client.ask('duty-grid')).rejects.toMatchObject({ code: 'engine-unavailable' })
    expect(await client.questions()).not.toEqual([])
    wire.mend()
    await vi.waitFor(async () => expect(await client.health()).toMatchObject({ status: 'ok' }), { timeout: 30_000 })
    expect((await client.ask('duty-grid')).rows).toHaveLength(35)
  })
})

import { connect, createServer, type Server, type Socket } from 'node:net'

/** A line to a server that can be cut and mended, to lose a database without stopping it. It remembers what was said on it. */
export class CutLine {
  private readonly target: { host: string; port: number }
  private readonly sockets = new Set<Socket>()
  /** Connections that a firewall on the way has forgotten: they look open until somebody speaks on them. */
  private readonly forgotten = new Set<Socket>()
  private readonly pieces: Buffer[] = []
  private server: Server | undefined
  private known = 0

  constructor(target: { host: string; port: number }) {
    this.target = target
  }

  /** Port on loopback; the same again after a cut. */
  get port(): number {
    return this.known
  }

  /** Everything sent to the server so far. */
  get sent(): Buffer {
    return Buffer.concat(this.pieces)
  }

  /** How many connections are open. */
  get connections(): number {
    return this.sockets.size / 2
  }

  /** Lets every connection there is break at its next word; neither end hears of it before. */
  forget(): void {
    for (const socket of this.sockets) this.forgotten.add(socket)
  }

  mend(): Promise<void> {
    return new Promise((resolve, reject) => {
      const server = createServer((near) => {
        const far = connect(this.target)
        near.on('data', (piece: Buffer) => {
          if (this.forgotten.has(near)) near.destroy()
          else this.pieces.push(piece)
        })
        for (const [socket, other] of [
          [near, far],
          [far, near],
        ] as const) {
          this.sockets.add(socket)
          socket.on('error', () => other.destroy())
          socket.on('close', () => {
            this.sockets.delete(socket)
            other.destroy()
          })
          socket.pipe(other)
        }
      })
      server.once('error', reject)
      server.listen(this.known, '127.0.0.1', () => {
        const address = server.address()
        if (address !== null && typeof address === 'object') this.known = address.port
        resolve()
      })
      this.server = server
    })
  }

  cut(): Promise<void> {
    return new Promise((resolve) => {
      this.server?.close(() => resolve())
      for (const socket of this.sockets) socket.destroy()
    })
  }
}

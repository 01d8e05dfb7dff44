import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A Docker engine that answers, has no image and cannot fetch any; it lists one container, until that is removed. */
export class FakeDockerEngine {
  /** Every request, as `METHOD path`. */
  readonly requests: string[] = []
  private readonly server: Server
  private readonly removed: Promise<string>

  private constructor(server: Server) {
    this.server = server
    this.removed = new Promise((resolve) => {
      server.on('request', ({ method = '', url = '' }, response) => {
        const path = url.replace(/^\/v[\d.]+/, '')
        this.requests.push(`${method} ${path}`)
        const [status, body] = answer(method, path)
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
        if (method === 'DELETE') resolve(path)
      })
    })
  }

  static async start(): Promise<FakeDockerEngine> {
    const server = createServer()
    const engine = new FakeDockerEngine(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return engine
  }

  /** As DOCKER_HOST names it. */
  get address(): string {
    return `tcp://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** The path under which a container is removed, once it is. */
  untilRemoval(): Promise<string> {
    return this.removed
  }

  stop(): void {
    this.server.closeAllConnections()
    this.server.close()
  }
}

function answer(method: string, path: string): [status: number, body: unknown] {
  if (method === 'DELETE') return [204, undefined]
  if (path.startsWith('/images/create')) return [500, { message: 'no way to the registry' }]
  if (path.startsWith('/images/')) return [404, { message: 'no such image' }]
  if (path.startsWith('/containers/json')) return [200, [{ Id: 'left-behind' }]]
  return [200, { ServerVersion: '28', OperatingSystem: 'Debian', OSType: 'linux', Architecture: 'x86_64', Containers: 0 }]
}

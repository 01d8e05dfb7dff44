import { createClient, type ApiClient } from '../../src/api/client/create-client.ts'
import { createApp, type AppOptions } from '../../src/api/server/create-app.ts'
import type { GraphSource } from '../../src/graph/graph-source.ts'

export const IDENTITY = { version: '9.9.9', engine: 'fake', instance: 'one' }

/** The app as a server would build it, without listening. */
export function createTestApp(source: GraphSource, options: Partial<AppOptions> = {}): ReturnType<typeof createApp> {
  return createApp(source, { identity: IDENTITY, ping: () => Promise.resolve(), ...options })
}

/** A client whose fetch ends in the app itself. */
export function connectClient(app: ReturnType<typeof createApp>): ApiClient {
  return createClient({ baseUrl: 'http://localhost', fetch: async (input, init) => app.request(input, init) })
}

/** The answer's body as JSON of a shape the test knows. */
export async function readJson<T>(response: Response | Promise<Response>): Promise<T> {
  return (await (await response).json()) as T
}

export function postQuery(body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }): RequestInit {
  return { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) }
}

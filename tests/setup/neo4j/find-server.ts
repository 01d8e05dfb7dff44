import { canRunJava, startJavaServer } from './java-server.ts'
import { findDockerEngine, startContainer } from './container.ts'
import type { Neo4jServer } from './neo4j-server.ts'

export interface FoundServer {
  server?: Neo4jServer
  /** Why there is none, or none of the kind that comes first though a Docker engine answers. */
  reason?: string
}

/**
 * A real Neo4j for this run: `NEO4J_TEST_URI` if set; else a container when a Docker engine answers; else Neo4j from Maven Central as a Java
 * process; else none, with the reason. With CI=true none is an error.
 */
export async function findServer(): Promise<FoundServer> {
  const reasons: string[] = []
  const named = readNamedServer()
  if (named !== undefined) return { server: named }
  const engine = await findDockerEngine()
  if (engine) {
    try {
      return { server: await startContainer() }
    } catch (error) {
      reasons.push(`the container did not start (${describe(error)})`)
    }
  } else reasons.push('no Docker engine answers')
  const missing = canRunJava()
  if (missing === undefined) {
    try {
      const server = await startJavaServer()
      return engine ? { server, reason: reasons.join(', ') } : { server }
    } catch (error) {
      reasons.push(`Neo4j from Maven Central did not start (${describe(error)})`)
    }
  } else reasons.push(missing)
  const reason = `NEO4J_TEST_URI is not set, ${reasons.join(', ')}`
  if (process.env['CI'] === 'true') throw new Error(`No Neo4j to test on: ${reason}.`)
  return { reason }
}

function readNamedServer(): Neo4jServer | undefined {
  const uri = process.env['NEO4J_TEST_URI']
  if (uri === undefined || uri === '') return undefined
  return {
    uri,
    username: process.env['NEO4J_TEST_USERNAME'] ?? 'neo4j',
    password: process.env['NEO4J_TEST_PASSWORD'] ?? '',
    database: process.env['NEO4J_TEST_DATABASE'] ?? 'neo4j',
    origin: 'NEO4J_TEST_URI',
    stop: () => Promise.resolve(),
  }
}

function describe(error: unknown): string {
  return ((error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '').trim()
}

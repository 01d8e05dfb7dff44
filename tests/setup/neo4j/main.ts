/** `npm run neo4j`: a real Neo4j without Docker, to look at the data in; it keeps its data and stops with Ctrl-C. */
import { join } from 'node:path'
import { watchParent } from '../../../src/cli/parent-watch.ts'
import { canRunJava, NEO4J_FOLDER, startJavaServer } from './java-server.ts'

const missing = canRunJava()
if (missing !== undefined) fail(missing, 'Install Java 17 or newer and Maven, or use docker compose.')
const port = Number(process.env['NEO4J_PORT'] ?? 7687)
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`NEO4J_PORT is “${process.env['NEO4J_PORT']}”, which is no port`, 'Set it to a whole number from 1 to 65535.')
}
process.stdout.write('Starting Neo4j …\n')
const home = join(NEO4J_FOLDER, 'person')
const server = await startJavaServer({ home, port }).catch((error: unknown) => {
  const words = error instanceof Error ? error.message : String(error)
  return fail(words, `If another \`npm run neo4j\` holds ${home}, stop it first.`)
})
process.stdout.write(
  `${server.origin} answers at ${server.uri}, user ${server.username}, password ${server.password}. Ctrl-C stops it.\n` +
    `In another window: NEO4J_URI=${server.uri} NEO4J_PASSWORD=${server.password} npx xianjie seed\n`,
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
watchParent(stop)

function stop(): void {
  void server.stop().then(() => process.exit(0))
}

function fail(what: string, cure: string): never {
  process.stderr.write(`Neo4j cannot be started: ${what}.\n  ${cure}\n`)
  process.exit(1)
}

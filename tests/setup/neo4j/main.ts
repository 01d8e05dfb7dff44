/** `npm run neo4j`: a real Neo4j without Docker, to look at the data in; it keeps its data and stops with Ctrl-C. */
import { join } from 'node:path'
import { canRunJava, NEO4J_FOLDER, startJavaServer } from './java-server.ts'

const missing = canRunJava()
if (missing !== undefined) {
  process.stderr.write(`Neo4j cannot be started: ${missing}. Install Java 17 or newer and Maven, or use docker compose.\n`)
  process.exit(1)
}
process.stdout.write('Starting Neo4j …\n')
const server = await startJavaServer({ home: join(NEO4J_FOLDER, 'person'), port: Number(process.env['NEO4J_PORT'] ?? 7687) })
process.stdout.write(
  `${server.origin} answers at ${server.uri}, user ${server.username}, password ${server.password}. Ctrl-C stops it.\n` +
    `In another window: NEO4J_URI=${server.uri} NEO4J_PASSWORD=${server.password} npx xianjie seed\n`,
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    void server.stop().then(() => process.exit(0))
  })
}

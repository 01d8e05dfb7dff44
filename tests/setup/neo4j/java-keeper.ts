/**
 * Runs Neo4j's Java process and ends it when whoever started this is gone, however that happened: Java itself would live on.
 * Arguments: class path, home folder, and `keep` or `discard` for the data. Started by java-server.ts, never imported.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const STOP_MS = 20_000
/** A server for one run of the tests is ready and answers in half the time when Java does not spend it on code for the long run. */
const SHORT_LIFE = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1']
const [classpath = '', home = '', data = 'keep'] = process.argv.slice(2)

const java = spawn(
  'java',
  [
    ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Xmx1g',
    ...(data === 'discard' ? SHORT_LIFE : []),
    '-cp',
    classpath,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ],
  { stdio: 'ignore' },
)
java.on('exit', () => process.exit(0))
java.on('error', () => process.exit(1))

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
process.on('disconnect', stop)
// Our starter may have ended while this module was read.
if (!process.connected) stop()

function stop(): void {
  // Closing a database in good order takes ten seconds; nobody wants them for data that is thrown away.
  java.kill(data === 'discard' ? 'SIGKILL' : 'SIGTERM')
  setTimeout(() => java.kill('SIGKILL'), STOP_MS).unref()
}

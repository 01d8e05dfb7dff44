import { spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j, { type SessionConfig } from 'neo4j-driver'
import { startKeeper, stopKeeper } from './keeper.ts'
import { resolveClasspath } from './maven.ts'
import { TEST_PASSWORD, type Neo4jServer } from './neo4j-server.ts'
import { readNeo4jVersion } from './neo4j-version.ts'

/** Everything of the servers we start: jars' paths, homes with data and logs. Ignored by git. */
export const NEO4J_FOLDER = fileURLToPath(new URL('../../neo4j/', import.meta.url))
const START_MS = 120_000
const FIRST_PASSWORD = 'neo4j'

export interface JavaServerOptions {
  /** Folder that keeps the data; without it they are gone with the server. */
  home?: string
  /** Port for Bolt; a free one when absent. */
  port?: number
}

/** What is missing to run Neo4j as a Java process; undefined when nothing is. */
export function canRunJava(): string | undefined {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' })
  const major = /version "(\d+)/.exec(java.stderr)?.[1]
  if (major === undefined) return 'java is not installed'
  if (Number(major) < 17) return `java ${major} is too old (17 is needed)`
  return spawnSync('mvn', ['-v']).status === 0 ? undefined : 'mvn is not installed'
}

/** Starts Neo4j Community from Maven Central and waits until it answers; it ends with this process, even when that is killed. */
export async function startJavaServer(options: JavaServerOptions = {}): Promise<Neo4jServer> {
  const version = readNeo4jVersion()
  const classpath = resolveClasspath(NEO4J_FOLDER, version)
  removeAbandonedHomes()
  const home = options.home ?? join(NEO4J_FOLDER, `home-${process.pid}`)
  const port = await findPort(options.port ?? 0)
  prepareHome(home, port)
  const keeper = startKeeper(new URL('./java-keeper.ts', import.meta.url), [
    classpath,
    home,
    options.home === undefined ? 'discard' : 'keep',
  ])
  const uri = `bolt://127.0.0.1:${port}`
  async function stop(): Promise<void> {
    await stopKeeper(keeper)
    if (options.home === undefined) rmSync(home, { recursive: true, force: true })
  }
  try {
    await Promise.race([waitForAnswer(uri), failAtEnd(keeper, home)])
  } catch (error) {
    await stop()
    throw error
  }
  return {
    uri,
    username: 'neo4j',
    password: TEST_PASSWORD,
    database: 'neo4j',
    origin: `Neo4j ${version} from Maven Central`,
    stop,
  }
}

/** A run that was killed leaves its home behind; its name holds the id of the process. */
function removeAbandonedHomes(): void {
  for (const name of readdirSync(NEO4J_FOLDER)) {
    const pid = /^home-(\d+)$/.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(NEO4J_FOLDER, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function prepareHome(home: string, port: number): void {
  for (const folder of ['conf', 'data', 'logs', 'plugins', 'import', 'run', 'lib', 'licenses']) {
    mkdirSync(join(home, folder), { recursive: true })
  }
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=256m',
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_minimum_password_length=1',
  ]
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`)
}

function failAtEnd(keeper: ChildProcess, home: string): Promise<never> {
  return new Promise((_, reject) => {
    keeper.once('exit', () => reject(new Error(`the Java process ended; see ${join(home, 'logs', 'neo4j.log')}`)))
  })
}

/** Waits until Neo4j answers, and gives it our password in place of its first one. */
async function waitForAnswer(uri: string): Promise<void> {
  const deadline = Date.now() + START_MS
  for (;;) {
    try {
      await setPassword(uri)
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}

async function setPassword(uri: string): Promise<void> {
  if (await answers(uri)) return
  await runOnce(uri, { password: FIRST_PASSWORD, database: 'system' }, 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new')
}

/** Whether it answers with our password; a refused password leaves the first one to be tried. */
async function answers(uri: string): Promise<boolean> {
  try {
    await runOnce(uri, { password: TEST_PASSWORD, database: 'neo4j' }, 'RETURN 1')
    return true
  } catch (error) {
    if ((error as { code?: string }).code === 'Neo.ClientError.Security.Unauthorized') return false
    throw error
  }
}

async function runOnce(
  uri: string,
  { password, database }: { password: string; database: string },
  statement: string,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password))
  const options: Pick<SessionConfig, 'database'> = { database }
  const session = driver.session(options)
  try {
    await session.run(statement, { old: FIRST_PASSWORD, new: TEST_PASSWORD })
  } finally {
    await session.close()
    await driver.close()
  }
}

/** A free port (0), or the one asked for. @throws Error when that one is taken */
function findPort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', () => reject(new Error(`port ${wanted} is taken; stop the program that uses it or set NEO4J_PORT`)))
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : wanted))
    })
  })
}

import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import neo4j, { type Session, type SessionConfig } from 'neo4j-driver'
import { inject } from 'vitest'
import type { Grant, Wish } from './coordinator.ts'
import type { Neo4jAddress } from './neo4j-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Port of the coordinator on loopback. */
    neo4jCoordinator: number
  }
}

/** The run's Neo4j, ours alone until `release`. */
export interface Loan {
  address: Neo4jAddress
  /** Empties it again and gives it back. */
  release(): Promise<void>
}

/** Why there is no Neo4j in this run; undefined when there is one. @throws Error when there must be one (CI=true) */
export async function findReason(): Promise<string | undefined> {
  const { grant, socket } = await ask('look')
  socket.destroy()
  if (grant.error !== undefined) throw new Error(grant.error)
  return grant.reason
}

/** Waits until nobody else has the run's Neo4j, and empties it. */
export async function borrowNeo4j(): Promise<Loan> {
  const { grant, socket } = await ask('hold')
  if (grant.address === undefined) {
    socket.destroy()
    throw new Error(grant.error ?? grant.reason ?? 'no Neo4j')
  }
  const { address } = grant
  try {
    await refuseForeignData(address)
    await emptyDatabase(address)
  } catch (error) {
    socket.destroy()
    throw error
  }
  async function release(): Promise<void> {
    await emptyDatabase(address).finally(() => socket.destroy())
  }
  return { address, release }
}

function ask(wish: Wish): Promise<{ grant: Grant; socket: Socket }> {
  return new Promise((resolve, reject) => {
    const socket = connect(inject('neo4jCoordinator'), '127.0.0.1', () => socket.write(`${wish}\n`))
    socket.once('error', reject)
    const lines = createInterface({ input: socket })
    lines.once('line', (line) => resolve({ grant: JSON.parse(line) as Grant, socket }))
    lines.once('close', () => reject(new Error('The run has ended.')))
  })
}

/** A database that somebody else named (NEO4J_TEST_URI) is only used when it is empty, or with NEO4J_TEST_ERASE=yes. */
async function refuseForeignData(address: Neo4jAddress): Promise<void> {
  if (address.origin !== 'NEO4J_TEST_URI' || process.env['NEO4J_TEST_ERASE'] === 'yes') return
  const nodes = await onDatabase(address, async (session) => {
    const counted = await session.run<{ nodes: unknown }>('MATCH (n) RETURN count(n) AS nodes')
    return Number(counted.records[0]?.get('nodes'))
  })
  if (nodes === 0) return
  throw new Error(
    `${address.uri} holds ${nodes} nodes; tests would erase them. Name an empty database, or set NEO4J_TEST_ERASE=yes.`,
  )
}

/** Leaves no node, constraint or index of ours in the database. */
async function emptyDatabase(address: Neo4jAddress): Promise<void> {
  await onDatabase(address, async (session) => {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS')
    for (const kind of ['CONSTRAINT', 'INDEX']) {
      const shown = await session.run(kind === 'INDEX' ? "SHOW INDEXES WHERE type <> 'LOOKUP'" : 'SHOW CONSTRAINTS')
      for (const record of shown.records) await session.run(`DROP ${kind} \`${String(record.get('name'))}\` IF EXISTS`)
    }
  })
}

async function onDatabase<T>(address: Neo4jAddress, work: (session: Session) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password))
  const options: Pick<SessionConfig, 'database'> = address
  const session = driver.session(options)
  try {
    return await work(session)
  } finally {
    await session.close()
    await driver.close()
  }
}

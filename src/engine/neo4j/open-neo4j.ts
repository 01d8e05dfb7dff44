import neo4j, { type AuthToken, type Config, type Driver } from 'neo4j-driver'
import type { Database } from '../../graph/cypher-engine.ts'
import { XianjieError } from '../../graph/error.ts'
import { mapNeo4jError } from './error-mapping.ts'
import { Neo4jEngine } from './neo4j-engine.ts'
import { Neo4jSeed } from './neo4j-seed.ts'
import type { Neo4jSettings } from './settings.ts'

/**
 * The driver as we use it. Integers stay its own `Integer` (`disableLosslessIntegers` is off): the value reader must see one beyond 2^53
 * to refuse it, which a JavaScript number would have rounded already. A query's own time is a limit of its run.
 */
const DRIVER: Omit<Config, never> = {
  userAgent: 'xianjie',
  disableLosslessIntegers: false,
  connectionTimeout: 5_000,
  connectionAcquisitionTimeout: 10_000,
  telemetryDisabled: true,
}

/**
 * Opens a Neo4j and asks it who it is. Later the driver finds its way back by itself when the server was away.
 *
 * @throws XianjieError `engine-unavailable`, `engine-credentials`; `setting-invalid` for an address the driver does not know
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Database> {
  const driver = createDriver(settings)
  const place = settings.database === undefined ? {} : { database: settings.database }
  try {
    const { agent = 'Neo4j' } = await driver.getServerInfo(place)
    const engine = new Neo4jEngine(driver, place, agent.replace('/', ' '))
    await engine.ping()
    return {
      engine,
      seed: new Neo4jSeed(driver, place),
      close: () => driver.close(),
    }
  } catch (error) {
    await driver.close()
    throw mapNeo4jError(error)
  }
}

function createDriver(settings: Neo4jSettings): Driver {
  try {
    return neo4j.driver(settings.uri, chooseToken(settings), DRIVER)
  } catch (error) {
    throw new XianjieError('setting-invalid', `${settings.uri} is no address of a Neo4j.`, {
      place: 'NEO4J_URI',
      cure: 'Write it like bolt://127.0.0.1:7687 or neo4j://host:7687.',
      cause: error,
    })
  }
}

function chooseToken({ username, password }: Neo4jSettings): AuthToken | undefined {
  return username === undefined && password === undefined ? undefined : neo4j.auth.basic(username ?? 'neo4j', password ?? '')
}

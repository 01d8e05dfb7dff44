import { randomUUID } from 'node:crypto'
import { GenericContainer, ImageName, Wait, getContainerRuntimeClient } from 'testcontainers'
import { startKeeper, stopKeeper } from './keeper.ts'
import { TEST_PASSWORD, type Neo4jServer } from './neo4j-server.ts'
import { readNeo4jImage } from './neo4j-version.ts'
import { RUN_LABEL } from './run-label.ts'

const BOLT = 7687
const START_MS = 180_000

/** Whether a Docker engine answers. */
export async function findDockerEngine(): Promise<boolean> {
  try {
    await getContainerRuntimeClient()
    return true
  } catch {
    return false
  }
}

/**
 * Neo4j in a container of its own; container-keeper.ts removes it, even when this process is killed.
 *
 * @throws Error when its image is not there and cannot be fetched, or it does not start
 */
export async function startContainer(): Promise<Neo4jServer> {
  const image = readNeo4jImage()
  await announceFetch(image)
  const run = randomUUID()
  const keeper = startKeeper(new URL('./container-keeper.ts', import.meta.url), [run])
  try {
    const container = await new GenericContainer(image)
      .withAutoCleanup(false)
      .withLabels({ [RUN_LABEL]: run })
      .withEnvironment({ NEO4J_AUTH: `neo4j/${TEST_PASSWORD}`, NEO4J_dbms_usage__report_enabled: 'false' })
      .withExposedPorts(BOLT)
      .withWaitStrategy(Wait.forLogMessage('Started.'))
      .withStartupTimeout(START_MS)
      .start()
    return {
      uri: `bolt://${container.getHost()}:${container.getMappedPort(BOLT)}`,
      username: 'neo4j',
      password: TEST_PASSWORD,
      database: 'neo4j',
      origin: `container of ${image}`,
      stop: () => stopKeeper(keeper),
    }
  } catch (error) {
    await stopKeeper(keeper)
    throw error
  }
}

async function announceFetch(image: string): Promise<void> {
  const client = await getContainerRuntimeClient()
  if (!(await client.image.exists(ImageName.fromString(image)))) process.stdout.write(`Fetching the image ${image} (once) …\n`)
}

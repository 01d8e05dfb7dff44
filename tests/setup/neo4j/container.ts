import { GenericContainer, Wait, getContainerRuntimeClient } from 'testcontainers'
import { TEST_PASSWORD, type Neo4jServer } from './neo4j-server.ts'
import { readNeo4jImage } from './neo4j-version.ts'

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

/** Neo4j in a container of its own; Testcontainers removes it even when this process is killed. */
export async function startContainer(): Promise<Neo4jServer> {
  const image = readNeo4jImage()
  const container = await new GenericContainer(image)
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
    stop: async () => {
      await container.stop()
    },
  }
}

import type { TestProject } from 'vitest/node'
import { Coordinator } from './coordinator.ts'

/** Lends the run's one Neo4j to a vitest project; the globalSetup of every project that has suites on it. */
export async function provideNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const coordinator = await Coordinator.open()
  project.provide('neo4jCoordinator', coordinator.port)
  return () => coordinator.close()
}

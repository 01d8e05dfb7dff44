import type { TestProject } from 'vitest/node'
import { provideNeo4j } from './neo4j/provide.ts'

export default function setup(project: TestProject): Promise<() => Promise<void>> {
  return provideNeo4j(project)
}

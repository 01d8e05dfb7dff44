import type { TestProject } from 'vitest/node'
import { buildProduct } from './build-product.ts'
import { provideNeo4j } from './neo4j/provide.ts'

export default function setup(project: TestProject): Promise<() => Promise<void>> {
  buildProduct()
  return provideNeo4j(project)
}

import type { TestProject } from 'vitest/node'
import { ensureChromium } from './chromium.ts'
import { provideNeo4j } from './neo4j/provide.ts'

export default function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureChromium()
  return provideNeo4j(project)
}

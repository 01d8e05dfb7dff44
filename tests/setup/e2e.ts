import type { TestProject } from 'vitest/node'
import { startApp } from '../e2e/app-server.ts'
import { buildProduct } from './build-product.ts'
import { ensureChromium } from './chromium.ts'
import { provideNeo4j } from './neo4j/provide.ts'

/** Builds what is old, finds a browser, and serves the flagship corpus from the embedded engine for every end-to-end test. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureChromium()
  buildProduct()
  const closeNeo4j = await provideNeo4j(project)
  const app = await startApp()
  project.provide('appAddress', app.address)
  return async () => {
    await app.remove()
    await closeNeo4j()
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the app under test answers. */
    appAddress: string
  }
}

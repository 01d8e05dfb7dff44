import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { startApp } from '../e2e/app-server.ts'
import { ensureChromium } from './chromium.ts'
import { provideNeo4j } from './neo4j/provide.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Builds what is old, finds a browser, and serves the flagship corpus from the embedded engine for every end-to-end test. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureChromium()
  const built = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/build-when-stale.ts'], { cwd: ROOT, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`The app cannot be built:\n${built.stderr}`)
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

import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { probePort } from '../../src/api/server/start-server.ts'
import { runServe } from '../../src/cli/commands/serve.ts'
import type * as serverFile from '../../src/cli/server-file.ts'
import { createTestWorld } from './test-world.ts'

// A disk that fails at this moment cannot be had here.
vi.mock('../../src/cli/server-file.ts', async (load) => ({
  ...(await load<typeof serverFile>()),
  removeServerNote: () => Promise.reject(new Error('the disk is gone')),
}))

let folder: string

/** A package with questions and without a corpus, so that nothing is seeded. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xianjie-stop-'))
  await cp('cypher/queries', join(folder, 'cypher', 'queries'), { recursive: true })
})

afterEach(() => rm(folder, { recursive: true }))

describe('a server whose note cannot be taken away', () => {
  it('frees its port and its folder all the same, and says what happened', async () => {
    const stop = new AbortController()
    const run = createTestWorld({ env: { XIANJIE_DATA: join(folder, 'data'), PORT: '0' }, stop: stop.signal })
    const context = { world: run.world, packageFolder: folder, version: '0', setExit: () => undefined }
    const served = runServe(context)
    await vi.waitFor(() => expect(run.stdout).toContain('ready at'), { timeout: 30_000 })
    const port = Number(/:(\d+)$/m.exec(run.stdout)?.[1])
    stop.abort()
    await expect(served).rejects.toThrow('the disk is gone')
    await expect(probePort({ host: '127.0.0.1', port })).resolves.toBeUndefined()
  })
})

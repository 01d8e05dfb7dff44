import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSource } from '../../src/cli/open-source.ts'
import { readSettings } from '../../src/cli/settings.ts'
import { openDatabase } from '../../src/engine/open-engine.ts'
import { createTestWorld } from './test-world.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xianjie-open-'))
})

afterEach(() => rm(folder, { recursive: true }))

function open(stop: AbortSignal, packageFolder = '.'): ReturnType<typeof openSource> {
  const { world } = createTestWorld({ env: { XIANJIE_DATA: folder }, stop })
  return openSource({ world, packageFolder, version: '0', setExit: () => undefined }, readSettings(world))
}

describe('a reading command', () => {
  it('that waits for the data folder stops waiting at the first Ctrl-C', async () => {
    const holder = await openDatabase({ folder })
    try {
      const stop = new AbortController()
      const opening = open(stop.signal)
      stop.abort()
      await expect(opening).rejects.toMatchObject({ code: 'aborted' })
    } finally {
      await holder.close()
    }
  })

  it('that cannot read the questions lets go of the data folder', async () => {
    await (await openDatabase({ folder })).close()
    await expect(open(new AbortController().signal, join(folder, 'no-package'))).rejects.toMatchObject({
      code: 'question-invalid',
    })
    const next = await openDatabase({ folder })
    await expect(next.engine.ping()).resolves.toBeUndefined()
    await next.close()
  })
})

import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Database } from '../../graph/cypher-engine.ts'
import { XianjieError } from '../../graph/error.ts'
import { EmbeddedEngine } from './embedded-engine.ts'
import { EmbeddedSeed } from './embedded-seed.ts'
import { holdFolder } from './folder-hold.ts'
import { Keeper } from './keeper.ts'
import { boundMemory } from './memory-bound.ts'

export interface EmbeddedOptions {
  shuffleUnordered: boolean
  /** What the engine's process may hold; by `boundMemory` when absent. */
  memoryBytes?: number
}

/** The embedded engine's database, with the id of the process that works on it now. */
export interface EmbeddedDatabase extends Database {
  processId(): number | undefined
}

/**
 * Opens the embedded engine on a folder, in a process of its own that holds the folder until `close`.
 *
 * @throws XianjieError `engine-locked` when another process holds the folder, `engine-unavailable` when it cannot be opened
 */
export async function openEmbedded(folder: string, options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const path = resolve(folder)
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw new XianjieError('engine-unavailable', `The data folder ${path} cannot be made.`, {
      place: path,
      cure: 'Set XIANJIE_DATA to a folder that can be written to.',
      cause: error,
    })
  }
  const hold = await holdFolder(path)
  const keeper = new Keeper({
    folder: path,
    shuffleUnordered: options.shuffleUnordered,
    memoryBytes: options.memoryBytes ?? boundMemory(),
  })
  async function close(): Promise<void> {
    await keeper.close()
    await hold.release()
  }
  try {
    const version = await keeper.open()
    return {
      engine: new EmbeddedEngine(keeper, `embedded (Grafeo ${version})`),
      seed: new EmbeddedSeed(keeper),
      processId: () => keeper.pid,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

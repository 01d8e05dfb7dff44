import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { DatabaseSettings } from '../engine/open-engine.ts'
import type { Database } from '../graph/cypher-engine.ts'
import { toXianjieError, XianjieError } from '../graph/error.ts'
import type { GraphSource } from '../graph/graph-source.ts'
import type { CommandContext } from './command-context.ts'
import { findServer } from './server-file.ts'
import type { Settings } from './settings.ts'

export interface OpenedSource {
  source: GraphSource
  close: () => Promise<void>
}

/** How long a command waits for another short one that holds the data folder, or for a server that is just starting on it. */
const LOCK_WAIT_MS = 15_000
const LOCK_RETRY_MS = 250

/**
 * What a reading command reads from: Neo4j when it is set; else the server that holds the data folder, so that nobody has to know that
 * the embedded engine has one owner; else the engine itself. Rejects with `database-empty` when there is no data yet, for reading makes
 * none, and with `aborted` when it is asked to stop while it waits.
 */
export async function openSource(context: CommandContext, settings: Settings): Promise<OpenedSource> {
  for (const waitUntil = Date.now() + LOCK_WAIT_MS; ;) {
    const server = settings.neo4j ? undefined : await findServer(settings.dataFolder)
    if (server) return { source: server.client, close: () => Promise.resolve() }
    try {
      return await openMade(context, settings)
    } catch (thrown) {
      if (toXianjieError(thrown).code !== 'engine-locked' || Date.now() > waitUntil) throw thrown
      await waitForLock(context.world.stop)
    }
  }
}

/** Opens the database the settings name; the embedded engine's folder is made when absent. */
export async function openSettingsDatabase(settings: Settings): Promise<Database> {
  const { openDatabase } = await import('../engine/open-engine.ts')
  return openDatabase(describeDatabase(settings))
}

async function openMade(context: CommandContext, settings: Settings): Promise<OpenedSource> {
  const { isMade } = await import('../engine/open-engine.ts')
  if (!isMade(describeDatabase(settings))) {
    throw new XianjieError('database-empty', `There is no data in ${settings.dataFolder} yet.`, { place: 'XIANJIE_DATA' })
  }
  const database = await openSettingsDatabase(settings)
  try {
    return { source: await openSourceOf(context, database), close: () => database.close() }
  } catch (thrown) {
    await database.close()
    throw thrown
  }
}

function describeDatabase({ neo4j, dataFolder }: Settings): DatabaseSettings {
  return neo4j ? { neo4j } : { folder: dataFolder }
}

async function waitForLock(stop: AbortSignal): Promise<void> {
  try {
    await wait(LOCK_RETRY_MS, undefined, { signal: stop })
  } catch (cause) {
    throw new XianjieError('aborted', 'The command was stopped while another one held the data folder.', { cause })
  }
}

/** The shipped questions over an opened database. */
export async function openSourceOf({ packageFolder }: CommandContext, { engine }: Database): Promise<GraphSource> {
  const [{ openGraphSource }, { readQuestionFolders }] = await Promise.all([
    import('../questions/graph-source-over-engine.ts'),
    import('../questions/question-folder.ts'),
  ])
  return openGraphSource({ engine, questions: await readQuestionFolders([join(packageFolder, 'cypher', 'queries')]) })
}

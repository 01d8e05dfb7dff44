import { existsSync } from 'node:fs'
import { XianjieError } from '../graph/error.ts'
import type { Database } from '../graph/cypher-engine.ts'
import { locateData } from './embedded/data-file.ts'
import { openEmbedded } from './embedded/open-embedded.ts'
import { openNeo4j } from './neo4j/open-neo4j.ts'
import type { Neo4jSettings } from './neo4j/settings.ts'

export interface DatabaseSettings {
  /** Given: this Neo4j is used, and not the embedded engine. */
  neo4j?: Neo4jSettings
  /** The folder the embedded engine keeps its data in; made when absent. */
  folder?: string
  /** Embedded only, for tests: rows without ORDER BY come in random order. */
  shuffleUnordered?: boolean
}

/** Whether there is a database already, so that opening it makes none; a Neo4j never is made. */
export function isMade({ neo4j, folder }: DatabaseSettings): boolean {
  return neo4j !== undefined || (folder !== undefined && existsSync(locateData(folder)))
}

/**
 * Opens the database the settings name; the only place that knows there is more than one kind.
 *
 * @throws XianjieError `engine-unavailable`, `engine-credentials`, `engine-locked`; `setting-invalid` when the settings name no database
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  if (settings.neo4j !== undefined) return openNeo4j(settings.neo4j)
  if (settings.folder !== undefined)
    return openEmbedded(settings.folder, { shuffleUnordered: settings.shuffleUnordered ?? false })
  throw new XianjieError('setting-invalid', 'Neither a Neo4j address nor a data folder was given.')
}

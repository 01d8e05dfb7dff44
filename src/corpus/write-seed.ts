import type { CypherEngine, SeedPort } from '../graph/cypher-engine.ts'
import { XianjieError } from '../graph/error.ts'
import { readRecords } from '../graph/table.ts'
import type { Seed } from './build-seed.ts'
import { readStatements } from './cypher-folder.ts'

/** Rows of one transaction. */
const BATCH = 1000

/** How far a seed is, in rows; `statement` is the seed file that was run last. */
export interface SeedProgress {
  done: number
  total: number
  statement: string
}

export interface SeedOptions {
  onProgress?: (progress: SeedProgress) => void
  signal?: AbortSignal
}

/**
 * Writes a corpus: every node and relationship of it, and takes away what an earlier version of it wrote and this one does not
 * have. What people wrote (origin `user`) is not touched. May be cut short at any point and run again; the database knows until
 * the end that the corpus is not whole. Running it twice changes nothing.
 *
 * Rejects with `id-taken` before anything is written when another corpus or a person owns one of the ids, with `aborted`, and
 * with what the engine rejects.
 */
export async function writeSeed(
  seed: Seed,
  database: { engine: CypherEngine; seed: SeedPort },
  options: SeedOptions = {},
): Promise<void> {
  for (const { statement } of await readStatements('schema')) await database.seed.applySchema(statement)
  await refuseTakenIds(seed, database.engine, options)
  const total = seed.statements.reduce((sum, { rows }) => sum + rows.length, 0)
  let done = 0
  for (const { name, statement, rows } of seed.statements) {
    for (let start = 0; start < rows.length; start += BATCH) {
      stopWhenAborted(options)
      const batch = rows.slice(start, start + BATCH)
      await database.seed.write({ name, statement, parameters: { rows: batch } })
      done += batch.length
      options.onProgress?.({ done, total, statement: name })
    }
  }
}

const FOREIGN = `UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE coalesce(n.corpus, '') <> $corpus OR coalesce(n.origin, '') <> 'corpus'
RETURN n.id AS id, n.corpus AS corpus
ORDER BY id`

async function refuseTakenIds(seed: Seed, engine: CypherEngine, options: SeedOptions): Promise<void> {
  const taken: { id: string; owner: string }[] = []
  for (let start = 0; start < seed.ids.length; start += BATCH) {
    stopWhenAborted(options)
    const ids = seed.ids.slice(start, start + BATCH)
    const found = await engine.run(FOREIGN, { ids, corpus: seed.corpus }, { limits: { rows: BATCH } })
    for (const { id, corpus } of readRecords(found)) {
      if (typeof id !== 'string') continue
      taken.push({ id, owner: typeof corpus === 'string' ? `corpus “${corpus}”` : 'something that is no corpus' })
    }
  }
  const [first] = taken
  if (first === undefined) return
  const others = taken.length === 1 ? '' : ` (and ${taken.length - 1} more)`
  throw new XianjieError('id-taken', `“${first.id}”${others} belongs to ${first.owner} in this database; nothing was written.`, {
    place: first.id,
  })
}

function stopWhenAborted({ signal }: SeedOptions): void {
  if (signal?.aborted !== true) return
  throw new XianjieError('aborted', 'the seed was stopped before its end', {
    cure: 'Seed again: it takes up where the corpus is not whole.',
  })
}

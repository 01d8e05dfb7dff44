import { seedCorpus } from '../corpus/seed-corpus.ts'
import type { Database } from '../graph/cypher-engine.ts'
import { compareCorpus, type CheckedCorpus } from './flagship.ts'
import { createProgress } from './progress-bar.ts'
import type { CommandContext } from './command-context.ts'

/** Writes a checked corpus, with a bar on a terminal. Stops between two statements when the command is asked to stop. */
export async function seedCheckedCorpus(
  { world }: CommandContext,
  database: Database,
  { id, corpus }: CheckedCorpus,
): Promise<void> {
  const progress = createProgress(`Seeding ${id}`, world.stderr)
  try {
    await seedCorpus(corpus, database, {
      signal: world.stop,
      onProgress: ({ done, total, statement }) => progress.show(done, total, statement),
    })
  } finally {
    progress.end()
  }
}

/**
 * Seeds the flagship corpus where the database is empty, or holds it older than its tables or cut short. A database that holds
 * something else only is left as it is: somebody has seeded a corpus of their own, or keeps other data in that Neo4j.
 */
export async function seedWhenOld(context: CommandContext, database: Database, flagship: CheckedCorpus): Promise<void> {
  const state = await compareCorpus({ query: (statement, parameters) => database.engine.run(statement, parameters) }, flagship)
  if (state === 'current' || (state === 'absent' && !(await isEmpty(database)))) return
  await seedCheckedCorpus(context, database, flagship)
}

async function isEmpty({ engine }: Database): Promise<boolean> {
  const { rows } = await engine.run('MATCH (n) RETURN n.id AS id LIMIT 1')
  return rows.length === 0
}

import type { Seed } from '../corpus/build-seed.ts'
import { compareSeed, isShipped } from '../corpus/compare-seed.ts'
import { writeSeed } from '../corpus/write-seed.ts'
import type { Database } from '../graph/cypher-engine.ts'
import { createProgress } from './progress-bar.ts'
import type { CommandContext } from './command-context.ts'

/** Writes a corpus, with a bar on a terminal. Stops between two statements when the command is asked to stop. */
export async function seedDatabase({ world }: CommandContext, database: Database, seed: Seed): Promise<void> {
  const progress = createProgress(`Seeding ${seed.corpus}`, world.stderr)
  try {
    await writeSeed(seed, database, {
      signal: world.stop,
      onProgress: ({ done, total, statement }) => progress.show(done, total, statement),
    })
  } finally {
    progress.end()
  }
}

/**
 * Seeds the flagship corpus where the database is empty, or holds it older than its tables or cut short. A database that holds
 * something else only is left as it is: somebody has seeded a corpus of their own, or keeps other data in that Neo4j. So is one of the
 * flagship’s id that was seeded from another folder, with a word on how to get the flagship back.
 */
export async function seedWhenOld(context: CommandContext, database: Database, flagship: Seed): Promise<void> {
  const ask = database.engine.run.bind(database.engine)
  const state = await compareSeed(ask, flagship)
  if (state === 'current' || (state === 'absent' && !(await isEmpty(database)))) return
  if (state !== 'absent' && !(await isShipped(ask, flagship.corpus))) {
    context.world.stderr.write(
      `xianjie: ${flagship.corpus} was seeded from another folder and is left as it is; \`xianjie seed\` puts data/jingdezhen in its place.\n`,
    )
    return
  }
  await seedDatabase(context, database, flagship)
}

async function isEmpty({ engine }: Database): Promise<boolean> {
  const { rows } = await engine.run('MATCH (n) RETURN n.id AS id LIMIT 1')
  return rows.length === 0
}

import { locateCorpus } from '../corpus-folder.ts'
import { openSettingsDatabase } from '../open-source.ts'
import type { CommandContext } from '../command-context.ts'
import { XianjieError } from '../../graph/error.ts'
import { readSeed } from '../read-seed.ts'
import { seedDatabase } from '../seed-database.ts'
import { printSeed } from '../print-seed.ts'
import { findServer } from '../server-file.ts'
import { readSettings } from '../settings.ts'

/** Checks a corpus folder, then writes it; a faulty corpus leaves the database as it was. */
export async function runSeed(
  context: CommandContext,
  folder: string | undefined,
  options: { print?: true } = {},
): Promise<void> {
  const { world } = context
  const settings = readSettings(world)
  const seed = await readSeed(locateCorpus(context, folder))
  if (options.print) {
    await printSeed(seed, world)
    return
  }
  const server = settings.neo4j ? undefined : await findServer(settings.dataFolder)
  if (server) {
    throw new XianjieError(
      'engine-locked',
      `The server at ${server.address} (process ${server.process}) holds ${settings.dataFolder}.`,
      {
        place: 'XIANJIE_DATA',
        cure: 'Stop it, seed, and start it again; data/jingdezhen it seeds by itself at its start.',
      },
    )
  }
  const database = await openSettingsDatabase(settings)
  try {
    await seedDatabase(context, database, seed)
  } finally {
    await database.close()
  }
  world.stdout.write(`${seed.corpus} is seeded (version ${seed.version.slice(0, 12)}).\n`)
}

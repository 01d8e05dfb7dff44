import { locateCorpus } from '../corpus-folder.ts'
import { readCheckedCorpus } from '../flagship.ts'
import { openSettingsDatabase } from '../open-source.ts'
import type { CommandContext } from '../command-context.ts'
import { XianjieError } from '../../graph/error.ts'
import { seedCheckedCorpus } from '../seed-corpus-folder.ts'
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
  const { path, shown } = locateCorpus(context, folder)
  const checked = await readCheckedCorpus(path, shown)
  if (options.print) {
    await printSeed(checked.corpus, world)
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
    await seedCheckedCorpus(context, database, checked)
  } finally {
    await database.close()
  }
  world.stdout.write(`${checked.id} is seeded (version ${checked.version.slice(0, 12)}).\n`)
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '../../api/server/create-app.ts'
import { listAllowedHosts } from '../../api/server/guard-host.ts'
import { probePort, startServer, type RunningServer } from '../../api/server/start-server.ts'
import type { Database } from '../../graph/cypher-engine.ts'
import { XianjieError } from '../../graph/error.ts'
import { readFlagshipSeed } from '../read-seed.ts'
import { openSettingsDatabase, openSourceOf } from '../open-source.ts'
import { describeError } from '../report-error.ts'
import type { CommandContext } from '../command-context.ts'
import { seedWhenOld } from '../seed-database.ts'
import { createInstanceName, findServer, removeServerNote, writeServerNote } from '../server-file.ts'
import { readSettings, type Settings } from '../settings.ts'

/** Serves until it is asked to stop; then closes what it opened, in the reverse order. Prints one line when it is ready. */
export async function runServe(context: CommandContext): Promise<void> {
  const { world } = context
  const settings = readSettings(world)
  await refuseSecond(settings)
  // A taken port is told before the database is opened and seeded, which may take a while.
  if (settings.port !== 0) await probePort(settings)
  // Read while the engine's process opens: both take most of the time a second start has.
  const reading = readFlagshipSeed(context)
  reading.catch(() => undefined)
  const database = await openSettingsDatabase(settings)
  try {
    const flagship = await reading
    if (flagship) await seedWhenOld(context, database, flagship)
    if (!world.stop.aborted) await serveDatabase(context, settings, database)
  } finally {
    await database.close()
  }
}

async function serveDatabase(context: CommandContext, settings: Settings, database: Database): Promise<void> {
  const { world } = context
  const instance = createInstanceName()
  const server = await startServer(await buildApp(context, settings, { database, instance }), settings)
  try {
    await leaveNote(settings, server, instance)
    world.stdout.write(`Xianjie 衔接 is ready at ${server.address}\n`)
    await untilStopped(world.stop)
  } finally {
    // A note that stays behind misleads nobody; a port that stays open would keep the process.
    try {
      if (!settings.neo4j) await removeServerNote(settings.dataFolder, instance)
    } finally {
      await server.close()
    }
  }
}

async function buildApp(
  context: CommandContext,
  settings: Settings,
  { database, instance }: { database: Database; instance: string },
): Promise<ReturnType<typeof createApp>> {
  const { world, packageFolder, version } = context
  const appFolder = join(packageFolder, 'dist', 'app')
  const allowedHosts = listAllowedHosts(settings.host, settings.names)
  return createApp(await openSourceOf(context, database), {
    identity: { version, engine: database.engine.title, instance },
    ping: () => database.engine.ping(),
    onFault: (error) => world.stderr.write(describeError(error, { debug: true })),
    ...(allowedHosts ? { allowedHosts } : {}),
    ...(existsSync(join(appFolder, 'index.html')) ? { appFolder } : {}),
  })
}

async function refuseSecond({ neo4j, dataFolder }: Settings): Promise<void> {
  const other = neo4j ? undefined : await findServer(dataFolder)
  if (!other) return
  throw new XianjieError(
    'engine-locked',
    `Xianjie already serves ${dataFolder}, at ${other.address} (process ${other.process}).`,
    {
      place: 'XIANJIE_DATA',
      cure: `Open ${other.address}, or stop that process, or set XIANJIE_DATA to another folder.`,
    },
  )
}

async function leaveNote({ neo4j, dataFolder }: Settings, { address }: RunningServer, instance: string): Promise<void> {
  if (!neo4j) await writeServerNote(dataFolder, { address, process: process.pid, instance })
}

async function untilStopped(stop: AbortSignal): Promise<void> {
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }))
}

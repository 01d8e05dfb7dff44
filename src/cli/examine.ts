import { constants, existsSync } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createClient } from '../api/client/create-client.ts'
import { probePort, writeAddress } from '../api/server/start-server.ts'
import { compareSeed, isShipped } from '../corpus/compare-seed.ts'
import { toXianjieError } from '../graph/error.ts'
import type { GraphSource } from '../graph/graph-source.ts'
import { readFlagshipSeed } from './read-seed.ts'
import { openSource } from './open-source.ts'
import type { CommandContext } from './command-context.ts'
import { askHealth, findServer, type FoundServer } from './server-file.ts'
import { readSettings, reportSettings, type Settings } from './settings.ts'

/** One thing that was looked at. `note` is worth knowing, but nothing to mend. */
export interface Finding {
  verdict: 'ok' | 'note' | 'wrong'
  subject: string
  detail: string
  cure?: string
}

const OLDEST_NODE = [20, 19] as const

/** Looks at everything a command needs, without changing anything. */
export async function examine(context: CommandContext): Promise<Finding[]> {
  const { world } = context
  const findings = [examineNode(process.versions.node), ...examineSettings(world.env), examineWebApp(context)]
  if (findings.some(({ verdict, subject }) => verdict === 'wrong' && subject in world.env)) return findings
  const settings = readSettings(world)
  const server = settings.neo4j ? undefined : await findServer(settings.dataFolder)
  findings.push(await examinePort(settings, server))
  if (!settings.neo4j) findings.push(await examineDataFolder(settings, server))
  return [...findings, ...(await examineDatabase(context, settings))]
}

function examineNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])
  if (!isOld) return { verdict: 'ok', subject: 'Node', detail: version }
  return { verdict: 'wrong', subject: 'Node', detail: version, cure: `Install Node ${OLDEST_NODE.join('.')} or newer.` }
}

function examineSettings(env: CommandContext['world']['env']): Finding[] {
  return reportSettings(env).map(({ name, value, origin, fault }) => {
    if (fault) return { verdict: 'wrong', subject: name, detail: fault.message, cure: fault.cure }
    return { verdict: 'ok', subject: name, detail: origin === 'unset' ? 'not set' : `${value} (${origin})` }
  })
}

function examineWebApp({ packageFolder }: CommandContext): Finding {
  if (existsSync(join(packageFolder, 'dist', 'app', 'index.html'))) return { verdict: 'ok', subject: 'web app', detail: 'built' }
  return { verdict: 'wrong', subject: 'web app', detail: 'not built', cure: 'Run `npm run build`.' }
}

async function examinePort(settings: Settings, server: FoundServer | undefined): Promise<Finding> {
  const subject = 'port'
  if (server) return { verdict: 'ok', subject, detail: `Xianjie answers at ${server.address} (process ${server.process})` }
  try {
    await probePort(settings)
    return { verdict: 'ok', subject, detail: `${settings.port} is free` }
  } catch (thrown) {
    const { message, cure } = toXianjieError(thrown)
    const baseUrl = writeAddress(settings)
    const health = await askHealth(createClient({ baseUrl }))
    // Beside a Neo4j nothing but its answer says that a server is there; one that held our folder would have left its note in it.
    if (health && settings.neo4j) return { verdict: 'ok', subject, detail: `Xianjie answers at ${baseUrl} (${health.engine})` }
    const detail = health ? `Port ${settings.port} is taken by a Xianjie that does not hold this data folder.` : message
    return { verdict: 'wrong', subject, detail, cure }
  }
}

async function examineDataFolder({ dataFolder }: Settings, server: FoundServer | undefined): Promise<Finding> {
  const subject = 'data folder'
  try {
    const nearest = findNearest(dataFolder)
    await access(nearest, constants.W_OK)
    if (!(await stat(nearest)).isDirectory()) throw new Error(`${nearest} is a file`)
  } catch {
    return {
      verdict: 'wrong',
      subject,
      detail: `${dataFolder} cannot be written to`,
      cure: 'Set XIANJIE_DATA to a folder of yours.',
    }
  }
  if (!existsSync(dataFolder)) return { verdict: 'note', subject, detail: `${dataFolder} is made at the first start` }
  return { verdict: 'ok', subject, detail: server ? `${dataFolder}, held by that server` : dataFolder }
}

async function examineDatabase(context: CommandContext, settings: Settings): Promise<Finding[]> {
  const subject = 'database'
  try {
    const { source, close } = await openSource(context, settings)
    try {
      const { engine, nodes, relationships } = await source.overview({ signal: context.world.stop })
      const detail = `${engine}: ${nodes} nodes, ${relationships} relationships`
      return [{ verdict: 'ok', subject, detail }, await examineCorpus(context, source, nodes)]
    } finally {
      await close()
    }
  } catch (thrown) {
    const { code, message, cure } = toXianjieError(thrown)
    return [{ verdict: code === 'database-empty' ? 'note' : 'wrong', subject, detail: message, cure }]
  }
}

async function examineCorpus(context: CommandContext, source: GraphSource, nodes: number): Promise<Finding> {
  const subject = 'corpus'
  const flagship = await readFlagshipSeed(context)
  if (!flagship) return { verdict: 'note', subject, detail: 'data/jingdezhen is not in this package' }
  const ask = source.query.bind(source)
  const state = await compareSeed(ask, flagship)
  const byServe = state === 'absent' ? nodes === 0 : await isShipped(ask, flagship.corpus)
  const cure = byServe
    ? 'Run `xianjie seed`; `xianjie serve` does it by itself.'
    : 'Run `xianjie seed` to have it; `xianjie serve` leaves what is there as it is.'
  switch (state) {
    case 'current':
      return { verdict: 'ok', subject, detail: `${flagship.corpus} is seeded and current` }
    case 'old':
      return {
        verdict: 'note',
        subject,
        detail: `${flagship.corpus} is ${byServe ? 'older than' : 'seeded from another folder than'} data/jingdezhen`,
        cure,
      }
    case 'torn':
      return { verdict: 'wrong', subject, detail: `the seed of ${flagship.corpus} did not come to its end`, cure }
    case 'absent':
      return { verdict: 'note', subject, detail: `${flagship.corpus} is not seeded`, cure }
  }
}

function findNearest(folder: string): string {
  return existsSync(folder) ? folder : findNearest(dirname(folder))
}

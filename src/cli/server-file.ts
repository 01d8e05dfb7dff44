import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient, type ApiClient } from '../api/client/create-client.ts'
import type { Health } from '../api/contract/answer.ts'

/** What a server leaves in its data folder while it runs, so that commands find it. */
export interface ServerNote {
  address: string
  process: number
  /** Said again by /api/health; a stranger that has taken the port meanwhile does not know it. */
  instance: string
}

export interface FoundServer extends ServerNote {
  client: ApiClient
}

const LOOK_MS = 2_000

export function createInstanceName(): string {
  return randomUUID()
}

/** Leaves the note; whole or not at all, for a command may read at any time. */
export async function writeServerNote(dataFolder: string, note: ServerNote): Promise<void> {
  const path = locateNote(dataFolder)
  await writeFile(`${path}.new`, `${JSON.stringify(note)}\n`)
  await rename(`${path}.new`, path)
}

/** Takes the note away, unless another server has left its own since. */
export async function removeServerNote(dataFolder: string, instance: string): Promise<void> {
  const note = await readServerNote(dataFolder)
  if (note?.instance === instance) await rm(locateNote(dataFolder), { force: true })
}

/** The server that holds the folder; undefined when there is none or the note is left over from one that was killed. */
export async function findServer(dataFolder: string): Promise<FoundServer | undefined> {
  const note = await readServerNote(dataFolder)
  if (!note || !isAlive(note.process)) return undefined
  const client = createClient({ baseUrl: note.address })
  // Where nobody answers by our contract, the folder is asked itself, and says if it is locked.
  return (await askHealth(client))?.instance === note.instance ? { ...note, client } : undefined
}

/** What the Xianjie at an address says of itself; undefined when none answers there. */
export async function askHealth(client: ApiClient): Promise<Health | undefined> {
  try {
    return await client.health({ signal: AbortSignal.timeout(LOOK_MS) })
  } catch {
    return undefined
  }
}

function locateNote(dataFolder: string): string {
  return join(dataFolder, 'server.json')
}

async function readServerNote(dataFolder: string): Promise<ServerNote | undefined> {
  try {
    const note = JSON.parse(await readFile(locateNote(dataFolder), 'utf8')) as Partial<ServerNote>
    const { address, process, instance } = note
    return typeof address === 'string' && typeof process === 'number' && typeof instance === 'string'
      ? { address, process, instance }
      : undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    // A process of another user is alive, we only may not signal it.
    return (thrown as NodeJS.ErrnoException).code === 'EPERM'
  }
}

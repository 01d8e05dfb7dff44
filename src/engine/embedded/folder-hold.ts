import { createHash } from 'node:crypto'
import { realpathSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XianjieError } from '../../graph/error.ts'

/** A data folder held by this process; nobody else can open it until `release` or the end of this process. */
export interface FolderHold {
  release(): Promise<void>
}

const ANSWER_MS = 2_000

/**
 * Holds a folder for this process. The engine's own lock is not enough: it is free for a moment whenever the engine's process is started
 * again. A listening socket is a lock the system takes away from whoever dies, and it can say who holds it.
 *
 * @throws XianjieError `engine-locked` when a process holds it already, this one included
 */
export async function holdFolder(folder: string): Promise<FolderHold> {
  const address = nameAddress(folder)
  let server = await listen(address)
  if (server === undefined) {
    const owner = await askOwner(address)
    if (owner !== undefined) throw describeOwner(folder, owner)
    // An address of the system has no file; its owner has just let go of it.
    if (!address.startsWith('\0')) rmSync(address, { force: true })
    server = await listen(address)
  }
  if (server === undefined) throw describeOwner(folder, 'unknown')
  const held = server
  return { release: () => new Promise((resolve) => held.close(() => resolve())) }
}

/** Where the system has addresses that vanish with their owner they are used; a socket file is left behind by a killed process. */
function nameAddress(folder: string): string {
  const name = `xianjie-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)}`
  if (process.platform === 'linux') return `\0${name}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return join(tmpdir(), `${name}.sock`)
}

function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.end(String(process.pid))
    })
    server.unref()
    server.once('listening', () => resolve(server))
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen(address)
  })
}

/** The id of the process that listens there; undefined when nobody does. */
function askOwner(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(address)
    socket.setEncoding('utf8').setTimeout(ANSWER_MS, () => {
      resolve('unknown')
      socket.destroy()
    })
    socket.on('data', (text: string) => (answer += text))
    socket.on('end', () => resolve(answer))
    socket.on('error', () => resolve(undefined))
  })
}

function describeOwner(folder: string, owner: string): XianjieError {
  return new XianjieError('engine-locked', `The data folder ${folder} is in use by another Xianjie (process ${owner}).`, {
    place: folder,
  })
}

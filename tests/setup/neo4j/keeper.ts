import { fork, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * Starts a keeper: a process that cleans up when the pipe between us closes, however we ended. It is in a group of its own, for Ctrl-C
 * would end it with us before it has even read its module.
 */
export function startKeeper(module: URL, commandLine: string[]): ChildProcess {
  return fork(fileURLToPath(module), commandLine, {
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    detached: true,
  })
}

/** Lets the keeper clean up, and waits until it has. */
export async function stopKeeper(keeper: ChildProcess): Promise<void> {
  if (keeper.exitCode !== null || keeper.signalCode !== null) return
  await new Promise<void>((resolve) => {
    keeper.once('exit', () => resolve())
    keeper.disconnect()
  })
}

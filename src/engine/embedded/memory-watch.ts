import { totalmem } from 'node:os'

/** The engine's process may hold half of the machine's memory, but always 2 GB. */
const BYTES = Math.max(2_000_000_000, totalmem() / 2)
const EVERY_MS = 250

/**
 * Ends this process before a result too large for the machine makes the system end others: the engine builds a whole answer in memory
 * before it hands out the first row.
 */
export function watchMemory(): void {
  setInterval(() => {
    if (process.memoryUsage.rss() > BYTES) process.kill(process.pid, 'SIGKILL')
  }, EVERY_MS).unref()
}

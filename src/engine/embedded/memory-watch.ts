import { totalmem } from 'node:os'

/** The engine's process may hold a quarter of the machine's memory, but always 2 GB. */
const BYTES = Math.max(2_000_000_000, totalmem() / 4)
const EVERY_MS = 200

/**
 * Calls back once this process holds too much: a query can fill the machine's memory within its time, and then the system ends processes of
 * its own choice.
 */
export function watchMemory(onExceeded: (bytes: number) => void): void {
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() < BYTES) return
    clearInterval(timer)
    onExceeded(BYTES)
  }, EVERY_MS)
  timer.unref()
}

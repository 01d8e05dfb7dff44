const EVERY_MS = 200

/**
 * Calls back once this process holds too much: a query can fill the machine's memory within its time, and then the system ends processes of
 * its own choice.
 */
export function watchMemory(bytes: number, onExceeded: () => void): void {
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() < bytes) return
    clearInterval(timer)
    onExceeded()
  }, EVERY_MS)
  timer.unref()
}

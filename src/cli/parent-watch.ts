const EVERY_MS = 500

/**
 * Calls back when what started this process is gone. npm runs a script in a shell and hands a signal to the shell alone, which ends without
 * a word to us; `exec` would mend that, but not on Windows, whose shell has none.
 */
export function watchParent(onGone: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    onGone()
  }, EVERY_MS)
  timer.unref()
}

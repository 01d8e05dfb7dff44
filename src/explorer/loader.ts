import type { XianjieError } from '../graph/error.ts'
import { toXianjieError } from '../graph/error.ts'
import type { ErrorCode } from '../graph/error-code.ts'
import type { Part } from './part.ts'

/** Runs `task` after `ms` milliseconds unless the returned function is called before; handed in by tests. */
export type Schedule = (task: () => void, ms: number) => () => void

/** Errors that pass by themselves: the database is away or comes up again. */
const PASSING: readonly ErrorCode[] = ['engine-unavailable', 'engine-restarted']

const FIRST_RETRY_MS = 1_000
const LAST_RETRY_MS = 15_000

export interface Loading<T> {
  /** The value shown while the new one is on its way and after a failure; null: none fits any more. */
  kept: T | null
  run(signal: AbortSignal): Promise<T>
  set(part: Part<T>): void
  /** Called instead of `set` with an error: true when the caller has dealt with it. */
  onError?(error: XianjieError): boolean
}

/**
 * Loads parts by name. A newer request for a name ends the older one, whose answer is never shown; a failure that passes by itself
 * is asked again after 1, 2, 4 … 15 s.
 */
export class Loader {
  private readonly running = new Map<string, AbortController>()
  private readonly waiting = new Map<string, () => void>()
  private readonly schedule: Schedule

  constructor(schedule: Schedule = startTimer) {
    this.schedule = schedule
  }

  load<T>(name: string, loading: Loading<T>): void {
    this.attempt(name, loading, FIRST_RETRY_MS)
  }

  /** Ends what is loaded or waits under the name; its part stays as it was set last. */
  cancel(name: string): void {
    this.running.get(name)?.abort()
    this.running.delete(name)
    this.waiting.get(name)?.()
    this.waiting.delete(name)
  }

  cancelAll(): void {
    for (const name of [...this.running.keys(), ...this.waiting.keys()]) this.cancel(name)
  }

  private attempt<T>(name: string, loading: Loading<T>, retryMs: number): void {
    this.cancel(name)
    const controller = new AbortController()
    this.running.set(name, controller)
    loading.set({ status: 'loading', value: loading.kept, error: null })
    loading.run(controller.signal).then(
      (value) => {
        if (this.running.get(name) !== controller) return
        this.running.delete(name)
        loading.set({ status: 'ready', value, error: null })
      },
      (thrown: unknown) => {
        if (this.running.get(name) !== controller) return
        this.running.delete(name)
        const error = toXianjieError(thrown)
        if (loading.onError?.(error)) return
        loading.set({ status: 'error', value: loading.kept, error })
        if (!PASSING.includes(error.code)) return
        const stop = this.schedule(() => {
          this.waiting.delete(name)
          this.attempt(name, loading, Math.min(2 * retryMs, LAST_RETRY_MS))
        }, retryMs)
        this.waiting.set(name, stop)
      },
    )
  }
}

function startTimer(task: () => void, ms: number): () => void {
  const timer = setTimeout(task, ms)
  return () => clearTimeout(timer)
}

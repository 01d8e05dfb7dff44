import type { ErrorCode } from '../../graph/error-code.ts'
import type { XianjieError } from '../../graph/error.ts'
import { toXianjieError } from '../../graph/error.ts'

export interface ConnectionState {
  lost: XianjieError | null
  /** Grows each time the database comes back or holds other data: whoever has asked asks again. */
  revision: number
  /** A check is under way. */
  checking: boolean
}

export interface ConnectionOptions {
  /** Resolves when the database answers, with what tells one state of its data from another. */
  check(signal: AbortSignal): Promise<string>
  setTimer?: (run: () => void, ms: number) => () => void
}

const LOST: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'engine-unavailable',
  'engine-restarted',
  'engine-locked',
  'engine-credentials',
])

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 15_000
const QUIET_WAIT_MS = 20_000

/** Whether an error speaks of the database, not of what was asked. */
export function isLoss(error: XianjieError): boolean {
  return LOST.has(error.code)
}

/** Knows whether the database answers: told of failures, asks by itself until it is back, slower each time. */
export class Connection {
  state: ConnectionState = { lost: null, revision: 0, checking: false }
  private readonly listeners = new Set<() => void>()
  private readonly options: Required<ConnectionOptions>
  private stopTimer: (() => void) | null = null
  private wait = FIRST_WAIT_MS
  private data: string | null = null
  private readonly controller = new AbortController()

  constructor(options: ConnectionOptions) {
    this.options = { setTimer: startTimer, ...options }
  }

  /** Begins the quiet watch; returns how to end it. */
  watch(): () => void {
    void this.check()
    return () => {
      this.stopTimer?.()
      this.controller.abort()
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readState = (): ConnectionState => this.state

  /** A failure someone met; taken as a loss only when it speaks of the database. */
  report(error: XianjieError): void {
    if (!isLoss(error) || this.state.lost) return
    this.wait = FIRST_WAIT_MS
    this.change({ lost: error })
    this.plan(this.wait)
  }

  /** Asks now. */
  async check(): Promise<void> {
    if (this.state.checking) return
    this.stopTimer?.()
    this.change({ checking: true })
    try {
      const data = await this.options.check(this.controller.signal)
      const renewed = this.state.lost !== null || (this.data !== null && this.data !== data)
      this.data = data
      this.wait = FIRST_WAIT_MS
      this.change({ checking: false, lost: null, revision: this.state.revision + (renewed ? 1 : 0) })
      this.plan(QUIET_WAIT_MS)
    } catch (thrown) {
      if (this.controller.signal.aborted) return
      this.change({ checking: false, lost: this.state.lost ?? toXianjieError(thrown) })
      this.plan(this.wait)
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT_MS)
    }
  }

  private plan(ms: number): void {
    this.stopTimer?.()
    this.stopTimer = this.options.setTimer(() => void this.check(), ms)
  }

  private change(next: Partial<ConnectionState>): void {
    this.state = { ...this.state, ...next }
    for (const listener of this.listeners) listener()
  }
}

function startTimer(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

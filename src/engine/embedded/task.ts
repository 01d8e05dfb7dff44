import type { XianjieError } from '../../graph/error.ts'
import type { Table } from '../../graph/table.ts'
import { describeAbort, describeTimeOver } from '../given-up.ts'
import type { Work } from './message.ts'

export interface TaskOptions {
  /** Time until the answer, waiting and restarts included; without it there is no limit. */
  timeMs?: number
  signal?: AbortSignal
}

let lastId = 0

/** One piece of work for the engine's process and the promise of its answer, which settles once. */
export class Task {
  readonly id = ++lastId
  readonly work: Work
  readonly answer: Promise<Table>
  /** Crashes of the process at which this was under way. */
  crashes = 0
  settled = false
  /** Called when the one who asked no longer waits. */
  onGivenUp: (() => void) | undefined
  private settle: { resolve: (table: Table) => void; reject: (error: XianjieError) => void } | undefined
  private readonly release: () => void

  constructor(work: Work, options: TaskOptions = {}) {
    this.work = work
    this.answer = new Promise((resolve, reject) => {
      this.settle = { resolve, reject }
    })
    const { timeMs, signal } = options
    const timer = timeMs === undefined ? undefined : setTimeout(() => this.giveUp(describeTimeOver(timeMs)), timeMs)
    const abort = (): void => this.giveUp(describeAbort())
    signal?.addEventListener('abort', abort, { once: true })
    this.release = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
    if (signal?.aborted === true) abort()
  }

  resolve(table: Table): void {
    if (this.end()) this.settle?.resolve(table)
  }

  reject(error: XianjieError): void {
    if (this.end()) this.settle?.reject(error)
  }

  private giveUp(error: XianjieError): void {
    if (this.settled) return
    this.reject(error)
    this.onGivenUp?.()
  }

  private end(): boolean {
    if (this.settled) return false
    this.settled = true
    this.release()
    return true
  }
}

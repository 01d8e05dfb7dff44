import { XianjieError } from '../../graph/error.ts'
import type { Table } from '../../graph/table.ts'
import { EngineProcess } from './engine-process.ts'
import { Crowd } from './crowd.ts'
import { describeStart, describeUnopened, mapFailure } from './error-mapping.ts'
import type { EngineFailure, OpenOrder, Report } from './message.ts'
import type { Task } from './task.ts'

/** Lives of a process that ended by themselves, within which time, before we stop starting it for a while. */
const CRASHES = 6
const CRASH_WINDOW_MS = 10_000
const REST_MS = 3_000
/** A folder is held a moment longer than its owner lives: while the process of one that was killed takes its leave. */
const OPEN_TRIES_MS = 3_000
const OPEN_RETRY_MS = 150
/** A query that was given up may still end by itself; only then is its process ended. */
const GRACE_MS = 1_000
/** A process that does not close in good order by then is ended; nothing acknowledged is lost by it. */
const CLOSE_MS = 10_000

type Phase = 'starting' | 'ready' | 'resting' | 'closed'

/**
 * Keeps the engine's process alive and its requests answered.
 *
 * When the process ends, it is started again and the reads it had not answered are asked again; a read that was under way at too many
 * crashes, and every write under way, is told `engine-restarted`. A read that was given up (time, abort) costs the process its life,
 * after a grace and after the writes under way are done; this is not counted as a crash to anybody.
 */
export class Keeper {
  private readonly order: OpenOrder
  private readonly crowd = new Crowd()
  private engine: EngineProcess | undefined
  private phase: Phase = 'starting'
  private killing = false
  private crashes: number[] = []
  private startedAt = Date.now()
  private opened: { resolve: (version: string) => void; reject: (error: XianjieError) => void } | undefined
  private closed: (() => void) | undefined
  private unopened: EngineFailure | undefined

  constructor(order: OpenOrder) {
    this.order = order
  }

  /** Id of the process that runs now; for tests and `doctor`. */
  get pid(): number | undefined {
    return this.engine?.pid
  }

  /**
   * Starts the process for the first time.
   *
   * @returns version of the engine
   * @throws XianjieError `engine-locked` when another process holds the folder, `engine-unavailable` when it cannot be opened
   */
  async open(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.opened = { resolve, reject }
      this.start()
    })
  }

  /** Hands a task in; its promise settles once, whatever happens to the process. */
  submit(task: Task): void {
    if (this.phase === 'closed' || this.phase === 'resting') task.reject(this.describeAbsence())
    else {
      this.crowd.add(task)
      task.onGivenUp = () => this.giveUp(task)
      this.pump()
    }
  }

  async close(): Promise<void> {
    if (this.phase === 'closed') return
    this.phase = 'closed'
    const busy = this.crowd.isBusy()
    for (const task of this.crowd.takeAll()) task.reject(this.describeAbsence())
    const engine = this.engine
    if (engine === undefined) return
    await new Promise<void>((resolve) => {
      this.closed = resolve
      if (busy) engine.kill()
      else engine.close()
      setTimeout(() => engine.kill(), CLOSE_MS).unref()
    })
  }

  private start(): void {
    this.phase = 'starting'
    this.killing = false
    const engine = new EngineProcess(this.order, {
      onReady: (version) => this.welcome(version),
      onUnopened: (unopened) => this.retryOpening(unopened),
      onReport: (report) => this.deliver(report),
      onEnd: (trace) => this.mourn(engine, trace),
    })
    this.engine = engine
  }

  private welcome(version: string): void {
    if (this.phase === 'closed') return
    this.phase = 'ready'
    this.opened?.resolve(version)
    this.opened = undefined
    this.pump()
  }

  private retryOpening(unopened: EngineFailure): void {
    this.unopened = unopened
    this.engine?.kill()
  }

  private pump(): void {
    if (this.phase !== 'ready' || this.killing) return
    for (const task of this.crowd.takeStartable()) this.engine?.send(task.id, task.work)
  }

  private deliver(report: Report & { kind: 'done' | 'failed' }): void {
    const task = this.crowd.finish(report.id)
    if (task !== undefined) {
      if (report.kind === 'done') task.resolve(report.table satisfies Table)
      else task.reject(mapFailure(report.failure, task.work))
    }
    if (this.killing) this.killWhenSafe()
    else this.pump()
  }

  private giveUp(task: Task): void {
    if (task.work.kind === 'ping') return
    const grace = setTimeout(() => {
      if (!this.crowd.isUnderWay(task)) return
      this.killing = true
      this.killWhenSafe()
    }, GRACE_MS)
    grace.unref()
  }

  /** Nothing new is sent while we wait, so the writes under way come to an end. */
  private killWhenSafe(): void {
    if (!this.crowd.hasWriteUnderWay()) this.engine?.kill()
  }

  private mourn(engine: EngineProcess, trace: string): void {
    if (engine !== this.engine) return
    this.engine = undefined
    if (this.phase === 'closed') this.closed?.()
    else if (this.unopened !== undefined) this.reconsider(this.unopened)
    else this.recover(trace)
  }

  private recover(trace: string): void {
    if (!this.killing) this.countCrash()
    for (const task of this.crowd.recover({ countAsCrash: !this.killing })) {
      task.reject(
        new XianjieError(
          'engine-restarted',
          'The database process ended while it worked on this.',
          trace === '' ? {} : { cause: trace },
        ),
      )
    }
    if (this.crashes.length >= CRASHES && this.opened !== undefined) this.fail(describeStart(trace))
    else if (this.crashes.length >= CRASHES) this.rest()
    else {
      this.startedAt = Date.now()
      this.start()
    }
  }

  /** The folder could not be opened: try again for a moment, then tell everybody who waits. */
  private reconsider(unopened: EngineFailure): void {
    this.unopened = undefined
    if (Date.now() - this.startedAt < OPEN_TRIES_MS && unopened.code === 'GRAFEO-X001') {
      setTimeout(() => this.phase !== 'closed' && this.start(), OPEN_RETRY_MS)
      return
    }
    const error = describeUnopened(unopened, this.order.folder)
    if (this.opened !== undefined) this.fail(error)
    else {
      for (const task of this.crowd.takeAll()) task.reject(error)
      this.rest()
    }
  }

  /** It never was ready: whoever opens it is told, and it is over. */
  private fail(error: XianjieError): void {
    this.phase = 'closed'
    this.opened?.reject(error)
    this.opened = undefined
  }

  private countCrash(): void {
    const now = Date.now()
    this.crashes = [...this.crashes.filter((time) => now - time < CRASH_WINDOW_MS), now]
  }

  private rest(): void {
    this.phase = 'resting'
    for (const task of this.crowd.takeAll()) task.reject(this.describeAbsence())
    setTimeout(() => {
      if (this.phase !== 'resting') return
      this.crashes = []
      this.startedAt = Date.now()
      this.start()
    }, REST_MS).unref()
  }

  private describeAbsence(): XianjieError {
    if (this.phase === 'closed') return new XianjieError('engine-unavailable', 'The database was closed.')
    return new XianjieError('engine-unavailable', 'The database process keeps ending; it is started again in a few seconds.')
  }
}

import { fork, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { EngineFailure, OpenOrder, Report, Work } from './message.ts'

const STDERR_CHARACTERS = 2_000

export interface EngineProcessEvents {
  onReady(version: string): void
  /** The data could not be opened; the process has nothing more to do. */
  onUnopened(failure: EngineFailure): void
  onReport(report: Report & { kind: 'done' | 'failed' }): void
  /** Once, last; `trace` is the end of what it wrote to standard error. */
  onEnd(trace: string): void
}

/** One life of the engine's process, from start to end; keeper.ts starts the next. */
export class EngineProcess {
  private readonly child: ChildProcess
  private trace = ''

  constructor(order: OpenOrder, events: EngineProcessEvents) {
    this.child = fork(fileURLToPath(findProgram()), [JSON.stringify(order)], {
      execArgv: findLoader(),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.trace = (this.trace + text).slice(-STDERR_CHARACTERS)
    })
    this.child.on('message', (report: Report) => tell(report, events))
    let ended = false
    const end = (): void => {
      if (!ended) events.onEnd(this.trace)
      ended = true
    }
    // `exit` before `close`: the data folder is free as soon as the process is gone, whoever still holds its pipes.
    this.child.on('exit', end)
    this.child.on('error', (error) => {
      this.trace += error.message
      if (this.child.pid === undefined) end()
    })
  }

  get pid(): number | undefined {
    return this.child.pid
  }

  send(id: number, work: Work): void {
    if (this.child.connected) this.child.send({ kind: 'work', id, work }, () => undefined)
  }

  /** Ends it in good order: the data is written together, which makes the next start faster. */
  close(): void {
    if (this.child.connected) this.child.send({ kind: 'close' }, () => undefined)
    else this.kill()
  }

  /** Ends it at once, whatever it does. */
  kill(): void {
    this.child.kill('SIGKILL')
  }
}

function tell(report: Report, events: EngineProcessEvents): void {
  if (report.kind === 'ready') events.onReady(report.version)
  else if (report.kind === 'unopened') events.onUnopened(report.failure)
  else events.onReport(report)
}

/** The program beside this file: compiled where we are compiled, TypeScript where we run from the source. */
function findProgram(): URL {
  return new URL(runsFromSource() ? './process.ts' : './process.js', import.meta.url)
}

function findLoader(): string[] {
  if (!runsFromSource()) return []
  return ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]
}

function runsFromSource(): boolean {
  return import.meta.url.endsWith('.ts')
}

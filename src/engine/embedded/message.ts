import type { ErrorCode } from '../../graph/error-code.ts'
import type { Parameters } from '../../graph/value.ts'
import type { Table } from '../../graph/table.ts'

/**
 * What Xianjie and the engine's process say to each other. The process answers every request once, in any order, by its `id`;
 * what it has not answered when it ends is known to its keeper (keeper.ts).
 */
export type Work =
  | { kind: 'read'; statement: string; parameters: Parameters; rows: number }
  | { kind: 'explain'; statement: string }
  | { kind: 'write'; statement: string; parameters: Parameters }
  | { kind: 'ping' }

export type Request = { kind: 'work'; id: number; work: Work } | { kind: 'close' }

export type Report =
  | { kind: 'ready'; version: string }
  | { kind: 'unopened'; failure: EngineFailure }
  | { kind: 'done'; id: number; table: Table }
  | { kind: 'failed'; id: number; failure: Failure }

export type Failure = EngineFailure | OurFailure

/** An error of the engine, taken apart: `code` as in `GRAFEO-Q001`. */
export interface EngineFailure {
  kind: 'engine'
  code: string
  message: string
}

/** An error of ours from inside the process, such as a value nobody can read. */
interface OurFailure {
  kind: 'ours'
  code: ErrorCode
  message: string
  place: string | undefined
  cure: string
}

/** How the process is told what to open: one JSON argument. */
export interface OpenOrder {
  folder: string
  shuffleUnordered: boolean
  /** What the process may hold; see memory-watch.ts. */
  memoryBytes: number
}

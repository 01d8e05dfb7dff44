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
  | { kind: 'unopened'; failure: Failure }
  | { kind: 'done'; id: number; table: Table }
  | { kind: 'failed'; id: number; failure: Failure }

/** An error of the engine, taken apart: `code` as in `GRAFEO-Q001`, `status` the five characters of its GQLSTATUS. */
export interface Failure {
  code: string
  status: string
  message: string
}

/** How the process is told what to open: one JSON argument. */
export interface OpenOrder {
  folder: string
  shuffleUnordered: boolean
  /** What the process may hold; see memory-watch.ts. */
  memoryBytes: number
}

import type { GraphSchema } from './schema.ts'
import type { PlanOperator } from './plan-operator.ts'
import type { RunLimits } from './limit.ts'
import type { Parameters } from './value.ts'
import type { Table } from './table.ts'

export interface RunOptions {
  limits?: Partial<RunLimits>
  signal?: AbortSignal
}

/**
 * The low port: one Cypher database, read only. Every implementation passes tests/contract/cypher-engine.suite.ts.
 *
 * All methods reject with a XianjieError: `cypher-syntax`, `cypher-refused`, `cypher-unsupported`, `cypher-failed`,
 * `parameter-missing`, `time-exceeded`, `too-large`, `aborted`, `engine-unavailable`, `engine-restarted`, `engine-locked`, `engine-credentials`.
 */
export interface CypherEngine {
  /** For people and for `doctor`: `Neo4j 5.26.30`, `embedded (Grafeo 0.6.0)`. No code may branch on it. */
  readonly title: string

  /** Runs one reading statement that the read guard let through; cut at the limits, with `truncated` set. */
  run(statement: string, parameters?: Parameters, options?: RunOptions): Promise<Table>

  /** The operators of the statement's plan, outermost first; nothing is run. */
  explain(statement: string, parameters?: Parameters): Promise<PlanOperator[]>

  /** Labels, relationship types and properties as counted now, within the time of the limits; nothing is cut. */
  describeSchema(options?: RunOptions): Promise<GraphSchema>

  /** Resolves when the database answers; rejects with `engine-unavailable` else. */
  ping(): Promise<void>
}

/** One statement of a seed with its rows; run as one transaction. */
export interface SeedStatement {
  /** File name, for progress and errors. */
  name: string
  statement: string
  parameters: Parameters
}

/**
 * The small port that writes. Given only to commands and routes that write.
 * A statement that was acknowledged is never lost, not even by `kill -9`.
 */
export interface SeedPort {
  /** Runs one schema statement (constraint or index); already there is no error. */
  applySchema(statement: string): Promise<void>
  /** Runs one writing statement in one transaction. */
  write(seed: SeedStatement): Promise<void>
}

/** One opened database: who only reads is given `engine`, who writes `seed`. */
export interface Database {
  readonly engine: CypherEngine
  readonly seed: SeedPort
  close(): Promise<void>
}

import { XianjieError } from '../../graph/error.ts'
import type { EngineFailure, Failure } from './message.ts'

/** What was thrown in the engine's process as it can be sent: an error of ours as it is, one of the engine taken apart. */
export function readFailure(thrown: unknown): Failure {
  if (!(thrown instanceof XianjieError)) return readEngineFailure(thrown)
  const { code, message, place, cure } = thrown
  return { kind: 'ours', code, message, place, cure }
}

/** Takes any error of the engine apart. */
export function readEngineFailure(thrown: unknown): EngineFailure {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return { kind: 'engine', code: /\bGRAFEO-[A-Z]\d{3}\b/.exec(message)?.[0] ?? 'GRAFEO-X000', message }
}

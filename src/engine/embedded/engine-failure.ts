import type { Failure } from './message.ts'

/** An error inside the engine's process, on its way to be reported. */
export class EngineFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

/** Takes any error of the engine apart into what can be sent. */
export function readFailure(thrown: unknown): Failure {
  if (thrown instanceof EngineFailure) return thrown.failure
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  const status = (thrown as { gqlStatus?: unknown } | null)?.gqlStatus
  return {
    code: /\bGRAFEO-[A-Z]\d{3}\b/.exec(message)?.[0] ?? 'GRAFEO-X000',
    status: typeof status === 'string' ? status : '',
    message,
  }
}

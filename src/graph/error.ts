import { ERROR_CODES, type ErrorCode } from './error-code.ts'

export interface ErrorDetail {
  /** Where it is wrong: a file and row, a parameter, a line and column. */
  place?: string
  /** How to mend it; the code's general cure when absent. */
  cure?: string
  cause?: unknown
}

/** An error a user can act on: what is wrong, where, and how to mend it. */
export class XianjieError extends Error {
  readonly code: ErrorCode
  readonly place: string | undefined
  readonly cure: string

  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message, { cause: detail.cause })
    this.name = 'XianjieError'
    this.code = code
    this.place = detail.place
    this.cure = detail.cure ?? ERROR_CODES[code].cure
  }

  get status(): number {
    return ERROR_CODES[this.code].status
  }

  get exit(): 1 | 2 {
    return ERROR_CODES[this.code].exit
  }
}

/** Anything thrown, as a coded error; what nobody foresaw becomes `internal` and keeps its cause. */
export function toXianjieError(thrown: unknown): XianjieError {
  if (thrown instanceof XianjieError) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new XianjieError('internal', message, { cause: thrown })
}

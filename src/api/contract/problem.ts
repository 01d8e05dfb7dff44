import { ERROR_CODES, type ErrorCode } from '../../graph/error-code.ts'
import { XianjieError } from '../../graph/error.ts'
import { problemSchema, type Problem } from './answer.ts'

export const PROBLEM_TYPE = 'application/problem+json'

/** The error as RFC 9457 problem details. What nobody foresaw keeps its words to itself: only its code goes out. */
export function writeProblem(error: XianjieError): Problem {
  return {
    type: `urn:xianjie:error:${error.code}`,
    title: error.code.replaceAll('-', ' '),
    status: error.status,
    code: error.code,
    detail: error.code === 'internal' ? 'Something failed that should not have.' : error.message,
    ...(error.place === undefined ? {} : { place: error.place }),
    cure: error.cure,
  }
}

/** The error a problem describes; undefined when the text is no problem of ours. */
export function readProblem(body: unknown): XianjieError | undefined {
  const read = problemSchema.safeParse(body)
  if (!read.success || !isErrorCode(read.data.code)) return undefined
  const { code, detail, place, cure } = read.data
  return new XianjieError(code, detail, { cure, ...(place === undefined ? {} : { place }) })
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERROR_CODES, code)
}

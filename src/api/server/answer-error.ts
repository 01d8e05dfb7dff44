import type { Context } from 'hono'
import { toXianjieError, type XianjieError } from '../../graph/error.ts'
import { PROBLEM_TYPE, writeProblem } from '../contract/problem.ts'

/** The one place where an error becomes an answer. `onFault` hears of what nobody foresaw, for the answer keeps silent about it. */
export function answerError(context: Context, thrown: unknown, onFault: (error: XianjieError) => void): Response {
  const error = toXianjieError(thrown)
  if (error.code === 'internal') onFault(error)
  return context.body(JSON.stringify(writeProblem(error)), error.status as 500, {
    'content-type': PROBLEM_TYPE,
    'cache-control': 'no-store',
  })
}

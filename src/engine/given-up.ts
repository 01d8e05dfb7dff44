import { XianjieError } from '../graph/error.ts'

/** Why a query has no answer: its time was over. */
export function describeTimeOver(timeMs: number): XianjieError {
  return new XianjieError('time-exceeded', `The query took more than ${timeMs / 1000} s and was ended.`)
}

/** Why a query has no answer: nobody waits for it any more. */
export function describeAbort(): XianjieError {
  return new XianjieError('aborted', 'The query was given up by the one who asked.')
}

import { inspect } from 'node:util'
import type { XianjieError } from '../graph/error.ts'

/** An error for a person: one sentence, the place, the cure; with `debug` all there is to know of it. */
export function describeError(error: XianjieError, { debug = false } = {}): string {
  const place = error.place === undefined || error.message.includes(error.place) ? '' : ` (${error.place})`
  const [end = '.'] = /[.?!]$/u.exec(error.message) ?? []
  const sentence = `xianjie: ${error.message.replace(/[.?!]$/u, '')}${place}${end}\n  ${error.cure}\n`
  if (debug) return `${sentence}${inspect(error, { depth: 5 })}\n`
  return error.code === 'internal' ? `${sentence}  Run it again with --debug to see where.\n` : sentence
}

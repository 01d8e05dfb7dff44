import { XianjieError } from '../graph/error.ts'

/** An integer JavaScript has no number for; see src/graph/value.ts. */
export function refuseInteger(digits: string): XianjieError {
  return new XianjieError('cypher-failed', `The integer ${digits} is beyond 2^53 and would be rounded.`, {
    cure: 'Return it as text with toString().',
  })
}

import { XianjieError } from '../graph/error.ts'

/** An integer JavaScript has no number for; see src/graph/value.ts. */
export function refuseInteger(digits: string): XianjieError {
  return new XianjieError('cypher-failed', `The integer ${digits} is beyond 2^53 and would be rounded.`, {
    cure: 'Return it as text with toString().',
  })
}

/** Throws for the key that tells nodes, relationships and paths from maps; see src/graph/value.ts. */
export function checkKey(key: string): void {
  if (key !== '$type') return
  throw new XianjieError(
    'cypher-failed',
    'A map of the answer has the key $type, by which nodes, relationships and paths are told.',
    {
      cure: 'Return it under another key, such as {type: n.`$type`}; of a node or relationship the single properties you need.',
    },
  )
}

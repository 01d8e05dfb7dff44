import { XianjieError } from '../graph/error.ts'
import type { Value, ValueMap } from '../graph/value.ts'
import type { AnswerCount } from './answer-count.ts'

/**
 * The entries of a map under these keys, in order: the same map reads the same from every engine. Counts each key; `read` counts its value.
 *
 * @throws XianjieError `cypher-failed` for the key `$type`, by which nodes, relationships and paths are told from maps
 */
export function readEntries(keys: readonly string[], count: AnswerCount, read: (key: string) => Value): ValueMap {
  return Object.fromEntries(
    [...keys].sort().map((key) => {
      checkKey(key)
      count.add(key)
      return [key, read(key)]
    }),
  )
}

function checkKey(key: string): void {
  if (key !== '$type') return
  throw new XianjieError(
    'cypher-failed',
    'A map of the answer has the key $type, by which nodes, relationships and paths are told.',
    {
      cure: 'Return it under another key, such as {type: n.`$type`}; of a node or relationship the single properties you need.',
    },
  )
}

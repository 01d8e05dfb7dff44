import type { RunOptions } from '../graph/cypher-engine.ts'
import { boundLimits, type RunLimits } from '../graph/limit.ts'

/** The limits of one run within the maxima, and the signal that ends it. */
export function boundOptions({ limits, signal }: RunOptions): RunLimits & { signal?: AbortSignal } {
  return { ...boundLimits(limits), ...(signal === undefined ? {} : { signal }) }
}

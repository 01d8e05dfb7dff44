import type { XianjieError } from '../graph/error.ts'

/**
 * One thing that is loaded by itself. While it is loaded anew the old value stays readable, so that a picture never
 * empties for a moment; after a failure too.
 */
export type Part<T> =
  | { status: 'idle'; value: null; error: null }
  | { status: 'loading'; value: T | null; error: null }
  | { status: 'ready'; value: T; error: null }
  | { status: 'error'; value: T | null; error: XianjieError }

/** A part nobody has asked for yet. */
export const IDLE = { status: 'idle', value: null, error: null } as const

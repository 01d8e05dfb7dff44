/** What stands before a statement that is to be explained; places in its errors are counted without it. */
export const EXPLAIN_PREFIX = 'EXPLAIN '

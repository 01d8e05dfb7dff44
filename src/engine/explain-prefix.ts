/** What stands before a statement that is to be explained. */
export const EXPLAIN_PREFIX = 'EXPLAIN '

/** A place an engine tells, as it is in the statement that was handed in: without the prefix of an explained one. */
export function writePlace(line: number, column: number, options: { explained: boolean }): string {
  return `line ${line}, column ${options.explained && line === 1 ? column - EXPLAIN_PREFIX.length : column}`
}

/**
 * Every limit of the product, named once. A limit that cuts an answer is reported in it by this name.
 * Units are in the names: `Ms` milliseconds, `Bytes` bytes, else a count.
 */
export const LIMITS = {
  /** Rows of one query when the caller does not say. */
  rows: 10_000,
  /** Rows nobody gets more of in one answer. */
  rowsMax: 100_000,
  /** Time of one query when the caller does not say. */
  timeMs: 15_000,
  timeMaxMs: 60_000,
  /** Values of one answer: those in lists and maps, the names of properties, and a long text once more for every 100 characters. */
  answerValues: 1_000_000,
  /** One row as Neo4j sends it: the driver reads a row only when it is whole, and everybody waits while it does. */
  rowBytes: 8_000_000,
  /** Body of one request. */
  bodyBytes: 1_000_000,
  /** Lists and maps in one another, in the parameters of a statement and in the body of a request. */
  parameterDepth: 100,
  /** Characters of one statement. */
  statementCharacters: 50_000,
  /** Subqueries and list expressions of one statement that stand in each other: EXISTS { }, CALL { }, [x IN …], any(x IN …). */
  subqueryDepth: 8,
  /** Brackets and CASE expressions of one statement that stand in each other. */
  nestingDepth: 60,
  /** Neighbours shown at one expansion when the caller does not say. */
  neighbours: 25,
  neighboursMax: 500,
  /** Relationships of the longest path searched. */
  pathDepth: 6,
  /** Paths returned between two nodes. */
  paths: 5,
  pathsMax: 50,
  /** Results of one search. */
  searchResults: 30,
  searchResultsMax: 200,
  /** Characters of one search. */
  searchCharacters: 200,
  /** Time the database has to answer when its health is asked. */
  healthMs: 3_000,
} as const

export type LimitName = keyof typeof LIMITS

/** What one run of a statement may take. */
export interface RunLimits {
  rows: number
  timeMs: number
}

/** A count somebody wishes, as a whole number from 1 to the most there is. */
export function boundCount(wish: number, most: number): number {
  return Math.max(1, Math.min(Math.trunc(wish), most))
}

/** The caller's wish, kept within the maxima. */
export function boundLimits(wish: Partial<RunLimits> = {}): RunLimits {
  return {
    rows: Math.min(wish.rows ?? LIMITS.rows, LIMITS.rowsMax),
    timeMs: Math.min(wish.timeMs ?? LIMITS.timeMs, LIMITS.timeMaxMs),
  }
}

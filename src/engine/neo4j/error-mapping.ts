import { Neo4jError } from 'neo4j-driver'
import type { ErrorCode } from '../../graph/error-code.ts'
import { XianjieError, type ErrorDetail } from '../../graph/error.ts'
import { writePlace } from '../explain-prefix.ts'

interface Mapping {
  /** The code, or its beginning. */
  begins: string
  code: ErrorCode
  cure?: string
}

/** Neo4j's codes as ours; the first that fits counts. */
const MAPPINGS: readonly Mapping[] = [
  { begins: 'Neo.ClientError.Statement.ParameterMissing', code: 'parameter-missing' },
  { begins: 'Neo.ClientError.Statement.SyntaxError', code: 'cypher-syntax' },
  { begins: 'Neo.ClientError.Statement.SemanticError', code: 'cypher-syntax' },
  { begins: 'Neo.ClientError.Statement.AccessMode', code: 'cypher-refused' },
  { begins: 'Neo.ClientError.Procedure.', code: 'cypher-refused' },
  { begins: 'Neo.ClientError.Transaction.TransactionTimedOut', code: 'time-exceeded' },
  { begins: 'Neo.ClientError.Transaction.LockClientStopped', code: 'time-exceeded' },
  { begins: 'Neo.ClientError.Security.', code: 'engine-credentials' },
  { begins: 'Neo.ClientError.Database.DatabaseNotFound', code: 'engine-unavailable', cure: 'Check NEO4J_DATABASE.' },
  { begins: 'Neo.TransientError.General.DatabaseUnavailable', code: 'engine-unavailable' },
  { begins: 'Neo.TransientError.Transaction.', code: 'engine-restarted' },
  {
    begins: 'ServiceUnavailable',
    code: 'engine-unavailable',
    cure: 'Check NEO4J_URI and that Neo4j is running; then try again.',
  },
  { begins: 'SessionExpired', code: 'engine-unavailable' },
  { begins: 'Neo.', code: 'cypher-failed' },
]

/** An error of Neo4j or its driver as ours, by its code and never by its words; `explained` when the statement was run with the prefix. */
export function mapNeo4jError(thrown: unknown, options: { explained: boolean } = { explained: false }): XianjieError {
  if (thrown instanceof XianjieError) return thrown
  if (!(thrown instanceof Neo4jError)) return new XianjieError('internal', describe(thrown), { cause: thrown })
  const mapping = MAPPINGS.find(({ begins }) => thrown.code.startsWith(begins))
  if (mapping === undefined) return new XianjieError('engine-unavailable', readWords(thrown.message), { cause: thrown })
  const detail: ErrorDetail = { cause: thrown }
  if (mapping.cure !== undefined) detail.cure = mapping.cure
  const place = readPlace(thrown.message, options)
  if (place !== undefined) detail.place = place
  return new XianjieError(mapping.code, readWords(thrown.message), detail)
}

/** The first sentence, without the place and the picture of the statement after it. */
function readWords(message: string): string {
  const words = (message.split('\n', 1)[0] ?? '').replace(/ \(line \d+, column \d+ \(offset: \d+\)\)$/, '')
  return /[.!?]$/.test(words) ? words : `${words}.`
}

/** Neo4j 5 tells the place in no field of its own. */
function readPlace(message: string, options: { explained: boolean }): string | undefined {
  const found = /\(line (\d+), column (\d+) \(offset: \d+\)\)/.exec(message)
  return found === null || found[1] === '0' ? undefined : writePlace(Number(found[1]), Number(found[2]), options)
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

import type { ErrorCode } from '../../graph/error-code.ts'
import { XianjieError, type ErrorDetail } from '../../graph/error.ts'
import { writePlace } from '../explain-prefix.ts'
import { describePlace } from '../statement-token.ts'
import { findMistake } from './refuse-unsafe.ts'
import type { EngineFailure, Failure, Work } from './message.ts'

/** The engine's own codes; which of them mean that the statement, not the data, is at fault. */
const CODES: Record<string, ErrorCode> = {
  'GRAFEO-Q001': 'cypher-syntax',
  'GRAFEO-Q002': 'cypher-syntax',
  'GRAFEO-Q003': 'time-exceeded',
  'GRAFEO-Q004': 'cypher-unsupported',
  'GRAFEO-Q005': 'cypher-failed',
  'GRAFEO-X001': 'cypher-unsupported',
}

/** A failure as the error to be thrown: the engine's by its code, with the place in the statement as it was handed in. */
export function mapFailure(failure: Failure, work: Work): XianjieError {
  if (failure.kind === 'ours') {
    const { code, message, place, cure } = failure
    return new XianjieError(code, message, place === undefined ? { cure } : { place, cure })
  }
  const code = CODES[failure.code] ?? 'cypher-failed'
  if (code === 'cypher-syntax' && work.kind !== 'ping') return describeUnread(failure, work)
  const place = readPlace(failure.message, work)
  const detail: ErrorDetail = { cause: failure }
  if (place !== undefined) detail.place = place
  if (code === 'cypher-unsupported') {
    if (work.kind !== 'ping') detail.place ??= findQuoted(failure.message, work.statement)
    detail.cure = chooseCure(failure.message)
    return new XianjieError(code, `The embedded engine cannot carry out this statement: ${readWords(failure.message)}.`, detail)
  }
  return new XianjieError(code, `${readWords(failure.message)}.`, detail)
}

/** What the engine takes for a mistake is one only where the grammar of Cypher says so too; else it is something it lacks. */
function describeUnread(failure: EngineFailure, work: Exclude<Work, { kind: 'ping' }>): XianjieError {
  const place = readPlace(failure.message, work) ?? findQuoted(failure.message, work.statement)
  const words = readWords(failure.message)
  const mistake = findMistake(work.statement)
  if (mistake !== undefined) return mistake
  if (work.kind === 'write' || /duplicate|already/i.test(words)) {
    return new XianjieError('cypher-syntax', `${words}.`, { place, cause: failure })
  }
  return new XianjieError('cypher-unsupported', `The embedded engine cannot carry out this statement: ${words}.`, {
    place,
    cure: chooseCure(failure.message),
    cause: failure,
  })
}

/** Where the first thing stands that a message has in quotation marks; the beginning of the statement when nothing does. */
function findQuoted(message: string, statement: string): string {
  const quoted = [...message.matchAll(/'([^']+)'/g)].map((found) => statement.indexOf(found[1] ?? ''))
  return describePlace(statement, Math.max(0, quoted.find((offset) => offset >= 0) ?? 0))
}

/** The one inner error met in ordinary statements is a second MATCH of several hops of which the first finds nothing. */
function chooseCure(message: string): string {
  return /source column|Column not found/.test(message)
    ? 'Chain the hops into one MATCH, or write one hop a MATCH.'
    : 'Write it more plainly, in several clauses; or use Neo4j.'
}

/** Why a data folder could not be opened. The engine has no code of its own for a lock held elsewhere, only these words. */
export function describeUnopened(failure: EngineFailure, folder: string): XianjieError {
  const detail = { place: folder, cause: failure }
  if (failure.message.includes('cannot be locked')) {
    return new XianjieError('engine-locked', `The data folder ${folder} is in use by another process.`, detail)
  }
  return new XianjieError('engine-unavailable', `The data folder cannot be opened: ${readWords(failure.message)}.`, {
    ...detail,
    cure: 'Check that the folder can be written to and holds only what Xianjie wrote; or set XIANJIE_DATA to another folder.',
  })
}

/** Why the process cannot even start: what it wrote to standard error says more than we know. */
export function describeStart(trace: string): XianjieError {
  const line = trace.split('\n').find((text) => /\bError\b/.test(text)) ?? trace.split('\n', 1)[0] ?? ''
  return new XianjieError('engine-unavailable', `The database process ends as soon as it is started: ${line.trim()}`, {
    cure: 'Run `npm ci` on this machine, as the engine has a part for each system; where there is none, set NEO4J_URI to a Neo4j.',
    cause: trace,
  })
}

/** The engine's sentence without its codes, its picture of the statement and its full stop. */
function readWords(message: string): string {
  const firstLine = message.split('\n', 1)[0] ?? ''
  return firstLine
    .replace(/^.*?\bGRAFEO-[A-Z]\d{3}: /, '')
    .replace(/^(?:[a-z ]+ error: )?(?:\[Cypher\] )?(?:unsupported: )?/i, '')
    .replace(/\.$/, '')
}

function readPlace(message: string, work: Work): string | undefined {
  const found = /-->\s*query:(\d+):(\d+)/.exec(message)
  if (found === null) return undefined
  return writePlace(Number(found[1]), Number(found[2]), { explained: work.kind === 'explain' })
}

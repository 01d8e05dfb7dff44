import type { Health } from '../contract/answer.ts'
import {
  askRoute,
  healthRoute,
  neighboursRoute,
  nodeRoute,
  overviewRoute,
  pathsRoute,
  queryRoute,
  questionsRoute,
  schemaRoute,
  searchRoute,
} from '../contract/routes.ts'
import { refuseDeep } from '../../graph/depth.ts'
import { XianjieError } from '../../graph/error.ts'
import type { CallOptions, GraphSource } from '../../graph/graph-source.ts'
import { boundCount, boundLimits, LIMITS } from '../../graph/limit.ts'
import { createCaller, type Fetch } from './call-route.ts'
import { writeQuestionQuery } from './write-question-query.ts'

export interface ClientOptions {
  /** Where the server is: `http://127.0.0.1:4100`, or empty for the page's own. */
  baseUrl?: string
  fetch?: Fetch
  /** Milliseconds to wait beyond the time the server itself allows. */
  patienceMs?: number
}

export interface ApiClient extends GraphSource {
  /** Whether the server's database answers; a lost database is an answer, not an error. */
  health(options?: CallOptions): Promise<Health>
}

/**
 * A GraphSource over HTTP. Rejects with the coded error the server sent, with `engine-unavailable` when the server cannot be
 * reached, `time-exceeded` when it does not answer in time and `aborted` when the caller's signal ends the call.
 */
export function createClient(options: ClientOptions = {}): ApiClient {
  const call = createCaller(options)
  return {
    health: (given = {}) => call(healthRoute, given),
    overview: (given = {}) => call(overviewRoute, given),
    schema: (given = {}) => call(schemaRoute, given),
    async search(text, { limit, labels, ...given } = {}) {
      const answer = await call(searchRoute, {
        ...given,
        query: writeQuery({ q: text, limit: bound(limit, LIMITS.searchResultsMax), labels }),
      })
      return answer.results
    },
    node: async (id, given = {}) => call(nodeRoute, { ...given, parts: { id: checkId(id) } }),
    async neighbours(id, { limit, types, ...given } = {}) {
      const answer = await call(neighboursRoute, {
        ...given,
        parts: { id: checkId(id) },
        query: writeQuery({ limit: bound(limit, LIMITS.neighboursMax), types }),
      })
      return { ...answer, truncated: answer.truncated !== undefined }
    },
    async paths(from, to, { depth, limit, ...given } = {}) {
      const answer = await call(pathsRoute, {
        ...given,
        query: writeQuery({ from, to, depth: bound(depth, LIMITS.pathDepth), limit: bound(limit, LIMITS.pathsMax) }),
      })
      return answer.paths
    },
    async questions(given = {}) {
      const answer = await call(questionsRoute, given)
      return answer.questions
    },
    ask: async (name, parameters = {}, given = {}) =>
      call(askRoute, { ...given, parts: { name }, query: writeQuestionQuery(parameters) }),
    async query(statement, parameters = {}, { limits, ...given } = {}) {
      refuseDeep(parameters, 'parameters')
      return call(queryRoute, {
        ...given,
        body: { cypher: statement, params: parameters, ...(limits ? { limits: boundLimits(limits) } : {}) },
        timeMs: boundLimits(limits).timeMs,
      })
    },
  }
}

/** The port keeps a wish within the maximum; the server refuses one beyond it. */
function bound(wish: number | undefined, most: number): number | undefined {
  return wish === undefined ? undefined : boundCount(wish, most)
}

/** A path cannot hold an empty segment, and a dot segment would lead elsewhere; no node has such an id. */
function checkId(id: string): string {
  if (!['', '.', '..'].includes(id)) return id
  throw new XianjieError('node-unknown', `There is no node with the id “${id}”.`, { place: id })
}

function writeQuery(values: Record<string, string | number | string[] | undefined>): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    for (const item of Array.isArray(value) ? value : [value]) query.append(name, String(item))
  }
  return query
}

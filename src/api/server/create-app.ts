import { Hono } from 'hono'
import { XianjieError } from '../../graph/error.ts'
import type { GraphSource } from '../../graph/graph-source.ts'
import { LIMITS, type LimitName } from '../../graph/limit.ts'
import type { ParameterValue } from '../../graph/value.ts'
import { createOpenApi } from '../contract/openapi.ts'
import {
  askRoute,
  healthRoute,
  neighboursRoute,
  nodeRoute,
  openApiRoute,
  overviewRoute,
  pathsRoute,
  queryRoute,
  questionsRoute,
  ROUTES,
  schemaRoute,
  searchRoute,
} from '../contract/routes.ts'
import { readParameterText } from '../../questions/parameter-text.ts'
import { addRoute } from './add-route.ts'
import { answerError } from './answer-error.ts'
import { checkHealth, type Identity } from './check-health.ts'
import { guardHost } from './guard-host.ts'
import { readBody, readQuery } from './read-request.ts'
import { SECURITY_HEADERS } from './security-headers.ts'
import { refuseApp, serveApp } from './serve-app.ts'

export interface AppOptions {
  identity: Identity
  /** Resolves when the database answers. */
  ping: () => Promise<void>
  /** Names it may be called by; any when absent. */
  allowedHosts?: readonly string[]
  /** The built web app; absent when it was not built. */
  appFolder?: string
  /** Hears of faults whose words do not go out. */
  onFault?: (error: XianjieError) => void
}

/** The whole HTTP surface over a GraphSource, without listening: `createApp(…).request('/api/health')` answers in a test. */
export function createApp(source: GraphSource, options: AppOptions): Hono {
  const app = new Hono()
  app.onError((thrown, context) => answerError(context, thrown, options.onFault ?? ignore))
  app.notFound((context) => {
    const methods = listMethods(context.req.path)
    if (methods.length > 0) {
      context.header('allow', methods.join(', '))
      if (context.req.method === 'OPTIONS') return context.body(null, 204)
      throw new XianjieError('method-refused', `${context.req.path} does not take ${context.req.method}.`, {
        place: context.req.path,
        cure: `Use ${methods.join(' or ')}.`,
      })
    }
    throw new XianjieError('route-unknown', `There is no ${context.req.method} ${context.req.path}.`, { place: context.req.path })
  })
  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value)
    await next()
  })
  if (options.allowedHosts) app.use(guardHost(options.allowedHosts))
  addSourceRoutes(app, source)
  addOwnRoutes(app, source, options)
  if (options.appFolder === undefined) refuseApp(app)
  else serveApp(app, options.appFolder)
  return app
}

function addOwnRoutes(app: Hono, source: GraphSource, options: AppOptions): void {
  addRoute(app, healthRoute, async () => {
    const health = await checkHealth(options.ping, options.identity)
    return { answer: health, status: health.status === 'ok' ? 200 : 503 }
  })
  addRoute(app, openApiRoute, async ({ signal }) => ({
    answer: createOpenApi(options.identity.version, await source.questions({ signal })),
  }))
}

function addSourceRoutes(app: Hono, source: GraphSource): void {
  addRoute(app, overviewRoute, async ({ signal }) => ({ answer: await source.overview({ signal }) }))
  addRoute(app, schemaRoute, async ({ signal }) => ({ answer: await source.schema({ signal }) }))
  addRoute(app, searchRoute, async ({ search, signal }) => {
    const { q, limit, labels } = readQuery(searchRoute.query, search)
    const found = await source.search(q, { limit: limit + 1, ...(labels ? { labels } : {}), signal })
    const { items, ...cut } = cutList(found, limit, LIMITS.searchResultsMax, 'searchResults')
    return { answer: { results: items, ...cut } }
  })
  addRoute(app, nodeRoute, async ({ part, signal }) => ({ answer: await source.node(part('id'), { signal }) }))
  addRoute(app, neighboursRoute, async ({ part, search, signal }) => {
    const { limit, types } = readQuery(neighboursRoute.query, search)
    const { truncated, ...found } = await source.neighbours(part('id'), { limit, ...(types ? { types } : {}), signal })
    return { answer: { ...found, ...(truncated ? { truncated: 'neighbours' as const } : {}) } }
  })
  addRoute(app, pathsRoute, async ({ search, signal }) => {
    const { from, to, depth, limit } = readQuery(pathsRoute.query, search)
    const found = await source.paths(from, to, { depth, limit: limit + 1, signal })
    const { items, ...cut } = cutList(found, limit, LIMITS.pathsMax, 'paths')
    return { answer: { paths: items, ...cut } }
  })
  addRoute(app, questionsRoute, async ({ signal }) => ({ answer: { questions: await source.questions({ signal }) } }))
  addRoute(app, askRoute, async ({ part, search, signal }) => {
    const name = part('name')
    const question = (await source.questions({ signal })).find((candidate) => candidate.name === name)
    if (!question) throw new XianjieError('question-unknown', `There is no question ${name}.`, { place: name })
    const given = [...new Set(search.keys())].map((key) => [key, readParameterText(question, key, search.getAll(key))])
    return { answer: await source.ask(name, Object.fromEntries(given) as Record<string, ParameterValue>, { signal }) }
  })
  addRoute(app, queryRoute, async ({ raw, signal }) => {
    const { cypher, params = {}, limits } = await readBody(queryRoute.body, raw)
    return { answer: await source.query(cypher, params, { ...(limits ? { limits } : {}), signal }) }
  })
}

/** One more than the limit was asked for; at the maximum nobody can tell, so a full list counts as cut. */
function cutList<T>(found: T[], limit: number, max: number, name: LimitName): { items: T[]; truncated?: LimitName } {
  const isCut = found.length > limit || found.length >= max
  return { items: found.slice(0, limit), ...(isCut ? { truncated: name } : {}) }
}

/** The methods of the route at a path; none when there is no route. */
function listMethods(path: string): string[] {
  const routes = ROUTES.filter((route) => new RegExp(`^${route.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
  return [...new Set(routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))]
}

function ignore(): void {
  // A caller that wants to hear of faults says so.
}

import type { Context, Hono } from 'hono'
import { XianjieError } from '../../graph/error.ts'
import type { AnswerOf, Route } from '../contract/route.ts'

export interface RouteRequest {
  /** The URL-decoded parts of the path. */
  part: (name: string) => string
  search: URLSearchParams
  /** For reading the body. */
  raw: Request
  /** Fires when the client goes away, so that its query ends. */
  signal: AbortSignal
}

export interface Reply<Answer> {
  answer: Answer
  status?: 200 | 503
}

/** A route without parameters refuses them as one with parameters refuses those it does not know. */
function refuseQuery(route: Route, search: URLSearchParams): void {
  const [name] = search.keys()
  if (name === undefined || route.query !== undefined || route.openQuery === true) return
  throw new XianjieError('request-invalid', `${route.path} takes no ${name}.`, { place: 'query' })
}

/** Joins a route of the contract to the function that answers it. */
export function addRoute<R extends Route>(
  app: Hono,
  route: R,
  reply: (request: RouteRequest) => Promise<Reply<AnswerOf<R>>>,
): void {
  app.on(route.method, route.path.replace(/\{(\w+)\}/g, ':$1'), async (context: Context) => {
    const search = new URL(context.req.url).searchParams
    refuseQuery(route, search)
    const { answer, status = 200 } = await reply({
      part: (name) => context.req.param(name) ?? '',
      search,
      raw: context.req.raw,
      signal: context.req.raw.signal,
    })
    return context.body(JSON.stringify(answer), status, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    })
  })
}

import type * as z from 'zod'
import type { ErrorCode } from '../../graph/error-code.ts'

/** One route as server, client and documentation read it. */
export interface Route {
  /** The operation's name: what client and server call it. */
  name: string
  method: 'GET' | 'POST'
  /** With `{name}` for a part that varies; such a part is one URL-encoded segment, so an id with slashes fits. */
  path: string
  summary: string
  query?: z.ZodObject
  /** Any further query parameter belongs to the question named in the path. */
  openQuery?: boolean
  body?: z.ZodType
  answer: z.ZodType
  /** Statuses beside 200 that carry the same answer. */
  otherStatuses?: readonly number[]
  errors: readonly ErrorCode[]
}

/** Keeps the exact type of each part of a route. */
export function defineRoute<R extends Route>(route: R): R {
  return route
}

/** What a route answers. */
export type AnswerOf<R extends Route> = z.output<R['answer']>

/** The route's path with its parts filled in, each URL-encoded. */
export function fillPath(route: Route, parts: Readonly<Record<string, string>>): string {
  return route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = parts[name]
    if (part === undefined) throw new TypeError(`${route.path} needs a ${name}`)
    return encodeURIComponent(part)
  })
}

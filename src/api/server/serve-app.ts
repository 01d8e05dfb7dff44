import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono, MiddlewareHandler } from 'hono'
import { XianjieError } from '../../graph/error.ts'

const YEAR_S = 31_536_000
/** A file right in the folder, not a way out of it: what leads elsewhere has no hash in its name and may not be kept. */
const ASSET = /^\/assets\/[^/%\\]+$/
const KEEP = `public, max-age=${YEAR_S}, immutable`

/**
 * Serves the built web app in `folder`. Files in /assets carry their hash in the name and never change; everything else is asked
 * for anew. A path without an extension is a view of the app, so it gets the page; /api and /assets are never answered with the page.
 */
export function serveApp(app: Hono, folder: string): void {
  app.get(
    '*',
    serveBuilt(serveStatic({ root: folder }), (path) => !isIn('api', path) && (!isIn('assets', path) || ASSET.test(path))),
  )
  app.get(
    '*',
    serveBuilt(
      serveStatic({ path: 'index.html', root: folder }),
      (path) => !isIn('api', path) && !isIn('assets', path) && !/\.[^/]*$/.test(path),
    ),
  )
}

/** Says what is missing where the page should be. */
export function refuseApp(app: Hono): void {
  app.get('/', () => {
    throw new XianjieError('route-unknown', 'The web app is not built.', {
      place: 'dist/app',
      cure: 'Run `npm run build`, then start again.',
    })
  })
}

function serveBuilt(handler: MiddlewareHandler, takes: (path: string) => boolean): MiddlewareHandler {
  return async (context, next) => {
    const { path } = context.req
    if (!takes(path)) return next()
    const response = await handler(context, next)
    if (response instanceof Response) response.headers.set('cache-control', isIn('assets', path) ? KEEP : 'no-cache')
    return response
  }
}

function isIn(folder: string, path: string): boolean {
  return path === `/${folder}` || path.startsWith(`/${folder}/`)
}

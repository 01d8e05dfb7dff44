import type { MiddlewareHandler } from 'hono'
import { XianjieError } from '../../graph/error.ts'

/**
 * Refuses requests that name another host. A page of a stranger can point its own name at 127.0.0.1 (DNS rebinding) and would then
 * read everything here as its own origin; it cannot change the Host header, which still carries that name.
 */
export function guardHost(allowed: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const host = new URL(context.req.url).hostname
    if (!allowed.includes(host)) {
      throw new XianjieError('host-refused', `This Xianjie does not answer under the name ${host}.`, { place: 'Host' })
    }
    await next()
  }
}

/** The names a server bound to `host` answers to; undefined (any) when it is bound to every address or to one of the network. */
export function listAllowedHosts(host: string): string[] | undefined {
  const loopback = ['localhost', '127.0.0.1', '[::1]']
  return host === 'localhost' || host === '::1' || host.startsWith('127.') ? [...loopback, host] : undefined
}

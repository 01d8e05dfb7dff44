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

const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]']
const EVERY_ADDRESS = ['0.0.0.0', '::']

/**
 * The names a server bound to `host` answers to: those of this machine, its own, and the `names` it was given. Undefined (any) when it
 * was given none and is bound to every address or to one of the network, for then nobody here knows its names.
 */
export function listAllowedHosts(host: string, names: readonly string[] = []): string[] | undefined {
  const own = host.includes(':') ? `[${host}]` : host
  if (names.length === 0 && !THIS_MACHINE.includes(own) && !host.startsWith('127.')) return undefined
  return [...THIS_MACHINE, ...(EVERY_ADDRESS.includes(host) ? [] : [own]), ...names]
}

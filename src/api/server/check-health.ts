import { XianjieError, toXianjieError } from '../../graph/error.ts'
import { LIMITS } from '../../graph/limit.ts'
import type { Health } from '../contract/answer.ts'

/** What the server says of itself beside the state of the database. */
export interface Identity {
  version: string
  engine: string
  /** Names this process, so that a command can tell it from a stranger on the same port. */
  instance: string
}

/** Asks the database now; one that does not answer within `LIMITS.healthMs` is lost. Never rejects. */
export async function checkHealth(ping: () => Promise<void>, identity: Identity): Promise<Health> {
  const waited = new AbortController()
  try {
    await Promise.race([ping(), failAfter(LIMITS.healthMs, waited.signal)])
    return { status: 'ok', ...identity }
  } catch (thrown) {
    const { message, code, cure } = toXianjieError(thrown)
    return { status: 'lost', ...identity, reason: message, code, cure }
  } finally {
    waited.abort()
  }
}

/** Rejects when the time is over; ends its timer, and stays pending, when the signal fires first. */
async function failAfter(timeMs: number, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => {
      reject(new XianjieError('engine-unavailable', `The database did not answer within ${timeMs / 1000} seconds.`))
    }, timeMs)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}

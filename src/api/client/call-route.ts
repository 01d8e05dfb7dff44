import { readProblem } from '../contract/problem.ts'
import { fillPath, type AnswerOf, type Route } from '../contract/route.ts'
import { XianjieError } from '../../graph/error.ts'
import { LIMITS } from '../../graph/limit.ts'

export type Fetch = (input: string, init: RequestInit) => Promise<Response>

export interface Call {
  parts?: Record<string, string>
  query?: URLSearchParams
  body?: unknown
  signal?: AbortSignal
  /** Time the server is allowed for the work itself. */
  timeMs?: number
}

export type Caller = <R extends Route>(route: R, call: Call) => Promise<AnswerOf<R>>

/** Calls routes of the contract; see create-client.ts for what it rejects with. */
export function createCaller({
  baseUrl = '',
  fetch = (input, init) => globalThis.fetch(input, init),
  patienceMs = 5_000,
}: {
  baseUrl?: string
  fetch?: Fetch
  patienceMs?: number
}): Caller {
  return async function callRoute<R extends Route>(route: R, call: Call): Promise<AnswerOf<R>> {
    const timeout = AbortSignal.timeout((call.timeMs ?? LIMITS.timeMs) + patienceMs)
    const signal = call.signal ? AbortSignal.any([call.signal, timeout]) : timeout
    const query = call.query?.size ? `?${call.query.toString()}` : ''
    try {
      const response = await fetch(`${baseUrl}${fillPath(route, call.parts ?? {})}${query}`, {
        method: route.method,
        signal,
        headers: { accept: 'application/json', ...(call.body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(call.body === undefined ? {} : { body: writeBody(call.body) }),
      })
      return await readAnswer(route, response)
    } catch (thrown) {
      throw readFailure(thrown, call.signal, timeout)
    }
  }
}

/** JSON would turn NaN and infinity into null, which is another parameter. */
function writeBody(body: unknown): string {
  return JSON.stringify(body, (name, value: unknown) => {
    if (typeof value !== 'number' || Number.isFinite(value)) return value
    throw new XianjieError('parameter-invalid', `${name} is ${value}, which cannot be sent.`, {
      place: name,
      cure: 'Give a number.',
    })
  })
}

async function readAnswer<R extends Route>(route: R, response: Response): Promise<AnswerOf<R>> {
  const body = readBody(await response.text())
  if (!response.ok && !route.otherStatuses?.includes(response.status)) throw readProblem(body) ?? strangeAnswer(route, response)
  const read = route.answer.safeParse(body)
  if (read.success) return read.data as AnswerOf<R>
  throw readProblem(body) ?? strangeAnswer(route, response, read.error)
}

/** Undefined when the text is no JSON: a proxy's page, a torn answer. */
function readBody(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A gateway's 502, 503, 504 says that the server is away; anything else that is not by the contract is a fault. */
function strangeAnswer(route: Route, response: Response, cause?: unknown): XianjieError {
  const code = response.status >= 502 && response.status <= 504 ? 'engine-unavailable' : 'internal'
  return new XianjieError(code, `${route.path} answered ${response.status} and nothing this version understands.`, {
    place: route.path,
    cure: 'Check that the address is that of a Xianjie of the same version.',
    cause,
  })
}

function readFailure(thrown: unknown, own: AbortSignal | undefined, timeout: AbortSignal): XianjieError {
  if (thrown instanceof XianjieError) return thrown
  if (own?.aborted) return new XianjieError('aborted', 'The request was given up.', { cause: thrown })
  if (timeout.aborted) return new XianjieError('time-exceeded', 'The server did not answer in time.', { cause: thrown })
  return new XianjieError('engine-unavailable', 'The server does not answer.', {
    cure: 'Check that Xianjie is running, then try again.',
    cause: thrown,
  })
}

import * as z from 'zod'
import { XianjieError } from '../../graph/error.ts'
import { refuseDeep } from '../../graph/depth.ts'
import { LIMITS } from '../../graph/limit.ts'

/** The query checked by the route's schema; names whose schema is a list collect their repetitions. Throws `request-invalid`. */
export function readQuery<S extends z.ZodObject>(schema: S, search: URLSearchParams): z.output<S> {
  const given: Record<string, string | string[]> = {}
  for (const name of new Set(search.keys())) {
    const texts = search.getAll(name)
    given[name] = texts.length > 1 || isList(schema, name) ? texts : (texts[0] ?? '')
  }
  return check(schema, given, 'query')
}

/** The JSON body checked by the route's schema. Throws `request-invalid`, and `too-large` before more than the limit was read. */
export async function readBody<S extends z.ZodType>(schema: S, request: Request): Promise<z.output<S>> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new XianjieError('request-invalid', 'The body is not declared as JSON.', {
      place: 'content-type',
      cure: 'Send the header `content-type: application/json`.',
    })
  }
  const text = await readText(request)
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (cause) {
    throw new XianjieError('request-invalid', 'The body is no JSON.', { place: 'body', cause })
  }
  refuseDeep(body, 'body')
  return check(schema, body, 'body')
}

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > LIMITS.bodyBytes) throw tooLarge()
  const decoder = new TextDecoder()
  const reader = request.body?.getReader()
  let text = ''
  let bytes = 0
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    bytes += piece.value.byteLength
    if (bytes > LIMITS.bodyBytes) throw tooLarge()
    text += decoder.decode(piece.value, { stream: true })
  }
  return text + decoder.decode()
}

function tooLarge(): XianjieError {
  return new XianjieError('too-large', `The body has more than ${LIMITS.bodyBytes} bytes.`, { place: 'bodyBytes' })
}

function isList(schema: z.ZodObject, name: string): boolean {
  const part: unknown = schema.shape[name]
  return (part instanceof z.ZodExactOptional ? part.unwrap() : part) instanceof z.ZodArray
}

function check<S extends z.ZodType>(schema: S, given: unknown, where: string): z.output<S> {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const issues = read.error.issues
  const place = [where, ...(issues[0]?.path ?? [])].map(String).join('.')
  throw new XianjieError('request-invalid', issues.map((issue) => describeIssue(issue)).join('; '), { place })
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const place = issue.path.map(String).join('.')
  return place === '' ? issue.message : `${place}: ${issue.message}`
}

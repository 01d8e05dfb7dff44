import * as z from 'zod'
import type { ErrorCode } from '../../graph/error-code.ts'
import { LIMITS } from '../../graph/limit.ts'
import { NODE_LABELS, RELATIONSHIP_TYPES, type Term } from '../../graph/vocabulary.ts'
import {
  answerSchema,
  graphSchemaSchema,
  healthSchema,
  neighboursAnswerSchema,
  nodeDetailSchema,
  overviewSchema,
  pathsAnswerSchema,
  questionsAnswerSchema,
  searchAnswerSchema,
  tableSchema,
} from './answer.ts'
import { defineRoute, type Route } from './route.ts'
import { parameterValueSchema } from './value.ts'

const ANY_ROUTE = ['host-refused', 'request-invalid', 'internal'] as const satisfies ErrorCode[]
const DATABASE = [
  ...ANY_ROUTE,
  'time-exceeded',
  'too-large',
  'aborted',
  'engine-unavailable',
  'engine-restarted',
  'engine-locked',
  'engine-credentials',
] as const satisfies ErrorCode[]

export const healthRoute = defineRoute({
  name: 'health',
  method: 'GET',
  path: '/api/health',
  summary: 'Whether the database answers; 503 with the reason and the cure when it is lost.',
  answer: healthSchema,
  otherStatuses: [503],
  errors: ANY_ROUTE,
})

export const overviewRoute = defineRoute({
  name: 'overview',
  method: 'GET',
  path: '/api/overview',
  summary: 'What the database holds and which plan it is about.',
  answer: overviewSchema,
  errors: DATABASE,
})

export const schemaRoute = defineRoute({
  name: 'schema',
  method: 'GET',
  path: '/api/schema',
  summary: 'Labels, relationship types and properties as counted now.',
  answer: graphSchemaSchema,
  errors: DATABASE,
})

export const searchRoute = defineRoute({
  name: 'search',
  method: 'GET',
  path: '/api/search',
  summary: 'Nodes whose name, id, pinyin or initials fit, best first.',
  query: z.strictObject({
    q: z.string().max(LIMITS.searchCharacters).meta({ description: 'What to look for: Chinese, pinyin, initials or English.' }),
    limit: count(LIMITS.searchResultsMax, LIMITS.searchResults),
    labels: words(NODE_LABELS).exactOptional().meta({ description: 'Only nodes with one of these labels.' }),
  }),
  answer: searchAnswerSchema,
  errors: [...DATABASE, 'parameter-invalid'],
})

export const nodeRoute = defineRoute({
  name: 'node',
  method: 'GET',
  path: '/api/nodes/{id}',
  summary: 'One node with its properties, degrees and sources.',
  answer: nodeDetailSchema,
  errors: [...DATABASE, 'node-unknown'],
})

export const neighboursRoute = defineRoute({
  name: 'neighbours',
  method: 'GET',
  path: '/api/nodes/{id}/neighbours',
  summary: 'The neighbours of a node, best first, with the whole count by type.',
  query: z.strictObject({
    limit: count(LIMITS.neighboursMax, LIMITS.neighbours),
    types: words(RELATIONSHIP_TYPES).exactOptional().meta({ description: 'Only relationships of these types.' }),
  }),
  answer: neighboursAnswerSchema,
  errors: [...DATABASE, 'node-unknown', 'parameter-invalid'],
})

export const pathsRoute = defineRoute({
  name: 'paths',
  method: 'GET',
  path: '/api/paths',
  summary: 'The few shortest paths between two nodes, shortest first; none within the depth is an empty list.',
  query: z.strictObject({
    from: z.string(),
    to: z.string(),
    depth: count(LIMITS.pathDepth, LIMITS.pathDepth),
    limit: count(LIMITS.pathsMax, LIMITS.paths),
  }),
  answer: pathsAnswerSchema,
  errors: [...DATABASE, 'node-unknown'],
})

export const questionsRoute = defineRoute({
  name: 'questions',
  method: 'GET',
  path: '/api/questions',
  summary: 'The questions with their parameters, columns and Cypher.',
  answer: questionsAnswerSchema,
  errors: DATABASE,
})

export const askRoute = defineRoute({
  name: 'ask',
  method: 'GET',
  path: '/api/questions/{name}',
  summary: 'One question answered; its parameters in the query, a list by repeating its name.',
  openQuery: true,
  answer: answerSchema,
  errors: [
    ...DATABASE,
    'question-unknown',
    'question-invalid',
    'node-unknown',
    'parameter-invalid',
    'parameter-missing',
    'cypher-failed',
  ],
})

export const queryRoute = defineRoute({
  name: 'query',
  method: 'POST',
  path: '/api/query',
  summary: 'One reading Cypher statement; anything that writes, loads or administers is refused.',
  body: z.strictObject({
    cypher: z.string().min(1),
    params: z.record(z.string(), parameterValueSchema).exactOptional(),
    limits: z
      .strictObject({
        rows: z.int().min(1).max(LIMITS.rowsMax).exactOptional(),
        timeMs: z.int().min(1).max(LIMITS.timeMaxMs).exactOptional(),
      })
      .exactOptional(),
  }),
  answer: tableSchema,
  errors: [
    ...DATABASE,
    'cypher-syntax',
    'cypher-refused',
    'cypher-unsupported',
    'cypher-failed',
    'parameter-missing',
    'parameter-invalid',
  ],
})

export const openApiRoute = defineRoute({
  name: 'openapi',
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This description, as OpenAPI 3.1.',
  answer: z.record(z.string(), z.unknown()),
  errors: ANY_ROUTE,
})

/** Every route there is, in the order of the documentation. */
export const ROUTES: readonly Route[] = [
  healthRoute,
  overviewRoute,
  schemaRoute,
  searchRoute,
  nodeRoute,
  neighboursRoute,
  pathsRoute,
  questionsRoute,
  askRoute,
  queryRoute,
  openApiRoute,
]

/** A whole number as people write one: `Number` alone would take 0x10 and 1e3 too. */
function count(max: number, usual: number) {
  return z
    .string()
    .regex(/^[+-]?\d+$/, 'not a whole number')
    .transform(Number)
    .pipe(z.int().min(1).max(max))
    .default(usual)
}

/** Words of a vocabulary. Described here, checked where the question is asked: on every way in alike. */
function words(vocabulary: Readonly<Record<string, Term>>) {
  return z.array(z.string().meta({ enum: Object.keys(vocabulary) }))
}

import * as z from 'zod'
import { ERROR_CODES } from '../../graph/error-code.ts'
import type { Question, QuestionParameter } from '../../graph/graph-source.ts'
import {
  answerSchema,
  graphSchemaSchema,
  healthSchema,
  nodeDetailSchema,
  overviewSchema,
  problemSchema,
  tableSchema,
  termSchema,
} from './answer.ts'
import { PROBLEM_TYPE } from './problem.ts'
import { fillPath, type Route } from './route.ts'
import { askRoute, ROUTES } from './routes.ts'
import { nodeSchema, parameterValueSchema, pathSchema, relationshipSchema, valueSchema } from './value.ts'

/** Schemas that get a name of their own in the description; others stand where they are used. */
const NAMED = {
  Value: valueSchema,
  Node: nodeSchema,
  Relationship: relationshipSchema,
  Path: pathSchema,
  ParameterValue: parameterValueSchema,
  Term: termSchema,
  Table: tableSchema,
  Answer: answerSchema,
  Overview: overviewSchema,
  Schema: graphSchemaSchema,
  NodeDetail: nodeDetailSchema,
  Health: healthSchema,
  Problem: problemSchema,
}

/** The contract as an OpenAPI 3.1 document. */
export function createOpenApi(version: string, questions: readonly Question[]): Record<string, unknown> {
  const schemas = collectSchemas()
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of ROUTES) (paths[route.path] ??= {})[route.method.toLowerCase()] = describeRoute(route, schemas.describe)
  for (const question of questions) {
    paths[fillPath(askRoute, { name: question.name })] = { get: describeQuestion(question, schemas.describe) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Xianjie 衔接',
      version,
      summary: 'How a plan links to the plans around it, with the evidence for every link.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: schemas.components },
  }
}

type Describe = (schema: z.ZodType) => unknown

/** Every schema of the contract under a name, so that the description repeats none and the recursive ones can name themselves. */
function collectSchemas(): { components: Record<string, unknown>; describe: Describe } {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of listSchemas()) if (!registry.has(schema)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    uri: locate,
    io: 'output',
    override: ({ jsonSchema }) => delete jsonSchema.$schema,
  })
  for (const schema of Object.values(schemas)) {
    delete schema.$id
    delete schema.$schema
  }
  return { components: schemas, describe: (schema) => ({ $ref: locate(registry.get(schema)?.id ?? '') }) }
}

function listSchemas(): [string, z.ZodType][] {
  const ofRoutes = ROUTES.flatMap((route): [string, z.ZodType | undefined][] => {
    const base = route.name.charAt(0).toUpperCase() + route.name.slice(1)
    return [
      [`${base}Answer`, route.answer],
      [`${base}Body`, route.body],
    ]
  })
  return [...Object.entries(NAMED), ...ofRoutes].filter((entry): entry is [string, z.ZodType] => entry[1] !== undefined)
}

function locate(id: string): string {
  return `#/components/schemas/${id}`
}

function describeRoute(route: Route, describe: Describe): unknown {
  return {
    operationId: route.name,
    summary: route.summary,
    parameters: [...describeParts(route), ...describeQuery(route), ...describeOpenQuery(route)],
    ...(route.body ? { requestBody: { required: true, content: { 'application/json': { schema: describe(route.body) } } } } : {}),
    responses: {
      ...describeErrors(route, describe),
      ...describeAnswers(route, describe),
    },
  }
}

/** The route that asks, once more for each question, which alone knows its parameters. */
function describeQuestion(question: Question, describe: Describe): unknown {
  return {
    operationId: `${askRoute.name}-${question.name}`,
    summary: question.summary.en,
    parameters: question.parameters.map((parameter) => ({
      name: parameter.name,
      in: 'query',
      description: `${parameter.title.en}${parameter.default === 'focus' ? '; the focus plan when left out' : ''}`,
      schema: describeParameter(parameter),
    })),
    responses: { ...describeErrors(askRoute, describe), ...describeAnswers(askRoute, describe) },
  }
}

function describeParameter({ type, values, least, most, ...parameter }: QuestionParameter): unknown {
  const usual = parameter.default === 'focus' ? {} : { default: parameter.default }
  if (type === 'string[]') {
    return { type: 'array', items: { type: 'string', ...(values === undefined ? {} : { enum: values }) }, ...usual }
  }
  return {
    type,
    ...(values === undefined ? {} : { enum: values }),
    ...(least === undefined ? {} : { minimum: least }),
    ...(most === undefined ? {} : { maximum: most }),
    ...usual,
  }
}

function describeParts(route: Route): unknown[] {
  return [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: 'One URL-encoded segment: a slash inside it is %2F.',
    schema: { type: 'string' },
  }))
}

function describeQuery(route: Route): unknown[] {
  return Object.entries<z.ZodType>(route.query?.shape ?? {}).map(([name, schema]) => {
    const alone = z.object({ [name]: schema })
    const described = z.toJSONSchema(alone, { io: 'output' }).properties?.[name]
    return { name, in: 'query', required: !alone.safeParse({}).success, schema: described }
  })
}

/** OpenAPI's way to say that any further name is a parameter of the question. */
function describeOpenQuery(route: Route): unknown[] {
  if (!route.openQuery) return []
  const text = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }
  return [
    { name: 'parameters', in: 'query', style: 'form', explode: true, schema: { type: 'object', additionalProperties: text } },
  ]
}

function describeAnswers(route: Route, describe: Describe): Record<number, unknown> {
  const answer = { description: 'The answer.', content: { 'application/json': { schema: describe(route.answer) } } }
  return Object.fromEntries([200, ...(route.otherStatuses ?? [])].map((status) => [status, answer]))
}

function describeErrors(route: Route, describe: Describe): Record<number, unknown> {
  const byStatus = new Map<number, string[]>()
  for (const code of route.errors) {
    const { status } = ERROR_CODES[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const described = [...byStatus].map(([status, codes]): [number, unknown] => [
    status,
    { description: codes.join(', '), content: { [PROBLEM_TYPE]: { schema: describe(problemSchema) } } },
  ])
  return Object.fromEntries(described)
}

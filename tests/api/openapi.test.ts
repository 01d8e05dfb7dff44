import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { createOpenApi } from '../../src/api/contract/openapi.ts'
import { ROUTES, type healthRoute } from '../../src/api/contract/routes.ts'
import type { AnswerOf } from '../../src/api/contract/route.ts'
import { ALIGNMENT_QUESTION, createFakeSource } from './fake-source.ts'
import { createTestApp, postQuery } from './test-app.ts'

interface OpenApi {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}

interface Operation {
  operationId: string
  parameters: { name: string; schema: object }[]
  responses: Record<string, Described>
}

interface Described {
  content: Record<string, { schema: { $ref: string } }>
}

describe('/api/openapi.json', () => {
  it('is valid by the official schema of OpenAPI 3.1', async () => {
    const response = await createTestApp(createFakeSource()).request('/api/openapi.json')
    const verdict = await new Validator().validate((await response.json()) as Record<string, unknown>)
    expect(verdict).toMatchObject({ valid: true })
  })

  it('describes each route of the server, the one that asks once more for each question, and no other', () => {
    const description = createOpenApi('1', [ALIGNMENT_QUESTION]) as unknown as OpenApi
    const described = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    const routes = ROUTES.map((route) => `${route.method.toLowerCase()} ${route.path}`)
    expect(described).toEqual([...routes, 'get /api/questions/alignment'])
  })

  it('says what each parameter of a question takes, and what a search and an expansion take', async () => {
    const response = await createTestApp(createFakeSource()).request('/api/openapi.json')
    const { paths } = (await response.json()) as OpenApi
    function find(path: string, name: string): object | undefined {
      return paths[path]?.['get']?.parameters.find((parameter) => parameter.name === name)?.schema
    }
    const statuses = { type: 'array', items: { type: 'string', enum: ['accepted', 'stale'] }, default: ['accepted'] }
    expect(find('/api/questions/alignment', 'statuses')).toEqual(statuses)
    expect(find('/api/questions/alignment', 'depth')).toEqual({ type: 'integer', minimum: 1, maximum: 6, default: 2 })
    expect(find('/api/search', 'labels')).toMatchObject({ items: { enum: expect.arrayContaining(['Plan']) as unknown } })
    expect(find('/api/search', 'limit')).toMatchObject({ type: 'integer', minimum: 1, maximum: 200, default: 30 })
    expect(find('/api/nodes/{id}/neighbours', 'types')).toMatchObject({
      items: { enum: expect.arrayContaining(['LINKED']) as unknown },
    })
  })

  it('names no schema it does not hold', () => {
    const description = createOpenApi('1', [ALIGNMENT_QUESTION]) as unknown as OpenApi
    const named = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    for (const name of named) expect(description.components.schemas).toHaveProperty([String(name)])
  })

  it('describes what the server really answers', async () => {
    const app = createTestApp(createFakeSource())
    const description = createOpenApi('9.9.9', [ALIGNMENT_QUESTION]) as unknown as OpenApi
    const ajv = new Ajv2020({ strict: false }).addSchema({ $id: 'api', ...description })
    const asked = {
      health: '/api/health',
      overview: '/api/overview',
      schema: '/api/schema',
      search: '/api/search?q=plan',
      node: '/api/nodes/town%2Fplan',
      neighbours: '/api/nodes/town%2Fplan/neighbours',
      paths: '/api/paths?from=a&to=b',
      questions: '/api/questions',
      ask: '/api/questions/alignment',
      query: '/api/query',
      openapi: '/api/openapi.json',
    }
    expect(Object.keys(asked)).toEqual(ROUTES.map((route) => route.name))
    for (const [name, path] of Object.entries(asked)) {
      const response = await app.request(path, name === 'query' ? postQuery({ cypher: 'RETURN 1 AS one' }) : {})
      const { $ref } = Object.values(description.paths)
        .flatMap((methods) => Object.values(methods))
        .find((operation) => operation.operationId === name)?.responses[String(response.status)]?.content['application/json']
        ?.schema ?? { $ref: '#/nothing' }
      const validate = ajv.getSchema(`api${$ref}`)
      expect(validate?.(await response.json()), `${name}: ${JSON.stringify(validate?.errors)}`).toBe(true)
    }
  })

  it('declares the lost database as an answer of the health route', () => {
    const health = (createOpenApi('1', [ALIGNMENT_QUESTION]) as unknown as OpenApi).paths['/api/health']?.['get']
    expect(health?.responses['503']?.content['application/json']?.schema.$ref).toBe('#/components/schemas/Health')
    const lost: AnswerOf<typeof healthRoute> = { status: 'lost', version: '1', engine: '', instance: '' }
    expect(lost.status).toBe('lost')
  })
})

import * as z from 'zod'
import type { Answer, CorpusSummary, NodeDetail, Overview, Question, SearchResult, Subgraph } from '../../graph/graph-source.ts'
import type { GraphSchema } from '../../graph/schema.ts'
import type { Table } from '../../graph/table.ts'
import type { Term } from '../../graph/vocabulary.ts'
import { nodeSchema, parameterValueSchema, relationshipSchema, truncatedSchema, valueSchema } from './value.ts'

export const termSchema: z.ZodType<Term> = z.object({ zh: z.string(), en: z.string() })

export const tableSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(valueSchema)).meta({ description: '`rows[i][j]` belongs to `columns[j]`.' }),
  truncated: truncatedSchema.exactOptional(),
}) satisfies z.ZodType<Table>

export const answerSchema = tableSchema.extend({
  question: z.string(),
  parameters: z.record(z.string(), parameterValueSchema).meta({ description: 'As used, defaults filled in.' }),
}) satisfies z.ZodType<Answer>

const corpusSchema = z.object({
  id: z.string(),
  title: termSchema,
  focus: z.string(),
  version: z.string(),
  asOf: z.string(),
  sources: z.number(),
}) satisfies z.ZodType<CorpusSummary>

export const overviewSchema = z.object({
  corpora: z.array(corpusSchema),
  focus: nodeSchema.nullable(),
  nodes: z.number(),
  relationships: z.number(),
  engine: z.string(),
}) satisfies z.ZodType<Overview>

const countedSchema = { properties: z.array(z.string()) }

export const graphSchemaSchema = z.object({
  labels: z.array(z.object({ label: z.string(), nodes: z.number(), ...countedSchema })),
  relationshipTypes: z.array(
    z.object({
      type: z.string(),
      relationships: z.number(),
      ...countedSchema,
      joins: z.array(z.object({ from: z.string(), to: z.string() })),
    }),
  ),
}) satisfies z.ZodType<GraphSchema>

const searchResultSchema = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  title: termSchema,
  context: termSchema,
  score: z.number(),
}) satisfies z.ZodType<SearchResult>

export const searchAnswerSchema = z.object({ results: z.array(searchResultSchema), truncated: truncatedSchema.exactOptional() })

export const nodeDetailSchema = z.object({
  node: nodeSchema,
  degrees: z.array(z.object({ type: z.string(), direction: z.enum(['out', 'in']), count: z.number() })),
  sources: z.array(
    z.object({
      id: z.string(),
      title: termSchema,
      publisher: termSchema,
      flag: z.string(),
      publishedOn: z.string(),
      url: z.string().exactOptional().meta({ description: 'Only where it may be rendered as a link.' }),
    }),
  ),
}) satisfies z.ZodType<NodeDetail>

const subgraphSchema = z.object({
  nodes: z.array(nodeSchema),
  relationships: z.array(relationshipSchema),
}) satisfies z.ZodType<Subgraph>

export const neighboursAnswerSchema = subgraphSchema.extend({
  total: z.number(),
  byType: z.array(z.object({ type: z.string(), count: z.number() })),
  truncated: truncatedSchema.exactOptional(),
})

export const pathsAnswerSchema = z.object({ paths: z.array(subgraphSchema), truncated: truncatedSchema.exactOptional() })

const questionSchema = z.object({
  name: z.string(),
  title: termSchema,
  summary: termSchema,
  parameters: z.array(
    z.object({
      name: z.string(),
      type: z.enum(['string', 'integer', 'number', 'boolean', 'string[]']),
      default: parameterValueSchema,
      title: termSchema,
      values: z.array(z.string()).exactOptional().meta({ description: 'The only values it, or an item of it, takes.' }),
      label: z.string().exactOptional().meta({ description: 'It is the id of a node with this label.' }),
      format: z.literal('date').exactOptional(),
      least: z.number().exactOptional(),
      most: z.number().exactOptional(),
    }),
  ),
  columns: z.array(z.object({ name: z.string(), title: termSchema })),
  statement: z.string(),
}) satisfies z.ZodType<Question>

export const questionsAnswerSchema = z.object({ questions: z.array(questionSchema) })

/** What /api/health answers: with 200 when the database answers, with 503 when it is lost. */
export const healthSchema = z.object({
  status: z.enum(['ok', 'lost']),
  version: z.string(),
  engine: z.string(),
  instance: z.string().meta({ description: 'Names this server process; another one has another name.' }),
  reason: z.string().exactOptional().meta({ description: 'Why the database is lost.' }),
  code: z.string().exactOptional(),
  cure: z.string().exactOptional(),
})

export type Health = z.infer<typeof healthSchema>

/** An error as RFC 9457 problem details. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string(),
  place: z.string().exactOptional(),
  cure: z.string(),
})

export type Problem = z.infer<typeof problemSchema>

import * as z from 'zod'
import { LIMITS, type LimitName } from '../../graph/limit.ts'
import type { NodeValue, ParameterValue, PathValue, RelationshipValue, Value } from '../../graph/value.ts'

// The compiled form of a schema is made by `new Function`, which the page's content security policy forbids; interpreting is as fast here.
z.config({ jitless: true })

/** Any value of an answer; see src/graph/value.ts. */
export const valueSchema: z.ZodType<Value> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(valueSchema),
    nodeSchema,
    relationshipSchema,
    pathSchema,
    z.record(z.string(), valueSchema),
  ]),
)

export const nodeSchema: z.ZodType<NodeValue> = z.object({
  $type: z.literal('node'),
  id: z.string().meta({ description: 'Property `id` of the node, or `engine:…` where it has none.' }),
  labels: z.array(z.string()),
  properties: z.record(z.string(), valueSchema),
})

export const relationshipSchema: z.ZodType<RelationshipValue> = z.object({
  $type: z.literal('relationship'),
  id: z.string().meta({ description: 'Good within this answer only.' }),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties: z.record(z.string(), valueSchema),
})

export const pathSchema: z.ZodType<PathValue> = z.object({
  $type: z.literal('path'),
  nodes: z.array(nodeSchema),
  relationships: z.array(relationshipSchema),
})

/** A parameter of a statement: plain values only. */
export const parameterValueSchema: z.ZodType<ParameterValue> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(parameterValueSchema),
    z.record(z.string(), parameterValueSchema),
  ]),
)

/** The limit that cut an answer; absent when the answer is whole. */
export const truncatedSchema = z.enum(Object.keys(LIMITS) as [LimitName, ...LimitName[]])

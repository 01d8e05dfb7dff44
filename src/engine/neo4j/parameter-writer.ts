import neo4j from 'neo4j-driver'
import type { ParameterValue, Parameters } from '../../graph/value.ts'

/**
 * Parameters as Neo4j must get them: whole numbers as integers, as the embedded engine takes them. The driver would send every JavaScript
 * number as a float, which `LIMIT $n` and list indexes refuse.
 */
export function writeParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, writeValue(value)]))
}

function writeValue(value: ParameterValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(writeValue)
  return value !== null && typeof value === 'object' ? writeParameters(value) : value
}

import { listTellingLabels } from '../graph/node-label.ts'
import { isGraphValue, type NodeValue, type RelationshipValue, type Value } from '../graph/value.ts'

/** A value as one piece of text for a cell; null is empty, a list of plain values is joined by semicolons. */
export function formatValue(value: Value): string {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  if (isGraphValue(value)) return formatGraphValue(value)
  if (Array.isArray(value) && value.every((item) => item === null || typeof item !== 'object'))
    return value.map(formatValue).join('; ')
  return JSON.stringify(value)
}

function formatGraphValue(value: Exclude<Extract<Value, { $type: string }>, never>): string {
  switch (value.$type) {
    case 'node':
      return formatNode(value)
    case 'relationship':
      return `(${value.from})${formatRelationship(value)}(${value.to})`
    case 'path':
      return value.nodes.map((node, index) => formatNode(node) + formatStep(value.relationships[index], node)).join('')
  }
}

function formatNode(node: NodeValue): string {
  return `(${listTellingLabels(node.labels)
    .map((label) => `:${label}`)
    .join('')} ${node.id})`
}

function formatRelationship(relationship: RelationshipValue): string {
  return `-[:${relationship.type}]->`
}

function formatStep(step: RelationshipValue | undefined, node: NodeValue): string {
  if (!step) return ''
  return step.from === node.id ? formatRelationship(step) : `<-[:${step.type}]-`
}

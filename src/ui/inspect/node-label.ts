import type { NodeLabel } from '../../graph/vocabulary.ts'

/** The label a reader cares for: the one beside `Entity`. */
export function readLabel(labels: readonly string[]): NodeLabel {
  return (labels.find((label) => label !== 'Entity') ?? 'Corpus') as NodeLabel
}

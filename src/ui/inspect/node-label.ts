import { listTellingLabels } from '../../graph/node-label.ts'
import type { NodeLabel } from '../../graph/vocabulary.ts'

/** The label a reader cares for: the one beside `Entity`. */
export function readLabel(labels: readonly string[]): NodeLabel {
  return (listTellingLabels(labels)[0] ?? 'Corpus') as NodeLabel
}

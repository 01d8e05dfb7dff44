import { NODE_LABELS, type NodeLabel, type Term } from './vocabulary.ts'

/** The label every node of a corpus carries beside the one that says what it is. */
export const COMMON_LABEL = 'Entity'

/** The labels that say what a node is: usually one, none for a node that has only the common label. */
export function listTellingLabels(labels: readonly string[]): string[] {
  return labels.filter((label) => label !== COMMON_LABEL)
}

/** The words for a label; one that the vocabulary does not know is told as the database has it. */
export function nameLabel(label: string): Term {
  return Object.hasOwn(NODE_LABELS, label) ? NODE_LABELS[label as NodeLabel] : { zh: label, en: label }
}

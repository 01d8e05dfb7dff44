/** The label every node of a corpus carries beside the one that says what it is. */
export const COMMON_LABEL = 'Entity'

/** The labels that say what a node is: usually one, none for a node that has only the common label. */
export function listTellingLabels(labels: readonly string[]): string[] {
  return labels.filter((label) => label !== COMMON_LABEL)
}

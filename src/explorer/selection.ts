/** What the user looks at: it is marked in grid, graph and list alike, and the inspector shows it. */
export type Selection =
  | { kind: 'node'; id: string }
  | { kind: 'linkage'; id: string }
  /** A relationship drawn that is no linkage; `id` is the picture's, `from|TYPE|to`. */
  | { kind: 'relationship'; id: string }
  | { kind: 'cell'; mention: string; aspect: string }

/** Mention × aspect. */
export interface CellKey {
  mention: string
  aspect: string
}

export function isSameSelection(a: Selection | null, b: Selection | null): boolean {
  if (a === null || b === null) return a === b
  if (a.kind === 'cell') return b.kind === 'cell' && a.mention === b.mention && a.aspect === b.aspect
  return b.kind === a.kind && a.id === b.id
}

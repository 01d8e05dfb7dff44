import type { ExplorationState } from '../explorer/exploration-state.ts'
import type { Picture } from '../explorer/picture.ts'
import type { Selection } from '../explorer/selection.ts'

/** What stands out, and how far the rest steps back. */
export interface Emphasis {
  /** Ids that stay as they are; null: all do. */
  nodes: ReadonlySet<string> | null
  links: ReadonlySet<string> | null
  /** Alpha of everything else. */
  rest: number
  /** What is selected itself. */
  selected: ReadonlySet<string>
}

const HOVER_REST = 0.12
const SELECTION_REST = 0.3

/** What is under the pointer counts before what is selected. */
export function readEmphasis(picture: Picture, state: Pick<ExplorationState, 'selection'>, hover: Selection | null): Emphasis {
  const selected = new Set(state.selection && 'id' in state.selection ? [state.selection.id] : [])
  const hovered = hover && readCompany(picture, hover)
  if (hovered) return { ...hovered, rest: HOVER_REST, selected }
  const chosen = state.selection && readCompany(picture, state.selection)
  if (chosen) return { ...chosen, rest: SELECTION_REST, selected }
  return { nodes: null, links: null, rest: 1, selected }
}

/** A node with its lines and their other ends; a line with its ends. null for cells, which filter instead, and for what is not drawn. */
function readCompany(picture: Picture, selection: Selection): { nodes: Set<string>; links: Set<string> } | null {
  if (selection.kind === 'cell') return null
  const { id } = selection
  const links = picture.links.filter(
    (link) => link.shown && (selection.kind === 'node' ? link.from === id || link.to === id : link.id === id),
  )
  const isDrawn = selection.kind === 'node' ? picture.nodes.some((node) => node.id === id && node.shown) : links.length > 0
  if (!isDrawn) return null
  const nodes = new Set(links.flatMap((link) => [link.from, link.to]))
  if (selection.kind === 'node') nodes.add(id)
  return { nodes, links: new Set(links.map((link) => link.id)) }
}

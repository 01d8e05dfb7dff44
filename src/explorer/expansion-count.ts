import type { Term } from '../graph/vocabulary.ts'
import type { ExplorationState } from './exploration-state.ts'
import { createSelector } from './memo.ts'
import { selectPicture } from './select-picture.ts'

/** What the last expansion brought. */
export interface ExpansionCount {
  node: string
  title: Term
  /** Neighbours that are new on the map. */
  came: number
  /** Neighbours that were on the map already. */
  known: number
  /** Neighbours the limit holds back. */
  held: number
}

/** null while nothing is expanded, or what was is on its way. */
export const selectExpansionCount = createSelector(
  (state: ExplorationState) => [state.expansions, selectPicture(state)],
  (state): ExpansionCount | null => {
    const [node, expansion] = Object.entries(state.expansions).at(-1) ?? []
    const value = expansion?.part.value
    const picture = selectPicture(state)
    const opened = picture.nodes.find((entry) => entry.id === node)
    if (node === undefined || !value || expansion.part.status !== 'ready' || !opened?.shown) return null
    const neighbours = new Set(value.nodes.map(({ id }) => id))
    neighbours.delete(node)
    const drawn = picture.nodes.filter(({ id }) => neighbours.has(id))
    const came = drawn.filter(({ role, anchor }) => role === 'guest' && anchor === node).length
    return {
      node,
      title: opened.short,
      came,
      known: drawn.length - came,
      held: value.truncated ? Math.max(0, value.total - neighbours.size) : 0,
    }
  },
)

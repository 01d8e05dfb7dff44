import type { ExplorationState } from './exploration-state.ts'
import type { LinkageItem } from './linkage-item.ts'
import { createSelector } from './memo.ts'
import type { PictureNode, RelationshipLink } from './picture.ts'
import { selectPicture } from './select-picture.ts'

/** What the list shows: exactly what the graph does, under the same ids. */
export interface Listing {
  linkages: LinkageItem[]
  relationships: RelationshipLink[]
  /** Nodes drawn and not faded by a filter. */
  nodes: PictureNode[]
}

export const selectListing = createSelector(
  (state: ExplorationState) => [selectPicture(state)],
  (state): Listing => {
    const picture = selectPicture(state)
    const shown = picture.links.filter((link) => link.shown)
    return {
      linkages: shown.flatMap((link) => (link.kind === 'linkage' ? [link.linkage] : [])),
      relationships: shown.filter((link) => link.kind === 'relationship'),
      nodes: picture.nodes.filter((node) => node.shown && !node.dimmed),
    }
  },
)

import type { ExplorationState } from './exploration-state.ts'
import { createSelector } from './memo.ts'
import { createEmptyPicture, PictureBuilder } from './picture-builder.ts'
import type { Picture } from './picture.ts'

const EMPTY = createEmptyPicture()

/** The picture as the exploration stands. The same state gives the same object. */
export const selectPicture = createSelector(
  ({ parts, ...state }: ExplorationState) => [
    state.focus,
    parts.plans.value,
    parts.clauses.value,
    parts.linkages.value,
    parts.cells.value,
    parts.counterparts.value,
    parts.relations.value,
    parts.detail.value,
    state.expansions,
    state.filters,
    state.hidden,
    state.unfolded,
    state.pins[state.layout],
    state.layout,
    state.selection,
  ],
  buildPicture,
)

/** The picture of a state nobody looks at: what it would be, without forgetting the one that is shown. */
export function buildPicture(state: ExplorationState): Picture {
  const focus = state.parts.plans.value?.find((plan) => plan.id === state.focus)
  return focus ? new PictureBuilder(state, focus).build() : EMPTY
}

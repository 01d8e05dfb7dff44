import type { ExplorationState } from './exploration-state.ts'

/** What undo and redo bring back: how the picture was arranged, never what was selected. */
export type Arrangement = Pick<ExplorationState, 'filters' | 'layout' | 'pins' | 'hidden' | 'unfolded' | 'expansions'>

const DEPTH = 100

/** Past and future arrangements, newest last. */
export class ArrangementHistory {
  private past: Arrangement[] = []
  private future: Arrangement[] = []

  get canUndo(): boolean {
    return this.past.length > 0
  }

  get canRedo(): boolean {
    return this.future.length > 0
  }

  /** Remembers how it was before a change. */
  record(before: ExplorationState): void {
    this.past = [...this.past.slice(1 - DEPTH), readArrangement(before)]
    this.future = []
  }

  /** The arrangement before the last change, or null. */
  undo(now: ExplorationState): Arrangement | null {
    const before = this.past.pop()
    if (!before) return null
    this.future.push(readArrangement(now))
    return before
  }

  redo(now: ExplorationState): Arrangement | null {
    const after = this.future.pop()
    if (!after) return null
    this.past.push(readArrangement(now))
    return after
  }

  clear(): void {
    this.past = []
    this.future = []
  }
}

function readArrangement({ filters, layout, pins, hidden, unfolded, expansions }: ExplorationState): Arrangement {
  return { filters, layout, pins, hidden, unfolded, expansions }
}

import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Exploration } from '../../explorer/exploration.ts'
import type { ExplorationState } from '../../explorer/exploration-state.ts'
import type { GraphSource } from '../../graph/graph-source.ts'

export const ExplorationContext = createContext<Exploration | null>(null)

/** The exploration in progress: its actions. */
export function useExploration(): Exploration {
  const exploration = useContext(ExplorationContext)
  if (!exploration) throw new Error('ExplorationContext is not provided')
  return exploration
}

/** A piece of the exploration; the panel draws anew only when that piece is another one. `select` must not make new objects. */
export function useExplored<T>(select: (state: ExplorationState) => T): T {
  return useStore(useExploration().store, select)
}

/** Where panels ask for what the exploration does not hold, a document's text for one. */
export function useSource(): GraphSource {
  return useExploration().source
}

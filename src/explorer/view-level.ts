import { LEVELS, type Level } from '../graph/vocabulary.ts'

/** A lane; plans whose level nobody has seen stand in one of their own, the last. */
export type ViewLevel = Level | 'unknown'

/** From the highest to the lowest. */
export const VIEW_LEVELS: readonly ViewLevel[] = [...(Object.keys(LEVELS) as Level[]), 'unknown']

export function readViewLevel(level: Level | null): ViewLevel {
  return level ?? 'unknown'
}

import type { ExplorationState } from './exploration-state.ts'

type Expansions = ExplorationState['expansions']

interface Ground {
  /** Node ids that are in the picture without any expansion. */
  placed: ReadonlySet<string>
  /** Whether a node is taken off the picture, by the user or by a filter. */
  isOff: (id: string) => boolean
}

/**
 * Expanded nodes whose neighbours stand in the picture, in the order they were opened. What came by a node that is taken off goes with
 * it, however far it was expanded on, unless another node that stays brings it too; what stands by itself (found by a search) stays.
 */
export function findStandingExpansions(expansions: Expansions, { placed, isOff }: Ground): string[] {
  const everything = walkExpansions(expansions, placed, () => false)
  const alone = Object.keys(expansions).filter((node) => !everything.has(node))
  const standing = walkExpansions(expansions, new Set([...placed, ...alone]), isOff)
  return Object.keys(expansions).filter((node) => standing.has(node))
}

/** Expanded nodes that are reached from `roots` over expanded nodes that are not off. */
function walkExpansions(expansions: Expansions, roots: ReadonlySet<string>, isOff: Ground['isOff']): Set<string> {
  const reached = new Set<string>()
  const waiting = Object.keys(expansions).filter((node) => roots.has(node))
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (reached.has(node) || isOff(node)) continue
    reached.add(node)
    for (const { id } of expansions[node]?.part.value?.nodes ?? []) if (Object.hasOwn(expansions, id)) waiting.push(id)
  }
  return reached
}

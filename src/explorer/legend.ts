import type { ExplorationState } from './exploration-state.ts'
import { LEGEND_FACETS, LEGEND_VALUES, passesFilters, type Filters, type LegendFacet } from './filter.ts'
import type { Level } from '../graph/vocabulary.ts'
import { readFarPlan, readNearEnd, readSign, type LinkageItem } from './linkage-item.ts'
import { createSelector } from './memo.ts'

export interface LegendEntry {
  facet: LegendFacet
  /** A key of the facet's vocabulary. */
  value: string
  on: boolean
  /** Linkages of this value that every other filter lets through and no hidden node took with it. */
  count: number
  /** Linkages of this value there are. */
  total: number
}

/** The legend, by facet; values nothing in the data has are left out. */
export const selectLegend = createSelector(
  ({ parts, filters, focus, hidden }: ExplorationState) => [
    parts.linkages.value,
    parts.plans.value,
    parts.cells.value,
    filters,
    focus,
    hidden,
  ],
  (state): Record<LegendFacet, LegendEntry[]> => {
    const levels = new Map((state.parts.plans.value ?? []).map((plan) => [plan.id, plan.level]))
    const linkages = (state.parts.linkages.value ?? []).map((linkage) => ({
      linkage,
      level: levels.get(readFarPlan(linkage, state.focus)) ?? null,
    }))
    const entries = LEGEND_FACETS.map((facet) => [facet, countFacet(facet, linkages, state)] as const)
    return Object.fromEntries(entries) as Record<LegendFacet, LegendEntry[]>
  },
)

interface LeveledLinkage {
  linkage: LinkageItem
  level: Level | null
}

function countFacet(
  facet: LegendFacet,
  linkages: readonly LeveledLinkage[],
  { filters, parts, focus, hidden }: ExplorationState,
): LegendEntry[] {
  const { mention, aspect } = filters.cell ?? {}
  const cell = parts.cells.value?.find((entry) => entry.mention === mention && entry.aspect === aspect) ?? null
  const others: Filters = { ...filters, off: { ...filters.off, [facet]: [] } }
  const passing = linkages.filter(
    ({ linkage, level }) =>
      passesFilters(linkage, others, { level, cell }) &&
      !hidden.includes(readFarPlan(linkage, focus)) &&
      !hidden.includes(readNearEnd(linkage, focus)),
  )
  const off: readonly string[] = filters.off[facet]
  return LEGEND_VALUES[facet]
    .map((value) => ({
      facet,
      value,
      on: !off.includes(value),
      count: passing.filter((entry) => readFacet(facet, entry) === value).length,
      total: linkages.filter((entry) => readFacet(facet, entry) === value).length,
    }))
    .filter((entry) => entry.total > 0)
}

function readFacet(facet: LegendFacet, { linkage, level }: LeveledLinkage): string | null {
  if (facet === 'level') return level
  return facet === 'sign' ? readSign(linkage) : linkage[facet]
}

import type { ExplorationState } from './exploration-state.ts'
import { LEGEND_FACETS, LEGEND_VALUES, passesFilters, type Filters, type LegendFacet } from './filter.ts'
import type { Level } from '../graph/vocabulary.ts'
import { readFarPlan, readSign, type LinkageItem } from './linkage-item.ts'
import { createSelector } from './memo.ts'
import type { PlanItem } from './plan-item.ts'

export interface LegendEntry {
  facet: LegendFacet
  /** A key of the facet's vocabulary. */
  value: string
  on: boolean
  /** Linkages of this value that every other filter lets through. */
  count: number
  /** Linkages of this value there are. */
  total: number
}

/** The legend, by facet; values nothing in the data has are left out. */
export const selectLegend = createSelector(
  (state: ExplorationState) => [
    state.parts.linkages.value,
    state.parts.plans.value,
    state.parts.cells.value,
    state.filters,
    state.focus,
  ],
  (linkages, plans, cells, filters, focus): Record<LegendFacet, LegendEntry[]> => {
    const levels = new Map((plans ?? []).map((plan: PlanItem) => [plan.id, plan.level]))
    const cell = cells?.find((entry) => entry.mention === filters.cell?.mention && entry.aspect === filters.cell.aspect) ?? null
    const all = linkages ?? []
    const readLevel = (linkage: LinkageItem): Level | null => levels.get(readFarPlan(linkage, focus)) ?? null
    const read = (facet: LegendFacet, linkage: LinkageItem): string | null => {
      if (facet === 'level') return readLevel(linkage)
      return facet === 'sign' ? readSign(linkage) : linkage[facet]
    }
    const entries = LEGEND_FACETS.map((facet): [LegendFacet, LegendEntry[]] => {
      const others: Filters = { ...filters, off: { ...filters.off, [facet]: [] } }
      const passing = all.filter((linkage) => passesFilters(linkage, others, { level: readLevel(linkage), cell }))
      const off: readonly string[] = filters.off[facet]
      return [
        facet,
        LEGEND_VALUES[facet]
          .map((value) => ({
            facet,
            value,
            on: !off.includes(value),
            count: passing.filter((linkage) => read(facet, linkage) === value).length,
            total: all.filter((linkage) => read(facet, linkage) === value).length,
          }))
          .filter((entry) => entry.total > 0),
      ]
    })
    return Object.fromEntries(entries) as Record<LegendFacet, LegendEntry[]>
  },
)

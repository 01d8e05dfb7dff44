import type { MouseEvent } from 'react'
import type { LegendFacet, LegendOff } from '../../explorer/filter.ts'
import { useExploration } from './exploration-context.ts'

/**
 * What a legend entry does when pressed: hide or show its value; twice: show only it. The first press of two is taken back before, so
 * that undo knows one step.
 */
export function useLegendPress() {
  const exploration = useExploration()
  return function press<Facet extends LegendFacet>(facet: Facet, value: LegendOff[Facet][number], event: MouseEvent): void {
    if (event.detail <= 1) exploration.toggleLegend(facet, value)
    else if (event.detail === 2) {
      exploration.undo()
      exploration.isolateLegend(facet, value)
    }
  }
}

import { useMemo } from 'react'
import type { Term } from '../../graph/vocabulary.ts'
import { useExplored } from './exploration-context.ts'

/** Titles of every plan of the corpus, by id. */
export function usePlanTitles(): ReadonlyMap<string, Term> {
  const plans = useExplored((state) => state.parts.plans.value)
  return useMemo(() => new Map(plans?.map((plan) => [plan.id, plan.title])), [plans])
}

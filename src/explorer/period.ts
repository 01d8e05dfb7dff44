import type { Language } from './exploration-state.ts'

/** Years a plan is for; null where not seen. */
export interface Period {
  periodStart: number | null
  periodEnd: number | null
}

/** `2021–2025`, `至2030年` where only the end was seen; null where neither was. */
export function writePeriod({ periodStart: start, periodEnd: end }: Period, language: Language): string | null {
  if (start === null && end === null) return null
  if (start === null) return language === 'zh' ? `至${String(end)}年` : `to ${String(end)}`
  if (end === null) return language === 'zh' ? `${String(start)}年起` : `from ${String(start)}`
  return start === end ? String(start) : `${String(start)}–${String(end)}`
}

import type { Answer } from '../graph/graph-source.ts'
import { LEVELS, PLAN_KINDS, PLAN_STATUSES, SEEN, type Level, type PlanKind, type Term } from '../graph/vocabulary.ts'
import { compareIds, readAnswer } from './record.ts'

/** One plan of the corpus, as the question `plans` answers it. */
export interface PlanItem {
  id: string
  title: Term
  /** At most 14 Chinese characters or 36 Latin ones; the title where the corpus has none. */
  short: Term
  level: Level | null
  kind: PlanKind | null
  status: keyof typeof PLAN_STATUSES | null
  seen: keyof typeof SEEN | null
  issuedOn: string | null
  periodStart: number | null
  periodEnd: number | null
  /** Linkages with the focus plan. */
  linkageCount: number
  /** Mentions of the focus plan that resolve to it. */
  mentions: string[]
}

/** Reads the question `plans`, sorted by id. */
export function readPlans(answer: Answer): PlanItem[] {
  return readAnswer(answer)
    .map((record): PlanItem => {
      const title = record.term('title')
      const shortZh = record.text('shortZh') ?? title.zh
      return {
        id: record.key('id'),
        title,
        short: { zh: shortZh, en: record.text('shortEn') ?? record.text('titleEn') ?? shortZh },
        level: record.oneOf('level', LEVELS),
        kind: record.oneOf('kind', PLAN_KINDS),
        status: record.oneOf('status', PLAN_STATUSES),
        seen: record.oneOf('seen', SEEN),
        issuedOn: record.text('issuedOn'),
        periodStart: record.number('periodStart'),
        periodEnd: record.number('periodEnd'),
        linkageCount: record.count('linkageCount'),
        mentions: record.texts('mentions'),
      }
    })
    .sort((a, b) => compareIds(a.id, b.id))
}

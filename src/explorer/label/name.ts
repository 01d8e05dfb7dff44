import type { Language, LayoutName } from '../exploration-state.ts'
import { writePeriod } from '../period.ts'
import type { PictureNode } from '../picture.ts'
import type { ViewLevel } from '../view-level.ts'

/** What a label says. */
export interface Name {
  /** Clause number, before the name; null where the name brings it, or none is printed. */
  number: string | null
  name: string
  /** The name where it need not be short. */
  whole: string
  /** A quieter line after it: the period of a plan. */
  note: string | null
}

/** `级`, `场` … make another word of the character before: 市级, 市场, 省会. */
const LANE_WORDS: Partial<Record<ViewLevel, Record<Language, RegExp>>> = {
  national: { zh: /^国家(?![级队法])/u, en: /^(National|State)\s+/u },
  provincial: { zh: /^(\p{Script=Han}{2,3})?省(?![级会直属])/u, en: /^Provincial\s+/u },
  municipal: { zh: /^市(?![级场民政直属区县辖])/u, en: /^(City|Town|Municipal)\s+/u },
}

const LEAST_LEFT = 3

/** The words of a node's label; in a lane without what the lane already says. */
export function readName(node: PictureNode, language: Language, layout: LayoutName = 'lanes'): Name {
  const title = node.title[language]
  const note = readPeriod(node, language)
  if (node.role === 'focus') return { number: null, name: title, whole: title, note }
  const short = node.short[language]
  const number = node.clause?.number?.[language] ?? null
  const lead = `${number} `
  if (number !== null && title.startsWith(lead)) {
    return { number, name: short.startsWith(lead) ? short.slice(lead.length) : short, whole: title.slice(lead.length), note }
  }
  const inLane = layout === 'lanes' && node.label === 'Plan'
  const stripped = inLane && node.level !== null ? stripLane(short, node.level, language) : short
  return { number: null, name: stripped, whole: title, note }
}

function stripLane(name: string, level: ViewLevel, language: Language): string {
  const pattern = LANE_WORDS[level]?.[language]
  if (!pattern) return name
  const rest = name.replace(pattern, '')
  if (rest.length < LEAST_LEFT || rest === name) return name
  return language === 'en' ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest
}

function readPeriod({ plan }: PictureNode, language: Language): string | null {
  return plan && writePeriod(plan, language)
}

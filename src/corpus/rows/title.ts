import type { CorpusIndex } from '../corpus-index.ts'
import type { Row } from '../tables.ts'
import { beginsWithNumber, toArabic } from './clause-number.ts'

/** Characters of a text that stand for it where it has no heading. */
const OPENING = 20

/**
 * What a clause is called, here and nowhere else: its number and heading (`四.3 做好衔接配套`, `4.3 Link and match`), the heading alone
 * where it brings the number or none is printed, the opening of the text where there is no heading. Our own key is never a name.
 */
export function nameClause({
  heading,
  heading_en,
  text,
  number,
  id,
}: Pick<Row<'clauses'>, 'heading' | 'heading_en' | 'text' | 'number' | 'id'>): { zh: string; en: string | null } {
  const zh = heading ?? (text === null ? (number ?? id) : shorten(text))
  if (number === null || zh === number) return { zh, en: heading_en }
  const arabic = toArabic(number)
  return {
    zh: beginsWithNumber(zh, number) ? zh : `${number} ${zh}`,
    // `Article 5` brings its number too.
    en:
      heading_en === null || new RegExp(`^(\\p{L}+ )?${arabic}\\b`, 'u').test(heading_en)
        ? heading_en
        : `${arabic} ${heading_en}`,
  }
}

/** `研发经费投入强度 2.5%（2025）`; without the value where only a baseline was seen. */
export function nameTarget(index: CorpusIndex, target: Row<'targets'>): { zh: string; en: string | null } {
  const indicator = index.find('indicators', target.indicator)
  const zh = joinSeen(indicator?.name_zh ?? target.indicator, writeValue(target))
  const en = indicator?.name_en == null ? null : joinSeen(indicator.name_en, writeValueInEnglish(target))
  if (target.year === null) return { zh, en }
  return { zh: `${zh}（${target.year}）`, en: en === null ? null : `${en} (${target.year})` }
}

function joinSeen(name: string, value: string | null): string {
  return value === null ? name : `${name} ${value}`
}

/** The printed value with its unit where one reads it: `29微克/立方米以下`; a value in words has none. */
function writeValue({ value: printed, unit, number }: Row<'targets'>): string | null {
  // A sign of our notes is read as the words it stands for.
  const value = printed === null ? null : printed.replace(/^[><≥≤]/u, (sign) => BOUNDS[sign] ?? sign)
  if (value === null || unit === null || number === null || value.includes(unit)) return value
  const [, amount = '', bound = ''] = /^(.*?)(以上|以下|以内|左右)?$/u.exec(value) ?? []
  // `三千亿` in 亿元 is `三千亿元`.
  return `${amount}${amount.endsWith(unit.charAt(0)) ? unit.slice(1) : unit}${bound}`
}

const BOUNDS: Record<string, string> = { '>': '高于', '<': '低于', '≥': '不低于', '≤': '不高于' }

function writeValueInEnglish(target: Row<'targets'>): string | null {
  const { value, value_en, unit_en, number } = target
  if (value_en !== null) return value_en
  if (value === null || unit_en === null || number === null) return writeValue(target)
  return unit_en === '%' ? `${value}%` : `${value} ${unit_en}`
}

/** What stands on one side of a linkage. */
export function nameSide(index: CorpusIndex, id: string): { zh: string; en: string | null } {
  const clause = index.find('clauses', id)
  if (clause !== undefined) return nameClause(clause)
  const target = index.find('targets', id)
  if (target !== undefined) return nameTarget(index, target)
  const document = index.find('documents', id)
  if (document !== undefined) return { zh: document.title_zh ?? document.title_en ?? id, en: document.title_en }
  const project = index.find('projects', id)
  return { zh: project?.name_zh ?? id, en: project?.name_en ?? null }
}

/** The opening of a text, on one line. */
export function shorten(text: string): string {
  const characters = Array.from(text.replaceAll(/\s+/g, ' ').trim())
  return characters.length <= OPENING ? characters.join('') : `${characters.slice(0, OPENING).join('')}…`
}

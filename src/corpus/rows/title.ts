import type { CorpusIndex } from '../corpus-index.ts'
import type { Row } from '../tables.ts'

/** Characters of a text that stand for it where it has no heading. */
const OPENING = 20

/** A clause by its heading, else by the opening of its text, else by its number; in English only by our heading. */
export function nameClause(clause: Row<'clauses'>): { zh: string; en: string | null } {
  return { zh: clause.heading ?? (clause.text === null ? clause.path : shorten(clause.text)), en: clause.heading_en }
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
function writeValue({ value, unit, number }: Row<'targets'>): string | null {
  if (value === null || unit === null || number === null || value.includes(unit)) return value
  const [, amount = '', bound = ''] = /^(.*?)(以上|以下|以内|左右)?$/u.exec(value) ?? []
  // `三千亿` in 亿元 is `三千亿元`.
  return `${amount}${amount.endsWith(unit.charAt(0)) ? unit.slice(1) : unit}${bound}`
}

function writeValueInEnglish(target: Row<'targets'>): string | null {
  const { value, value_en, unit_en, number } = target
  if (value_en !== null) return value_en
  if (value === null || unit_en === null || number === null) return writeValue(target)
  return unit_en === '%' ? `${value}%` : `${value} ${unit_en}`
}

/** What stands on one side of a linkage; a clause with its number unless its heading brings one. */
export function nameSide(index: CorpusIndex, id: string): { zh: string; en: string | null } {
  const clause = index.find('clauses', id)
  if (clause !== undefined) {
    const { zh, en } = nameClause(clause)
    return { zh: addNumber(zh, clause.path), en: en === null ? null : addNumber(en, clause.path) }
  }
  const target = index.find('targets', id)
  if (target !== undefined) return nameTarget(index, target)
  const document = index.find('documents', id)
  if (document !== undefined) return { zh: document.title_zh ?? document.title_en ?? id, en: document.title_en }
  const project = index.find('projects', id)
  return { zh: project?.name_zh ?? id, en: project?.name_en ?? null }
}

function addNumber(title: string, path: string): string {
  const numbered = title === path || /^(第|[一二三四五六七八九十]+[、.．]|[（(]|\d)/.test(title)
  return numbered ? title : `${path} ${title}`
}

/** The opening of a text, on one line. */
export function shorten(text: string): string {
  const characters = Array.from(text.replaceAll(/\s+/g, ' ').trim())
  return characters.length <= OPENING ? characters.join('') : `${characters.slice(0, OPENING).join('')}…`
}

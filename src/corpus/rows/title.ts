import type { CorpusIndex } from '../corpus-index.ts'
import type { Row } from '../tables.ts'

/** Characters of a text that stand for it where it has no heading. */
const OPENING = 20

/** A clause by its heading, else by the opening of its text, else by its number. */
export function nameClause(clause: Row<'clauses'>): string {
  return clause.heading ?? (clause.text === null ? clause.path : shorten(clause.text))
}

/** `研发经费投入强度 2.5%（2025）`; without the value where only a baseline was seen. */
export function nameTarget(index: CorpusIndex, target: Row<'targets'>): { zh: string; en: string | null } {
  const indicator = index.find('indicators', target.indicator)
  const value = joinUnit(target)
  const zh = [indicator?.name_zh ?? target.indicator, value].filter((part) => part !== null).join(' ')
  const en = indicator?.name_en == null ? null : [indicator.name_en, value].filter((part) => part !== null).join(' ')
  if (target.year === null) return { zh, en }
  return { zh: `${zh}（${target.year}）`, en: en === null ? null : `${en} (${target.year})` }
}

function joinUnit({ value, unit }: Row<'targets'>): string | null {
  if (value === null || unit === null || value.includes(unit)) return value
  return `${value}${unit}`
}

/**
 * What stands on one side of a linkage; a clause with its number unless its heading brings one, and as printed, so without English.
 */
export function nameSide(index: CorpusIndex, id: string): { zh: string; en: string | null } {
  const clause = index.find('clauses', id)
  if (clause !== undefined) {
    const title = nameClause(clause)
    const numbered = title === clause.path || /^(第|[一二三四五六七八九十]+[、.．]|[（(]|\d)/.test(title)
    return { zh: numbered ? title : `${clause.path} ${title}`, en: null }
  }
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

import {
  LEVELS,
  LINKAGE_STATUSES,
  LINKAGE_TYPES,
  STATES,
  type Level,
  type LinkageStatus,
  type LinkageType,
  type State,
  type Term,
} from '../graph/vocabulary.ts'
import type { DutyCell } from './duty-cell.ts'
import { readSign, type LinkageItem, type ScoreSign } from './linkage-item.ts'
import type { CellKey } from './selection.ts'

/** What of the exploration is shown; grid, graph and list obey the same. */
export interface Filters {
  /** Only the linkages of this cell. */
  cell: CellKey | null
  /** Legend entries switched off. */
  off: LegendOff
  /** Only what holds these words: title with its number, rationale; case and width of letters do not matter. */
  text: string
}

export interface LegendOff {
  status: LinkageStatus[]
  state: State[]
  level: Level[]
  type: LinkageType[]
  sign: ScoreSign[]
}

export type LegendFacet = keyof LegendOff

export const SIGNS = {
  negative: { zh: '负向', en: 'Negative' },
  zero: { zh: '零分', en: 'Zero' },
  positive: { zh: '正向', en: 'Positive' },
  none: { zh: '无分值', en: 'No score' },
} as const satisfies Record<ScoreSign, Term>

/** Every value a legend facet can take, in the order it is shown. */
export const LEGEND_VALUES: { [Facet in LegendFacet]: readonly LegendOff[Facet][number][] } = {
  status: Object.keys(LINKAGE_STATUSES) as LinkageStatus[],
  state: Object.keys(STATES) as State[],
  level: Object.keys(LEVELS) as Level[],
  type: Object.keys(LINKAGE_TYPES) as LinkageType[],
  sign: Object.keys(SIGNS) as ScoreSign[],
}

/** Rejected linkages are kept for the record and shown on request only. */
export const DEFAULT_FILTERS: Filters = {
  cell: null,
  off: { status: ['rejected'], state: [], level: [], type: [], sign: [] },
  text: '',
}

/** Whether anything is filtered beyond the default. */
export function isFiltered(filters: Filters): boolean {
  if (filters.cell !== null || filters.text !== '') return true
  return LEGEND_FACETS.some((facet) => filters.off[facet].join() !== DEFAULT_FILTERS.off[facet].join())
}

export const LEGEND_FACETS: readonly LegendFacet[] = ['status', 'state', 'level', 'type', 'sign']

/** One value switched on or off; the others of its facet stay. Values keep the vocabulary's order. */
export function toggleValue<Facet extends LegendFacet>(off: LegendOff, facet: Facet, value: LegendOff[Facet][number]): LegendOff {
  const was: readonly string[] = off[facet]
  const next = LEGEND_VALUES[facet].filter((entry) => (entry === value ? !was.includes(entry) : was.includes(entry)))
  return { ...off, [facet]: next }
}

/** Only one value of the facet left on; all of them again when it already was the only one. */
export function isolateValue<Facet extends LegendFacet>(
  off: LegendOff,
  facet: Facet,
  value: LegendOff[Facet][number],
): LegendOff {
  const others = LEGEND_VALUES[facet].filter((entry) => entry !== value)
  const alone = others.length === off[facet].length && !(off[facet] as readonly string[]).includes(value)
  return { ...off, [facet]: alone ? [] : others }
}

export interface LinkageContext {
  level: Level | null
  /** The cell of `filters.cell`, when the grid is loaded. */
  cell: DutyCell | null
}

/** Whether the filters let a linkage through; `context.level` is the level of its far plan. */
export function passesFilters(linkage: LinkageItem, filters: Filters, context: LinkageContext): boolean {
  const { off } = filters
  if (off.status.includes(linkage.status)) return false
  if (off.state.includes(linkage.state)) return false
  if (off.type.includes(linkage.type)) return false
  if (off.sign.includes(readSign(linkage))) return false
  if (context.level !== null && off.level.includes(context.level)) return false
  if (filters.cell !== null && !isInCell(linkage, filters.cell, context.cell)) return false
  return passesText(filters.text, [linkage.from.title, linkage.to.title, linkage.toPlanTitle, linkage.rationale])
}

/** Whether every word of the filter stands in one of the texts, not all of them in the same. */
export function passesText(filter: string, texts: readonly (Term | string | null)[]): boolean {
  const words = foldText(filter).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return true
  const hay = foldText(
    texts.map((text) => (text === null ? '' : typeof text === 'string' ? text : `${text.zh}\n${text.en}`)).join('\n'),
  )
  return words.every((word) => hay.includes(word))
}

/** What the grid counts in the cell is what the graph shows of it, to the linkage. */
function isInCell(linkage: LinkageItem, key: CellKey, cell: DutyCell | null): boolean {
  if (cell !== null) return cell.linkages.includes(linkage.id)
  return linkage.aspect === key.aspect && linkage.mentions.includes(key.mention)
}

function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

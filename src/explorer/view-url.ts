import { LEVELS } from '../graph/vocabulary.ts'
import type { Fold, ViewProblem } from './exploration-state.ts'
import { DEFAULT_FILTERS, LEGEND_FACETS, LEGEND_VALUES, type LegendFacet } from './filter.ts'
import type { CellKey, Selection } from './selection.ts'
import { DEFAULT_VIEW, type View } from './view.ts'

/** Version of the form below. A change that an older Xianjie would misread makes it 2, and keeps reading 1. */
export const VIEW_VERSION = 1

const ID = /^[a-z0-9][a-z0-9./-]*$/u
const TEXT_LENGTH = 200

/**
 * A view as a query string without `?`: `v=1&focus=…&select=linkage:…&cell=MENTION~ASPECT&off-status=rejected,stale&q=…&layout=force&
 * lang=en&unfold=county&expand=ID,ID`. What is as by default is left out; the same view always reads the same.
 */
export function formatView(view: View): string {
  const pairs: [string, string][] = [['v', String(VIEW_VERSION)]]
  if (view.focus !== null) pairs.push(['focus', view.focus])
  if (view.selection !== null) pairs.push(['select', formatSelection(view.selection)])
  if (view.filters.cell !== null) pairs.push(['cell', formatCell(view.filters.cell)])
  for (const facet of LEGEND_FACETS) {
    const off = view.filters.off[facet].join(',')
    if (off !== DEFAULT_FILTERS.off[facet].join(',')) pairs.push([`off-${facet}`, off])
  }
  if (view.filters.text !== '') pairs.push(['q', view.filters.text])
  if (view.layout !== DEFAULT_VIEW.layout) pairs.push(['layout', view.layout])
  if (view.language !== null) pairs.push(['lang', view.language])
  if (view.unfolded.length > 0) pairs.push(['unfold', view.unfolded.join(',')])
  if (view.expanded.length > 0) pairs.push(['expand', view.expanded.join(',')])
  return pairs.map(([name, value]) => `${name}=${encodeValue(value)}`).join('&')
}

export interface ParsedView {
  view: View
  problems: ViewProblem[]
}

/**
 * Reads a query string, with or without `?`. Never throws: what cannot be used is named in `problems` and takes its default;
 * a view of another version is not guessed at.
 */
export function parseView(search: string): ParsedView {
  const parameters = new URLSearchParams(search)
  const problems: ViewProblem[] = []
  const version = parameters.get('v')
  if (version !== null && version !== String(VIEW_VERSION)) {
    problems.push({ reason: 'version', parameter: 'v', value: version })
    return { view: DEFAULT_VIEW, problems }
  }
  let view: View = DEFAULT_VIEW
  for (const [parameter, value] of parameters) {
    if (parameter === 'v') continue
    const read = readParameter(parameter)
    const next = read?.(view, value) ?? null
    if (next !== null) view = next
    else problems.push({ reason: read === null ? 'unknown' : 'value', parameter, value })
  }
  return { view, problems }
}

/** Takes a value into the view; null when it cannot. */
type ParameterReader = (view: View, value: string) => View | null

const READERS: Record<string, ParameterReader> = {
  focus: (view, value) => (ID.test(value) ? { ...view, focus: value } : null),
  select(view, value) {
    const selection = parseSelection(value)
    return selection && { ...view, selection }
  },
  cell(view, value) {
    const cell = parseCell(value)
    return cell && { ...view, filters: { ...view.filters, cell } }
  },
  q: (view, value) => (value.length <= TEXT_LENGTH ? { ...view, filters: { ...view.filters, text: value } } : null),
  layout: (view, value) => (value === 'lanes' || value === 'force' ? { ...view, layout: value } : null),
  lang: (view, value) => (value === 'zh' || value === 'en' ? { ...view, language: value } : null),
  unfold(view, value) {
    const unfolded = splitList(value)
    const known = [...Object.keys(LEVELS), 'clauses'] as Fold[]
    return unfolded.every((fold) => (known as string[]).includes(fold))
      ? { ...view, unfolded: known.filter((fold) => unfolded.includes(fold)) }
      : null
  },
  expand(view, value) {
    const expanded = splitList(value)
    return expanded.every((id) => ID.test(id)) ? { ...view, expanded: [...new Set(expanded)] } : null
  },
}

function readParameter(parameter: string): ParameterReader | null {
  const facet = LEGEND_FACETS.find((name) => parameter === `off-${name}`)
  if (facet) return (view, value) => readOff(view, facet, value)
  return Object.hasOwn(READERS, parameter) ? (READERS[parameter] ?? null) : null
}

function readOff(view: View, facet: LegendFacet, value: string): View | null {
  const off = splitList(value)
  const values: readonly string[] = LEGEND_VALUES[facet]
  if (!off.every((entry) => values.includes(entry))) return null
  const next = { ...view.filters.off, [facet]: values.filter((entry) => off.includes(entry)) }
  return { ...view, filters: { ...view.filters, off: next } }
}

function formatSelection(selection: Selection): string {
  return selection.kind === 'cell' ? `cell:${formatCell(selection)}` : `${selection.kind}:${selection.id}`
}

function parseSelection(value: string): Selection | null {
  const colon = value.indexOf(':')
  const kind = value.slice(0, colon)
  const rest = value.slice(colon + 1)
  switch (kind) {
    case 'cell': {
      const cell = parseCell(rest)
      return cell && { kind, ...cell }
    }
    case 'node':
    case 'linkage':
      return ID.test(rest) ? { kind, id: rest } : null
    case 'relationship': {
      const [from = '', type = '', to = '', ...more] = rest.split('|')
      return more.length === 0 && ID.test(from) && /^[A-Z_]+$/u.test(type) && ID.test(to) ? { kind, id: rest } : null
    }
    default:
      return null
  }
}

function formatCell(cell: CellKey): string {
  return `${cell.mention}~${cell.aspect}`
}

function parseCell(value: string): CellKey | null {
  const [mention = '', aspect = '', ...more] = value.split('~')
  return more.length === 0 && ID.test(mention) && ID.test(aspect) ? { mention, aspect } : null
}

function splitList(value: string): string[] {
  return value.split(',').filter((entry) => entry !== '')
}

/** Percent-encoding that leaves ids and lists readable: `/`, `:`, `,`, `~` and `|` mean nothing in a query string. */
function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(/%(2F|3A|2C|7E|7C)/gu, (code) => decodeURIComponent(code))
}

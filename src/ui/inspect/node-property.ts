import {
  CLAUSE_KINDS,
  COMPARATORS,
  DIRECTIONS,
  DOCUMENT_STAGES,
  EVIDENCE_KINDS,
  EVIDENCE_SIDES,
  INDICATOR_FORMS,
  LEVELS,
  MENTION_REFERENCES,
  NATURES,
  ORGANIZATION_KINDS,
  PLACE_KINDS,
  PLAN_KINDS,
  PLAN_STATUSES,
  PROJECT_KINDS,
  SEEN,
  SOURCE_FLAGS,
  type NodeLabel,
  type Term,
} from '../../graph/vocabulary.ts'
import type { Value, ValueMap } from '../../graph/value.ts'
import { writePeriod } from '../../explorer/period.ts'
import type { Fact } from '../shared/Facts.tsx'
import { readText, readWord } from '../shared/record.ts'
import type { TextKey } from '../shared/dictionary/zh.ts'
import type { Words } from '../shared/words.ts'

/** Properties in the order a planner asks for them; each is shown even where it was not seen. */
const EXPECTED: Partial<Record<NodeLabel, readonly string[]>> = {
  Plan: ['level', 'kind', 'status', 'seen', 'docNumber', 'issuedOn', 'period', 'aliases'],
  Document: ['stage', 'issuedOn'],
  Clause: ['clauseNumber', 'kind', 'isRequirement'],
  Indicator: ['unit', 'form', 'direction', 'definition'],
  Target: ['value', 'comparator', 'unit', 'year', 'baseline', 'baselineYear', 'nature'],
  Organization: ['level', 'kind'],
  Place: ['kind'],
  Project: ['kind'],
  Source: ['publisher', 'flag', 'publishedOn', 'seenOn'],
}

/** Shown elsewhere in the panel (a mention's in its resolution), copies kept for search and joins, or bookkeeping of the seed. */
const HIDDEN = new Set([
  ...['id', 'title', 'short', 'search', 'corpus', 'origin', 'isShipped', 'version', 'levelRank', 'ordinal', 'start'],
  ...[
    'planId',
    'documentId',
    'parentId',
    'indicatorId',
    'text',
    'textHash',
    'heading',
    'path',
    'number',
    'yearInferred',
    'linkSafety',
    'url',
  ],
  ...[
    'periodStart',
    'periodEnd',
    'relation',
    'surface',
    'reference',
    'openReason',
    'linkageId',
    'fromId',
    'toId',
    'fromPlanId',
    'toPlanId',
    'aspectId',
  ],
])

const TOKENS: Record<string, Readonly<Record<string, Term>>> = {
  level: LEVELS,
  status: PLAN_STATUSES,
  seen: SEEN,
  stage: DOCUMENT_STAGES,
  nature: NATURES,
  comparator: COMPARATORS,
  reference: MENTION_REFERENCES,
  direction: DIRECTIONS,
  form: INDICATOR_FORMS,
  flag: SOURCE_FLAGS,
  side: EVIDENCE_SIDES,
}

const KINDS: Partial<Record<NodeLabel, Readonly<Record<string, Term>>>> = {
  Plan: PLAN_KINDS,
  Clause: CLAUSE_KINDS,
  Evidence: EVIDENCE_KINDS,
  Organization: ORGANIZATION_KINDS,
  Place: PLACE_KINDS,
  Project: PROJECT_KINDS,
}

const DATES = new Set(['issuedOn', 'publishedOn', 'seenOn', 'judgedOn'])

/**
 * A node's properties in planning words: what one expects of its label first, seen or not, then whatever else it carries; what is there
 * in two languages (`noteZh`, `noteEn`) once.
 */
export function readFacts(label: NodeLabel, properties: ValueMap, words: Words): Fact[] {
  const expected = EXPECTED[label] ?? []
  const stems = new Set(Object.keys(properties).map((name) => name.replace(/(Zh|En)$/u, '')))
  const others = [...stems].filter((name) => !HIDDEN.has(name) && !expected.includes(name))
  return [...expected, ...others].map((name) => ({
    name: words.t(`property.${name}` as TextKey),
    value:
      name === 'period'
        ? (writePeriod(
            { periodStart: readYear(properties, 'periodStart'), periodEnd: readYear(properties, 'periodEnd') },
            words.language,
          ) ?? '')
        : name === 'clauseNumber' && !properties[name]
          ? words.t('property.clauseNumber.none')
          : writeValue({ label, name, value: readProperty(properties, name, words) }, words),
  }))
}

/** A locator in print has no ending, its translation has. */
function readProperty(properties: ValueMap, name: string, words: Words): Value {
  const zh = readText(properties, `${name}Zh`) || readText(properties, name)
  return words.term({ zh, en: readText(properties, `${name}En`) }) || (properties[name] ?? null)
}

function readYear(properties: ValueMap, name: string): number | null {
  const year = properties[name]
  return typeof year === 'number' ? year : null
}

function writeValue({ label, name, value }: { label: NodeLabel; name: string; value: Value }, words: Words): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return words.t(value ? 'yes' : 'no')
  if (typeof value === 'number') return /year/i.test(name) ? String(value) : words.number(value)
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join(words.language === 'zh' ? '、' : ', ')
  if (typeof value !== 'string') return JSON.stringify(value)
  if (DATES.has(name)) return words.date(value)
  const vocabulary = name === 'kind' ? KINDS[label] : TOKENS[name]
  return vocabulary ? words.term(readWord(vocabulary, value)) : value
}

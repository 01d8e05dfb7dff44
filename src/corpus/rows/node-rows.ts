import { createHash } from 'node:crypto'
import { readState } from '../../graph/linkage-state.ts'
import { LEVELS, type NodeLabel } from '../../graph/vocabulary.ts'
import type { CorpusIndex } from '../corpus-index.ts'
import type { TableName } from '../table-name.ts'
import type { Row } from '../tables.ts'
import { buildSearchWords } from './search-words.ts'
import { keepSeen, type NodeRow } from './seed-row.ts'
import { nameClause, nameSide, nameTarget, shorten } from './title.ts'

/** The label of the nodes of each table whose rows become nodes. */
export const NODE_TABLES = {
  sources: 'Source',
  'plan-classes': 'PlanClass',
  organizations: 'Organization',
  places: 'Place',
  projects: 'Project',
  topics: 'Topic',
  plans: 'Plan',
  documents: 'Document',
  clauses: 'Clause',
  aspects: 'Aspect',
  mentions: 'PlanMention',
  indicators: 'Indicator',
  targets: 'Target',
  linkages: 'Linkage',
  evidence: 'Evidence',
} as const satisfies Partial<Record<TableName, NodeLabel>>

export type NodeTable = keyof typeof NODE_TABLES

type Described = Record<string, string | number | boolean | string[] | null> & { titleZh: string; search: string }

/** The node rows of one table, without what every node of a corpus carries (corpus, origin, version). */
export function buildNodeRows(index: CorpusIndex, table: NodeTable): NodeRow[] {
  const describe = DESCRIBE[table] as (row: Row<NodeTable>, index: CorpusIndex) => Described
  return index.rows[table].map((row) => ({ id: row.id, properties: keepSeen({ id: row.id, ...describe(row, index) }) }))
}

const DESCRIBE: { [Table in NodeTable]: (row: Row<Table>, index: CorpusIndex) => Described } = {
  sources: (row) => ({
    titleZh: row.title,
    search: buildSearchWords([row.title, row.publisher]),
    url: row.url,
    publisher: row.publisher,
    flag: row.flag,
    linkSafety: row.link_safety,
    publishedOn: row.published_on,
    seenOn: row.seen_on,
    note: row.note,
  }),
  'plan-classes': (row) => ({ ...nameBoth(row), note: row.note }),
  organizations: (row) => ({ ...nameBoth(row), level: row.level, kind: row.kind, note: row.note }),
  places: (row) => ({ ...nameBoth(row), kind: row.kind, note: row.note }),
  projects: (row) => ({ ...nameBoth(row), kind: row.kind, note: row.note }),
  topics: (row) => ({ ...nameBoth(row), note: row.note }),
  plans: (row) => ({
    titleZh: row.title_zh,
    titleEn: row.title_en,
    search: buildSearchWords([row.title_zh, row.short_zh, ...row.aliases, row.title_en, row.short_en, row.doc_number]),
    shortZh: row.short_zh,
    shortEn: row.short_en,
    aliases: row.aliases,
    level: row.level,
    levelRank: Object.keys(LEVELS).indexOf(row.level) + 1,
    kind: row.kind,
    docNumber: row.doc_number,
    issuedOn: row.issued_on,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    status: row.status,
    seen: row.seen,
    note: row.note,
  }),
  documents: (row, index) => {
    const text = index.textOf(row)
    return {
      titleZh: row.title,
      search: buildSearchWords([row.title]),
      planId: row.plan,
      stage: row.stage,
      issuedOn: row.issued_on,
      text,
      textHash: text === null ? null : createHash('sha256').update(text).digest('hex'),
      note: row.note,
    }
  },
  clauses: (row, index) => ({
    titleZh: nameClause(row),
    search: buildSearchWords([nameClause(row), row.path]),
    documentId: row.document,
    planId: index.planOf(row.id),
    parentId: row.parent,
    path: row.path,
    ordinal: row.ordinal,
    heading: row.heading,
    text: row.text,
    start: row.start,
    kind: row.kind,
    isRequirement: row.is_requirement,
    note: row.note,
  }),
  aspects: (row) => ({ ...nameBoth(row), ordinal: row.ordinal }),
  mentions: (row, index) => ({
    titleZh: row.name_zh,
    titleEn: row.name_en,
    search: buildSearchWords([row.name_zh, row.surface, row.short_zh, row.name_en, row.short_en]),
    ordinal: row.ordinal,
    surface: row.surface,
    start: row.start,
    relation: row.relation,
    reference: row.reference,
    shortZh: row.short_zh,
    shortEn: row.short_en,
    openReason: row.open_reason,
    planId: index.planOf(row.named_in),
  }),
  indicators: (row) => ({
    ...nameBoth(row),
    unit: row.unit,
    form: row.form,
    direction: row.direction,
    definition: row.definition,
    note: row.note,
  }),
  targets: (row, index) => {
    const indicator = index.find('indicators', row.indicator)
    const title = nameTarget(index, row)
    return {
      titleZh: title.zh,
      titleEn: title.en,
      search: buildSearchWords([indicator?.name_zh ?? null, indicator?.name_en ?? null]),
      planId: row.plan,
      indicatorId: row.indicator,
      value: row.value,
      number: row.number,
      comparator: row.comparator,
      unit: row.unit,
      year: row.year,
      yearInferred: row.year_inferred,
      baseline: row.baseline,
      baselineYear: row.baseline_year,
      nature: row.nature,
      note: row.note,
    }
  },
  linkages: (row, index) => {
    const title = `${nameSide(index, row.from)} → ${nameSide(index, row.to)}`
    return {
      titleZh: title,
      search: buildSearchWords([title], { pinyin: false }),
      fromId: row.from,
      toId: row.to,
      fromPlanId: index.planOfSide(row, 'from'),
      toPlanId: index.planOfSide(row, 'to'),
      aspectId: row.aspect,
      type: row.type,
      duty: row.duty,
      score: row.score,
      confidence: row.confidence,
      status: row.status,
      justification: row.justification,
      rationale: row.rationale,
      author: row.author,
      judgedOn: row.judged_on,
      state: readState({ ...row, fromLabel: index.find('documents', row.from) === undefined ? '' : 'Document' }),
    }
  },
  evidence: (row) => ({
    titleZh: shorten(row.exact),
    search: buildSearchWords([row.exact], { pinyin: false }),
    linkageId: row.linkage,
    side: row.side,
    kind: row.kind,
    exact: row.exact,
    locator: row.locator,
  }),
}

function nameBoth(row: { name_zh: string; name_en: string | null }): { titleZh: string; titleEn: string | null; search: string } {
  return { titleZh: row.name_zh, titleEn: row.name_en, search: buildSearchWords([row.name_zh, row.name_en]) }
}

import { createHash } from 'node:crypto'
import { readState } from '../../graph/linkage-state.ts'
import { LEVELS, type NodeLabel } from '../../graph/vocabulary.ts'
import type { CorpusIndex } from '../corpus-index.ts'
import type { TableName } from '../table-name.ts'
import type { Row } from '../tables.ts'
import { buildSearchWords } from './search-words.ts'
import { keepSeen, noteBoth, type NodeRow } from './seed-row.ts'
import { listNumberForms, toArabic } from './clause-number.ts'
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

type Described = Record<string, string | number | boolean | string[] | null> & { titleZh: string | null; search: string }

/** The node rows of one table, without what every node of a corpus carries (corpus, origin, version). */
export function buildNodeRows(index: CorpusIndex, table: NodeTable): NodeRow[] {
  const describe = DESCRIBE[table] as (row: Row<NodeTable>, index: CorpusIndex) => Described
  return index.rows[table].map((row) => ({ id: row.id, properties: keepSeen({ id: row.id, ...describe(row, index) }) }))
}

const DESCRIBE: { [Table in NodeTable]: (row: Row<Table>, index: CorpusIndex) => Described } = {
  sources: (row) => ({
    titleZh: row.title_zh,
    titleEn: row.title_en,
    search: buildSearchWords([row.title_zh, row.publisher_zh, row.title_en, row.publisher_en]),
    url: row.url,
    publisherZh: row.publisher_zh,
    publisherEn: row.publisher_en,
    flag: row.flag,
    linkSafety: row.link_safety,
    publishedOn: row.published_on,
    seenOn: row.seen_on,
    ...noteBoth(row),
  }),
  'plan-classes': (row) => ({ ...nameBoth(row), ...noteBoth(row) }),
  organizations: (row) => ({ ...nameBoth(row), level: row.level, kind: row.kind, ...noteBoth(row) }),
  places: (row) => ({ ...nameBoth(row), kind: row.kind, ...noteBoth(row) }),
  projects: (row) => ({ ...nameBoth(row), kind: row.kind, ...noteBoth(row) }),
  topics: (row) => ({ ...nameBoth(row), ...noteBoth(row) }),
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
    ...noteBoth(row),
  }),
  documents: (row, index) => {
    const text = index.textOf(row)
    return {
      titleZh: row.title_zh,
      titleEn: row.title_en,
      search: buildSearchWords([row.title_zh, row.title_en]),
      planId: row.plan,
      stage: row.stage,
      issuedOn: row.issued_on,
      text,
      textHash: text === null ? null : createHash('sha256').update(text).digest('hex'),
      ...noteBoth(row),
    }
  },
  clauses: (row, index) => {
    const title = nameClause(row)
    return {
      titleZh: title.zh,
      titleEn: title.en,
      search: [buildSearchWords([row.heading ?? title.zh, title.en]), ...listNumberForms(row.number)].join(' '),
      documentId: row.document,
      planId: index.planOf(row.id),
      parentId: row.parent,
      path: row.path,
      // Not `number`: a target has one of its own.
      clauseNumber: row.number,
      clauseNumberEn: row.number === null ? null : toArabic(row.number),
      ordinal: row.ordinal,
      heading: row.heading,
      headingEn: row.heading_en,
      shortZh: row.short_zh,
      shortEn: row.short_en,
      text: row.text,
      start: row.start,
      kind: row.kind,
      isRequirement: row.is_requirement,
      ...noteBoth(row),
    }
  },
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
    openReasonZh: row.open_reason_zh,
    openReasonEn: row.open_reason_en,
    planId: index.planOf(row.named_in),
  }),
  indicators: (row) => ({
    ...nameBoth(row),
    unit: row.unit,
    unitEn: row.unit_en,
    form: row.form,
    direction: row.direction,
    definitionZh: row.definition_zh,
    definitionEn: row.definition_en,
    ...noteBoth(row),
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
      valueEn: row.value_en,
      number: row.number,
      comparator: row.comparator,
      unit: row.unit,
      unitEn: row.unit_en,
      year: row.year,
      yearInferred: row.year_inferred,
      baseline: row.baseline,
      baselineYear: row.baseline_year,
      nature: row.nature,
      ...noteBoth(row),
    }
  },
  linkages: (row, index) => {
    const [from, to] = [nameSide(index, row.from), nameSide(index, row.to)]
    const zh = `${from.zh} → ${to.zh}`
    const en = from.en === null && to.en === null ? null : `${from.en ?? from.zh} → ${to.en ?? to.zh}`
    return {
      titleZh: zh,
      titleEn: en,
      search: buildSearchWords([zh, en], { pinyin: false }),
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
      rationaleZh: row.rationale_zh,
      rationaleEn: row.rationale_en,
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
    locatorEn: row.locator_en,
  }),
}

function nameBoth(row: { name_zh: string; name_en: string | null }): { titleZh: string; titleEn: string | null; search: string } {
  return { titleZh: row.name_zh, titleEn: row.name_en, search: buildSearchWords([row.name_zh, row.name_en]) }
}

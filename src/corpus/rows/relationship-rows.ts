import { PLAN_RELATIONS } from '../../graph/vocabulary.ts'
import type { CorpusIndex } from '../corpus-index.ts'
import type { Row } from '../tables.ts'
import { NODE_TABLES, type NodeTable } from './node-rows.ts'
import { keepSeen, noteBoth, type RelationshipRow } from './seed-row.ts'

type Ends = [from: string, to: string | null, properties?: Parameters<typeof keepSeen>[0]]

/** The relationship rows of each seed file by its name without number, without corpus, origin and version. */
export function buildRelationshipRows(index: CorpusIndex): Record<string, RelationshipRow[]> {
  const { rows } = index
  const ends: Record<string, Ends[]> = {
    'focuses-on': rows.corpus.map((row) => [row.id, row.focus_plan]),
    'merged-into': rows['plan-classes'].map((row) => [row.id, row.merged_into, { year: row.merged_in }]),
    within: rows.places.map((row) => [row.id, row.within]),
    'located-in': rows.projects.map((row) => [row.id, row.place]),
    'of-class': [...rows.plans, ...rows.mentions].map((row) => [row.id, row.class]),
    'issued-by': rows.plans.flatMap((row) => row.issuer.map((issuer): Ends => [row.id, issuer])),
    covers: rows.plans.flatMap((row) => row.place.map((place): Ends => [row.id, place])),
    'has-document': rows.documents.map((row) => [row.plan, row.id]),
    'has-clause': rows.clauses.map((row) => [row.document, row.id]),
    'has-subclause': rows.clauses.flatMap((row) => (row.parent === null ? [] : [[row.parent, row.id] satisfies Ends])),
    'names-aspect': rows.aspects.map((row) => [row.clause, row.id]),
    'requires-coordination': listMentions(rows.mentions, 'requires_coordination'),
    mentions: listMentions(rows.mentions, 'mentions'),
    'resolves-to': rows.resolutions.map((row) => [
      row.mention,
      row.plan,
      { confidence: row.confidence, reasonZh: row.reason_zh, reasonEn: row.reason_en, sources: row.source },
    ]),
    about: rows.abouts.map((row) => [row.clause, row.subject, { basis: row.basis, ...noteBoth(row), sources: row.source }]),
    names: rows.names.map((row) => [row.document, row.entity, { ...noteBoth(row), sources: row.source }]),
    'looks-like': rows['indicator-similarities'].map((row) => [row.a, row.b, { match: row.match, ...noteBoth(row) }]),
    sets: rows.targets.map((row) => [row.set_in, row.id]),
    'of-indicator': rows.targets.map((row) => [row.id, row.indicator]),
    responsible: rows.targets.map((row) => [row.id, row.responsible]),
    inherits: rows.inheritances.map((row) => [row.lower, row.upper, { mode: row.mode, basis: row.basis, ...noteBoth(row) }]),
    from: rows.linkages.map((row) => [row.id, row.from]),
    to: rows.linkages.map((row) => [row.id, row.to]),
    'on-aspect': rows.linkages.map((row) => [row.id, row.aspect]),
    'evidenced-by': rows.evidence.map((row) => [row.linkage, row.id, { side: row.side }]),
    quotes: rows.evidence.map((row) => [row.id, row.of]),
    'cited-from': listCitations(index),
  }
  for (const relation of Object.keys(PLAN_RELATIONS)) {
    ends[relation.replaceAll('_', '-')] = rows['plan-relations']
      .filter((row) => row.relation === relation)
      .map((row) => [row.from, row.to, { basis: row.basis, quote: row.quote, ...noteBoth(row), sources: row.source }])
  }
  return Object.fromEntries(Object.entries(ends).map(([name, list]) => [name, list.flatMap(buildRow)]))
}

function buildRow([from, to, properties = {}]: Ends): RelationshipRow[] {
  return to === null ? [] : [{ from, to, properties: keepSeen(properties) }]
}

function listMentions(mentions: readonly Row<'mentions'>[], relation: Row<'mentions'>['relation']): Ends[] {
  return mentions.filter((row) => row.relation === relation).map((row) => [row.named_in, row.id])
}

function listCitations(index: CorpusIndex): Ends[] {
  return (Object.keys(NODE_TABLES) as NodeTable[]).flatMap((table) =>
    index.rows[table].flatMap((row) => ('source' in row ? row.source.map((source): Ends => [row.id, source]) : [])),
  )
}

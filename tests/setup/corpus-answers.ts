import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { toArabic } from '../../src/corpus/rows/clause-number.ts'
import { nameClause } from '../../src/corpus/rows/title.ts'
import { readState } from '../../src/graph/linkage-state.ts'
import { LEVELS, type LinkageStatus, type LinkageType, type State } from '../../src/graph/vocabulary.ts'
import type { Answer, Neighbourhood } from '../../src/graph/graph-source.ts'
import type { NodeValue, RelationshipValue, Value } from '../../src/graph/value.ts'

export type Row = Record<string, string>

/** The tables of a corpus folder; one that is missing is empty. */
export interface Corpus {
  plans: Row[]
  documents: Row[]
  clauses: Row[]
  aspects: Row[]
  mentions: Row[]
  resolutions: Row[]
  targets: Row[]
  names: Row[]
  linkages: Row[]
  relations: Row[]
  focus: string
}

export function readCorpus(folder: string): Corpus {
  function read(name: string): Row[] {
    const path = join(folder, `${name}.csv`)
    return existsSync(path) ? parse<Row>(readFileSync(path, 'utf8'), { columns: true }) : []
  }
  return {
    plans: read('plans'),
    documents: read('documents'),
    clauses: read('clauses'),
    aspects: read('aspects'),
    mentions: read('mentions'),
    resolutions: read('resolutions'),
    targets: read('targets'),
    names: read('names'),
    linkages: read('linkages'),
    relations: read('plan-relations'),
    focus: read('corpus')[0]?.['focus_plan'] ?? '',
  }
}

/** What the questions of the explorer answer on a corpus, without a database. */
export class CorpusAnswers {
  readonly corpus: Corpus

  constructor(corpus: Corpus) {
    this.corpus = corpus
  }

  answer(question: string, plan: string): Answer {
    switch (question) {
      case 'plans':
        return toAnswer(question, this.plans(plan))
      case 'clauses':
        return toAnswer(question, this.clauses(plan))
      case 'ego':
        return toAnswer(question, this.ego(plan))
      case 'duty-grid':
        return toAnswer(question, this.grid(plan))
      case 'counterparts':
        return toAnswer(question, this.counterparts(plan))
      case 'plan-relations':
        return toAnswer(
          question,
          this.corpus.relations.map((row) => ({
            from: text(row['from']),
            to: text(row['to']),
            relation: (row['relation'] ?? '').toUpperCase(),
            basis: text(row['basis']),
            quote: text(row['quote']),
            noteZh: text(row['note_zh']),
            noteEn: text(row['note_en']),
          })),
        )
      default:
        throw new Error(`No answer to ${question} without a database.`)
    }
  }

  /** A plan's documents and clauses, at most 25, as neighbours of the plan. */
  neighbours(plan: string): Neighbourhood {
    const documents = this.corpus.documents.filter((row) => row['plan'] === plan)
    const clauses = this.corpus.clauses.filter((row) => documents.some((document) => document['id'] === row['document']))
    const found = [
      ...documents.map((row): NodeValue => toNode(row['id'] ?? '', 'Document', { titleZh: row['title_zh'] ?? '', planId: plan })),
      ...clauses.map((row): NodeValue => toNode(row['id'] ?? '', 'Clause', { titleZh: readName(row).zh, planId: plan })),
    ]
    const shown = found.slice(0, 25)
    const relationships = shown.map((node): RelationshipValue => {
      const type = node.labels.includes('Document') ? 'HAS_DOCUMENT' : 'HAS_CLAUSE'
      return { $type: 'relationship', id: `${plan} ${node.id}`, type, from: plan, to: node.id, properties: {} }
    })
    return {
      nodes: [toNode(plan, 'Plan', {}), ...shown],
      relationships,
      total: found.length,
      byType: [
        { type: 'HAS_CLAUSE', count: clauses.length },
        { type: 'HAS_DOCUMENT', count: documents.length },
      ],
      truncated: found.length > shown.length,
    }
  }

  /** What stands around a plan: mentions that resolve to it, plans it is related to, its documents and their first clauses. */
  surroundings(plan: string): Neighbourhood {
    const { documents, clauses, mentions, resolutions, relations, plans } = this.corpus
    const nodes = new Map<string, NodeValue>()
    const relationships: RelationshipValue[] = []
    function join(from: string, type: string, to: string): void {
      relationships.push({ $type: 'relationship', id: `${from} ${type} ${to}`, type, from, to, properties: {} })
    }
    for (const { mention = '' } of resolutions.filter((row) => row['plan'] === plan)) {
      const row = mentions.find((entry) => entry['id'] === mention) ?? {}
      nodes.set(mention, toNode(mention, 'PlanMention', readTitles(row, 'name')))
      join(mention, 'RESOLVES_TO', plan)
    }
    for (const { from = '', to = '', relation = '' } of relations.filter((row) => row['from'] === plan || row['to'] === plan)) {
      const other = plans.find((row) => row['id'] === (from === plan ? to : from))
      if (!other) continue
      const { id = '', level = '' } = other
      nodes.set(id, toNode(id, 'Plan', { ...readTitles(other, 'title'), level }))
      join(from, relation.toUpperCase(), to)
    }
    for (const row of documents.filter((entry) => entry['plan'] === plan)) {
      const { id = '', stage = '' } = row
      nodes.set(id, toNode(id, 'Document', { ...readTitles(row, 'title'), planId: plan, stage }))
      join(plan, 'HAS_DOCUMENT', id)
      for (const clause of clauses.filter((entry) => entry['document'] === id).slice(0, 5)) {
        const { zh, en } = readName(clause)
        nodes.set(clause['id'] ?? '', toNode(clause['id'] ?? '', 'Clause', { titleZh: zh, titleEn: en ?? '', planId: plan }))
        join(plan, 'HAS_CLAUSE', clause['id'] ?? '')
      }
    }
    const total = nodes.size
    return { nodes: [toNode(plan, 'Plan', {}), ...nodes.values()], relationships, total, byType: [], truncated: false }
  }

  private plans(focus: string): Record<string, Value>[] {
    return this.corpus.plans.map((row) => ({
      id: text(row['id']),
      titleZh: text(row['title_zh']),
      titleEn: text(row['title_en']),
      shortZh: text(row['short_zh']),
      shortEn: text(row['short_en']),
      level: text(row['level']),
      levelRank: Object.keys(LEVELS).indexOf(row['level'] ?? '') + 1,
      kind: text(row['kind']),
      status: text(row['status']),
      seen: text(row['seen']),
      issuedOn: text(row['issued_on']),
      periodStart: count(row['period_start']),
      periodEnd: count(row['period_end']),
      linkageCount: this.linkages(focus).filter((linkage) => linkage.toPlan === row['id']).length,
      mentions: this.corpus.resolutions.filter((entry) => entry['plan'] === row['id']).map((entry) => entry['mention'] ?? ''),
    }))
  }

  private clauses(plan: string): Record<string, Value>[] {
    const documents = this.corpus.documents.filter((row) => row['plan'] === plan)
    return this.corpus.clauses
      .filter((row) => documents.some((document) => document['id'] === row['document']))
      .map((row) => ({
        id: text(row['id']),
        document: text(row['document']),
        documentStage: text(documents.find((document) => document['id'] === row['document'])?.['stage']),
        parent: text(row['parent']),
        path: text(row['path']),
        number: text(row['number']),
        numberEn: row['number'] ? toArabic(row['number']) : null,
        titleZh: readName(row).zh,
        titleEn: readName(row).en,
        ordinal: count(row['ordinal']),
        heading: text(row['heading']),
        headingEn: text(row['heading_en']),
        shortZh: text(row['short_zh']),
        shortEn: text(row['short_en']),
        text: text(row['text']),
        start: count(row['start']),
        kind: text(row['kind']),
        isRequirement: row['is_requirement'] === 'true' ? true : row['is_requirement'] === 'false' ? false : null,
        linkageCount: this.corpus.linkages.filter((linkage) => linkage['from'] === row['id'] || linkage['to'] === row['id'])
          .length,
      }))
  }

  private ego(plan: string): Record<string, Value>[] {
    return this.linkages(plan).map(({ row, from, to, ...rest }) => ({
      linkage: text(row['id']),
      fromId: text(row['from']),
      fromNumber: from.number,
      fromZh: from.title,
      fromEn: null,
      fromLabel: from.label,
      toId: text(row['to']),
      toNumber: to.number,
      toZh: to.title,
      toEn: null,
      toLabel: to.label,
      fromPlan: rest.fromPlan,
      toPlan: rest.toPlan,
      toPlanZh: this.corpus.plans.find((entry) => entry['id'] === rest.toPlan)?.['title_zh'] ?? null,
      toPlanEn: null,
      aspect: text(row['aspect']),
      type: text(row['type']),
      duty: text(row['duty']),
      score: count(row['score']),
      confidence: count(row['confidence']),
      status: text(row['status']),
      state: rest.state,
      mentions: this.mentionsOf(plan, rest.toPlan),
      rationaleZh: text(row['rationale_zh']),
      rationaleEn: text(row['rationale_en']),
    }))
  }

  private grid(plan: string): Record<string, Value>[] {
    const order: State[] = ['conflict', 'gap', 'partial', 'aligned', 'no_counterpart']
    return this.required(plan).flatMap((mention) =>
      this.corpus.aspects.map((aspect) => {
        const own = this.linkages(plan).filter(
          ({ row, toPlan }) => row['aspect'] === aspect['id'] && this.mentionsOf(plan, toPlan).includes(mention['id'] ?? ''),
        )
        const counted = own.filter(({ row }) => row['status'] === 'accepted' || row['status'] === 'in_review')
        const accepted = counted.filter(({ row }) => row['status'] === 'accepted')
        const deciding = accepted.length > 0 ? accepted : counted
        return {
          mention: text(mention['id']),
          mentionZh: text(mention['short_zh'] || mention['name_zh']),
          mentionEn: text(mention['short_en'] || mention['name_en']),
          mentionOrdinal: count(mention['ordinal']),
          aspect: text(aspect['id']),
          aspectZh: text(aspect['name_zh']),
          aspectEn: text(aspect['name_en']),
          aspectOrdinal: count(aspect['ordinal']),
          state: order.find((state) => deciding.some((linkage) => linkage.state === state)) ?? 'not_assessed',
          inReview: accepted.length === 0 && counted.length > 0,
          linkageCount: counted.length,
          positive: counted.filter(({ row }) => Number(row['score']) > 0).length,
          negative: counted.filter(({ state }) => state === 'conflict').length,
          gap: counted.filter(({ state }) => state === 'gap').length,
          waiting: own.filter(({ row }) => row['status'] === 'in_review' || row['status'] === 'suggested').length,
          linkages: counted.map(({ row }) => row['id'] ?? '').sort(),
        }
      }),
    )
  }

  private counterparts(plan: string): Record<string, Value>[] {
    return this.required(plan).flatMap((mention) => {
      const resolved = this.corpus.resolutions.filter((row) => row['mention'] === mention['id'])
      return (resolved.length > 0 ? resolved : [{} as Row]).map((resolution) => ({
        mention: text(mention['id']),
        ordinal: count(mention['ordinal']),
        surface: text(mention['surface']),
        mentionZh: text(mention['name_zh']),
        mentionEn: text(mention['name_en']),
        reference: text(mention['reference']),
        plan: text(resolution['plan']),
        planZh: this.corpus.plans.find((row) => row['id'] === resolution['plan'])?.['title_zh'] ?? null,
        confidence: text(resolution['confidence']),
        reasonZh: text(resolution['reason_zh']),
        reasonEn: text(resolution['reason_en']),
        openReasonZh: text(mention['open_reason_zh']),
        openReasonEn: text(mention['open_reason_en']),
      }))
    })
  }

  private linkages(plan: string): EndedLinkage[] {
    return this.corpus.linkages
      .map((row): EndedLinkage => {
        const from = this.readEnd(row['from'] ?? '')
        const to = this.readEnd(row['to'] ?? '')
        const state = readState({
          type: row['type'] as LinkageType,
          score: count(row['score']),
          status: row['status'] as LinkageStatus,
          fromLabel: from.label,
        })
        return { row, from, to, fromPlan: from.plan, toPlan: to.plan, state }
      })
      .filter(({ fromPlan, toPlan }) => fromPlan === plan || toPlan === plan)
  }

  private readEnd(id: string): End {
    const { clauses, documents, targets } = this.corpus
    const clause = clauses.find((row) => row['id'] === id)
    if (clause) {
      const plan = documents.find((row) => row['id'] === clause['document'])?.['plan'] ?? ''
      return { label: 'Clause', plan, number: text(clause['number']), title: readName(clause).zh }
    }
    const target = targets.find((row) => row['id'] === id)
    if (target) return { label: 'Target', plan: target['plan'] ?? '', number: null, title: text(target['value']) }
    const document = documents.find((row) => row['id'] === id)
    if (document) return { label: 'Document', plan: document['plan'] ?? '', number: null, title: text(document['title_zh']) }
    // A project belongs to the plan whose document names it.
    const naming = this.corpus.names.find((row) => row['entity'] === id)?.['document']
    const plan = documents.find((row) => row['id'] === naming)?.['plan'] ?? ''
    return { label: 'Project', plan, number: null, title: id }
  }

  private required(plan: string): Row[] {
    const documents = this.corpus.documents.filter((row) => row['plan'] === plan).map((row) => row['id'])
    const clauses = this.corpus.clauses.filter((row) => documents.includes(row['document'])).map((row) => row['id'])
    return this.corpus.mentions.filter(
      (row) =>
        row['relation'] === 'requires_coordination' && (clauses.includes(row['named_in']) || documents.includes(row['named_in'])),
    )
  }

  private mentionsOf(plan: string, far: string): string[] {
    const own = this.required(plan).map((row) => row['id'])
    return this.corpus.resolutions
      .filter((row) => row['plan'] === far && own.includes(row['mention']))
      .map((row) => row['mention'] ?? '')
  }
}

function readName(row: Row): { zh: string; en: string | null } {
  const [heading, heading_en, number] = [text(row['heading']), text(row['heading_en']), text(row['number'])]
  return nameClause({ id: row['id'] ?? '', heading, heading_en, number, text: text(row['text']) })
}

interface End {
  label: string
  plan: string
  number: string | null
  title: string | null
}

interface EndedLinkage {
  row: Row
  from: End
  to: End
  fromPlan: string
  toPlan: string
  state: State
}

export function toAnswer(question: string, rows: Record<string, Value>[]): Answer {
  const columns = Object.keys(rows[0] ?? {})
  return { question, parameters: {}, columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) }
}

function text(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value
}

function count(value: string | undefined): number | null {
  return value === undefined || value === '' ? null : Number(value)
}

function readTitles(row: Row, name: string): Record<string, string> {
  const titles = { titleZh: row[`${name}_zh`], titleEn: row[`${name}_en`], shortZh: row['short_zh'], shortEn: row['short_en'] }
  return Object.fromEntries(Object.entries(titles).flatMap(([key, value]) => (value ? [[key, value]] : [])))
}

function toNode(id: string, label: string, properties: Record<string, string>): NodeValue {
  return { $type: 'node', id, labels: ['Entity', label], properties: { id, ...properties } }
}

import type { Answer } from '../graph/graph-source.ts'
import { XianjieError } from '../graph/error.ts'
import type { Value } from '../graph/value.ts'
import { EVIDENCE_KINDS, JUSTIFICATIONS, type Term } from '../graph/vocabulary.ts'
import { readLinkageRow, type LinkageItem } from './linkage-item.ts'
import { AnswerRecord, readAnswer } from './record.ts'

/** One linkage with both sides of its evidence, as the question `linkage` answers it. */
export interface LinkageDetail extends LinkageItem {
  aspectTitle: Term
  fromPlanTitle: Term
  justification: keyof typeof JUSTIFICATIONS | null
  author: string | null
  judgedOn: string | null
  fromEvidence: EvidenceItem[]
  toEvidence: EvidenceItem[]
}

/** One quote, heading or record that a linkage rests on. */
export interface EvidenceItem {
  id: string
  kind: keyof typeof EVIDENCE_KINDS
  /** Verbatim. */
  exact: string
  locator: Term | null
  quotesId: string | null
  quotesLabel: string | null
  /** What is quoted by its name. */
  quotesTitle: Term | null
  /** The clause it stands in, a target's too; null where only the document is known. */
  clauseId: string | null
  documentId: string | null
  sourceId: string | null
  sourceTitle: Term | null
  publisher: Term | null
  publishedOn: string | null
  flag: string | null
  /** Only where it may be rendered as a link. */
  url: string | null
}

/** @throws XianjieError `node-unknown` when the question found no such linkage */
export function readLinkageDetail(id: string, answer: Answer): LinkageDetail {
  const record = readAnswer(answer)[0]
  if (!record) throw new XianjieError('node-unknown', `There is no linkage ${id}.`, { place: id })
  return {
    ...readLinkageRow(record, record.key('linkage')),
    aspectTitle: record.term('aspect'),
    fromPlanTitle: record.term('fromPlan'),
    justification: record.oneOf('justification', JUSTIFICATIONS),
    author: record.text('author'),
    judgedOn: record.text('judgedOn'),
    fromEvidence: readEvidence(record.value('fromEvidence')),
    toEvidence: readEvidence(record.value('toEvidence')),
  }
}

function readEvidence(value: Value): EvidenceItem[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item) => {
    if (item === null || typeof item !== 'object' || Array.isArray(item)) return []
    const record = new AnswerRecord('linkage', item as Record<string, Value>)
    return [
      {
        id: record.key('id'),
        kind: record.token('kind', EVIDENCE_KINDS),
        exact: record.text('exact') ?? '',
        locator: readLocator(record),
        quotesId: record.text('quotesId'),
        quotesLabel: record.text('quotesLabel'),
        quotesTitle: record.termOrNull('quotes'),
        clauseId: record.text('clauseId'),
        documentId: record.text('documentId'),
        sourceId: record.text('sourceId'),
        sourceTitle: record.termOrNull('sourceTitle'),
        publisher: record.termOrNull('publisher'),
        publishedOn: record.text('publishedOn'),
        flag: record.text('flag'),
        url: record.text('url'),
      },
    ]
  })
}

/** Where in the document: `一（编制依据1）`, `1 (basis 1)`. */
function readLocator(record: AnswerRecord): Term | null {
  const zh = record.text('locator') ?? record.text('locatorEn')
  return zh === null ? null : { zh, en: record.text('locatorEn') ?? zh }
}

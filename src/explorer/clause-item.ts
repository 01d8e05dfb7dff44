import type { Answer } from '../graph/graph-source.ts'
import { CLAUSE_KINDS, DOCUMENT_STAGES, type ClauseKind, type Term } from '../graph/vocabulary.ts'
import { compareIds, readAnswer } from './record.ts'

/** One clause of a plan's documents, as the question `clauses` answers it. */
export interface ClauseItem {
  id: string
  document: string
  documentStage: keyof typeof DOCUMENT_STAGES | null
  parent: string | null
  /** As one cites it from the printed text: `四.3`, in English `4.3`; null where none is printed. */
  number: Term | null
  /** Number and heading, or what stands for them. */
  title: Term
  ordinal: number
  /** As printed. */
  heading: string | null
  /** Ours. */
  headingEn: string | null
  /** For labels; ours. */
  shortZh: string | null
  shortEn: string | null
  text: string | null
  /** Offset of `text` in the document's text, in characters; null when we do not hold that text. */
  start: number | null
  kind: ClauseKind | null
  isRequirement: boolean | null
  linkageCount: number
}

/** Reads the question `clauses`, in the order of the documents. */
export function readClauses(answer: Answer): ClauseItem[] {
  return readAnswer(answer)
    .map((record): ClauseItem => ({
      id: record.key('id'),
      document: record.key('document'),
      documentStage: record.oneOf('documentStage', DOCUMENT_STAGES),
      parent: record.text('parent'),
      number:
        record.text('number') === null ? null : { zh: record.key('number'), en: record.text('numberEn') ?? record.key('number') },
      title: record.term('title'),
      ordinal: record.count('ordinal'),
      heading: record.text('heading'),
      headingEn: record.text('headingEn'),
      shortZh: record.text('shortZh'),
      shortEn: record.text('shortEn'),
      text: record.text('text'),
      start: record.number('start'),
      kind: record.oneOf('kind', CLAUSE_KINDS),
      isRequirement: record.flag('isRequirement'),
      linkageCount: record.count('linkageCount'),
    }))
    .sort((a, b) => compareIds(a.document, b.document) || a.ordinal - b.ordinal || compareIds(a.id, b.id))
}

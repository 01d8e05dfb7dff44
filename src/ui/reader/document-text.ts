import { readClauses, type ClauseItem } from '../../explorer/clause-item.ts'
import type { GraphSource, SourceCitation } from '../../graph/graph-source.ts'
import type { Term } from '../../graph/vocabulary.ts'
import { readText } from '../shared/record.ts'

/** One document as far as it is held: its running text, or only clauses, or only headings, or nothing. */
export interface DocumentText {
  id: string
  title: Term
  stage: string
  issuedOn: string
  /** The whole text; null when it is not held. */
  text: string | null
  clauses: ClauseItem[]
  sources: SourceCitation[]
}

/** Asks for a document, its clauses and where it comes from. */
export async function fetchDocument(source: GraphSource, document: string, signal: AbortSignal): Promise<DocumentText> {
  const detail = await source.node(document, { signal })
  const properties = detail.node.properties
  const answer = await source.ask('clauses', { plan: readText(properties, 'planId') }, { signal })
  return {
    id: document,
    title: { zh: readText(properties, 'titleZh'), en: readText(properties, 'titleEn') },
    stage: readText(properties, 'stage'),
    issuedOn: readText(properties, 'issuedOn'),
    text: readText(properties, 'text') || null,
    clauses: readClauses(answer).filter((clause) => clause.document === document),
    sources: detail.sources,
  }
}

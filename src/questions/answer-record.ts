import type { CorpusSummary, Degree, SearchResult, SourceCitation } from '../graph/graph-source.ts'
import { COMMON_LABEL } from '../graph/node-label.ts'
import type { Value, ValueMap } from '../graph/value.ts'
import type { Term } from '../graph/vocabulary.ts'

/** One row of an answer by column. */
export type AnswerRecord = Record<string, Value>

export function readText(value: Value | undefined): string {
  return typeof value === 'string' ? value : ''
}

export function readCount(value: Value | undefined): number {
  return typeof value === 'number' ? value : 0
}

export function readMap(value: Value | undefined): ValueMap {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as ValueMap) : {}
}

export function readList(value: Value | undefined): Value[] {
  return Array.isArray(value) ? value : []
}

/** A row of the question `corpora`. */
export function readCorpus(record: AnswerRecord): CorpusSummary {
  return {
    id: readText(record['id']),
    title: readTerm(record['titleZh'], record['titleEn']),
    focus: readText(record['focus']),
    version: readText(record['corpusVersion']),
    asOf: readText(record['asOf']),
    sources: readCount(record['sources']),
  }
}

/** A row of the question `citations`. */
export function readCitation(record: AnswerRecord): SourceCitation {
  const url = readText(record['url'])
  return {
    id: readText(record['source']),
    title: readTerm(record['titleZh'], record['titleEn']),
    publisher: readTerm(record['publisherZh'], record['publisherEn']),
    flag: readText(record['flag']),
    publishedOn: readText(record['publishedOn']),
    ...(url === '' ? {} : { url }),
  }
}

/** A row of the question `search`. */
export function readSearchResult(record: AnswerRecord): SearchResult {
  return {
    id: readText(record['id']),
    labels: [readText(record['label']), COMMON_LABEL].sort(),
    title: readTerm(record['titleZh'], record['titleEn']),
    context: readTerm(record['contextZh'], record['contextEn']),
    score: readCount(record['score']),
  }
}

/** A row of the question `neighbour-counts`. */
export function readDegree(record: AnswerRecord): Degree {
  return {
    type: readText(record['type']),
    direction: record['direction'] === 'in' ? 'in' : 'out',
    count: readCount(record['relationships']),
  }
}

/** Where only one language was written, it stands for both. */
function readTerm(zh: Value | undefined, en: Value | undefined): Term {
  return { zh: readText(zh) || readText(en), en: readText(en) || readText(zh) }
}

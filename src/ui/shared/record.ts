import type { Term } from '../../graph/vocabulary.ts'
import type { Value } from '../../graph/value.ts'

/** One row of an answer, keyed by column. */
export type AnswerRow = Record<string, Value>

export function readText(row: AnswerRow, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : ''
}

/** Null where the answer holds no number: unknown is not 0. */
export function readNumber(row: AnswerRow, column: string): number | null {
  const value = row[column]
  return typeof value === 'number' ? value : null
}

/** The term of a column pair `nameZh`, `nameEn`. */
export function readTerm(row: AnswerRow, column: string): Term {
  return { zh: readText(row, `${column}Zh`), en: readText(row, `${column}En`) }
}

export function readRows(row: AnswerRow, column: string): AnswerRow[] {
  const value = row[column]
  return Array.isArray(value) ? value.filter(isRow) : []
}

function isRow(value: Value): value is AnswerRow {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !('$type' in value)
}

/** A token in the reader's words; a token the vocabulary does not know stays as it is. */
export function readWord(vocabulary: Readonly<Record<string, Term>>, token: string): Term {
  return vocabulary[token] ?? { zh: token, en: token }
}

import type { Term } from '../../graph/vocabulary.ts'
import type { Value } from '../../graph/value.ts'

/** One row of an answer, keyed by column. */
export type AnswerRow = Record<string, Value>

export function readText(row: AnswerRow, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : ''
}

/** The term of a column pair `nameZh`, `nameEn`. */
export function readTerm(row: AnswerRow, column: string): Term {
  return { zh: readText(row, `${column}Zh`), en: readText(row, `${column}En`) }
}

/** A token in the reader's words; a token the vocabulary does not know stays as it is. */
export function readWord(vocabulary: Readonly<Record<string, Term>>, token: string): Term {
  return vocabulary[token] ?? { zh: token, en: token }
}

import type { Answer } from '../graph/graph-source.ts'
import { XianjieError } from '../graph/error.ts'
import { readRecords } from '../graph/table.ts'
import type { Value } from '../graph/value.ts'
import type { Term } from '../graph/vocabulary.ts'

/** One row of an answer, read column by column; what was not seen reads as null, never as an empty string or 0. */
export class AnswerRecord {
  private readonly values: Record<string, Value>
  private readonly question: string

  constructor(question: string, values: Record<string, Value>) {
    this.question = question
    this.values = values
  }

  value(column: string): Value {
    return this.values[column] ?? null
  }

  text(column: string): string | null {
    const value = this.values[column]
    return typeof value === 'string' && value !== '' ? value : null
  }

  /** @throws XianjieError `internal` when the column holds no text: the question and the explorer disagree */
  key(column: string): string {
    const value = this.text(column)
    if (value !== null) return value
    throw new XianjieError('internal', `The question ${this.question} answered a row without ${column}.`, {
      place: `question ${this.question}, column ${column}`,
    })
  }

  number(column: string): number | null {
    const value = this.values[column]
    return typeof value === 'number' ? value : null
  }

  count(column: string): number {
    return this.number(column) ?? 0
  }

  flag(column: string): boolean | null {
    const value = this.values[column]
    return typeof value === 'boolean' ? value : null
  }

  /** Texts of a list, sorted, so that the order an engine collects in does not show. */
  texts(column: string): string[] {
    const value = this.values[column]
    if (!Array.isArray(value)) return []
    return value.filter((item) => typeof item === 'string').sort(compareIds)
  }

  /** `stemZh` and `stemEn` as one term; where only one was seen, it stands for both. */
  term(stem: string): Term {
    const zh = this.text(`${stem}Zh`) ?? this.text(`${stem}En`) ?? ''
    return { zh, en: this.text(`${stem}En`) ?? zh }
  }

  /** Likewise, or null when neither was seen. */
  termOrNull(stem: string): Term | null {
    const term = this.term(stem)
    return term.zh === '' ? null : term
  }

  /**
   * One of the vocabulary's keys.
   *
   * @throws XianjieError `internal` for anything else: no word may stand for what is not known
   */
  token<Key extends string>(column: string, vocabulary: Record<Key, unknown>): Key {
    const token = this.oneOf(column, vocabulary)
    if (token !== null) return token
    throw new XianjieError('internal', `The question ${this.question} answered "${this.key(column)}", which is no ${column}.`, {
      place: `question ${this.question}, column ${column}`,
    })
  }

  /** The value when it is one of the vocabulary's keys. */
  oneOf<Key extends string>(column: string, vocabulary: Record<Key, unknown>): Key | null {
    const value = this.text(column)
    return value !== null && Object.hasOwn(vocabulary, value) ? (value as Key) : null
  }
}

/** The rows of an answer as records. */
export function readAnswer(answer: Answer): AnswerRecord[] {
  return readRecords(answer).map((values) => new AnswerRecord(answer.question, values))
}

/** Order of ids by code unit: the same everywhere, whatever the language of the machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import { XianjieError } from '../graph/error.ts'
import { LIMITS } from '../graph/limit.ts'

/** Characters of a text that take as much room as one value. */
const TEXT_CHARACTERS = 100

/** Counts the values of one answer while they are read, so that one that is too large never is whole in memory. */
export class AnswerCount {
  private values = 0

  /**
   * Counts one value; a list or map counts beside what it holds, and so does the name of every property.
   *
   * @throws XianjieError `too-large`
   */
  add(value: unknown): void {
    this.values += typeof value === 'string' ? 1 + Math.floor(value.length / TEXT_CHARACTERS) : 1
    if (this.values <= LIMITS.answerValues) return
    throw new XianjieError('too-large', `The answer holds more than ${LIMITS.answerValues} values.`, {
      place: 'answerValues',
      cure: 'Ask for fewer rows, single properties instead of whole nodes, or shorter lists and texts.',
    })
  }
}

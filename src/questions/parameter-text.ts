import type { Question } from '../graph/graph-source.ts'
import type { ParameterValue } from '../graph/value.ts'
import { XianjieError } from '../graph/error.ts'

/** A number as people write one: neither 0x10 nor 1e3. */
const DECIMAL = /^[+-]?\d+(?:\.\d+)?$/u

/**
 * Turns what was typed on a command line or in an address into the value a question's parameter takes. A list may be given by
 * repeating the name, by commas, or as JSON; a name the question lacks is passed on as text, for the check that names it.
 *
 * @param texts every text given under the name, at least one
 * @throws XianjieError `parameter-invalid` when the text is no value of the parameter's type
 */
export function readParameterText(question: Question, name: string, texts: readonly string[]): ParameterValue {
  const type = question.parameters.find((parameter) => parameter.name === name)?.type ?? 'string'
  const last = texts.at(-1) ?? ''
  switch (type) {
    case 'string':
      return last
    case 'integer':
    case 'number': {
      const number = DECIMAL.test(last) ? Number(last) : NaN
      if (!Number.isFinite(number)) throw invalid(question, name, `“${last}” is no number.`)
      if (type === 'integer' && !Number.isSafeInteger(number)) throw invalid(question, name, `“${last}” is no whole number.`)
      return number
    }
    case 'boolean':
      if (last !== 'true' && last !== 'false') throw invalid(question, name, `“${last}” is neither true nor false.`)
      return last === 'true'
    case 'string[]':
      return texts.flatMap((text) => readList(text) ?? text.split(',').map((item) => item.trim())).filter((item) => item !== '')
  }
}

function readList(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined
  } catch {
    return undefined
  }
}

function invalid(question: Question, name: string, message: string): XianjieError {
  return new XianjieError('parameter-invalid', message, { place: `${question.name}, parameter ${name}` })
}

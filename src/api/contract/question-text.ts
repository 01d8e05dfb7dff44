import { XianjieError } from '../../graph/error.ts'
import type { ParameterType, Question } from '../../graph/graph-source.ts'
import type { ParameterValue } from '../../graph/value.ts'

/**
 * A question's parameters as text, for a URL or a command line: a list repeats its name, an empty list is one empty value.
 * A null is left out, so that the default stands. Throws `parameter-invalid` for what text cannot carry.
 */
export function writeQuestionText(parameters: Readonly<Record<string, ParameterValue>>): URLSearchParams {
  const text = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null) continue
    if (!Array.isArray(value)) text.append(name, writeScalar(name, value))
    else if (value.length === 0) text.append(name, '')
    else for (const item of value) text.append(name, writeScalar(name, item))
  }
  return text
}

/**
 * The parameters of a question read back from text by their declared types.
 * Throws `parameter-invalid`, with the parameter as the place, for a name the question does not have and for a value of another type.
 */
export function readQuestionText(question: Question, text: URLSearchParams): Record<string, ParameterValue> {
  const parameters: Record<string, ParameterValue> = {}
  for (const name of new Set(text.keys())) {
    const declared = question.parameters.find((parameter) => parameter.name === name)
    if (!declared) throw unknownParameter(question, name)
    parameters[name] = readValue(name, declared.type, text.getAll(name))
  }
  return parameters
}

function writeScalar(name: string, value: ParameterValue): string {
  if (value === null || typeof value === 'object') {
    throw new XianjieError('parameter-invalid', `The parameter ${name} of a question is one value or a list of values.`, {
      place: name,
    })
  }
  return String(value)
}

function readValue(name: string, type: ParameterType, texts: string[]): ParameterValue {
  const [first = '', second] = texts
  if (type === 'string[]') return texts.length === 1 && first === '' ? [] : texts
  if (second !== undefined) throw wrongType(name, 'one value', texts.join(', '))
  if (type === 'string') return first
  if (type === 'boolean') {
    if (first === 'true') return true
    if (first === 'false') return false
    throw wrongType(name, 'true or false', first)
  }
  const number = Number(first)
  if (first.trim() === '' || !Number.isFinite(number)) throw wrongType(name, 'a number', first)
  if (type === 'integer' && !Number.isSafeInteger(number)) throw wrongType(name, 'a whole number', first)
  return number
}

function wrongType(name: string, wanted: string, got: string): XianjieError {
  return new XianjieError('parameter-invalid', `The parameter ${name} takes ${wanted}, not “${got}”.`, { place: name })
}

function unknownParameter(question: Question, name: string): XianjieError {
  const known = question.parameters.map((parameter) => parameter.name)
  return new XianjieError('parameter-invalid', `The question ${question.name} has no parameter ${name}.`, {
    place: name,
    cure: known.length === 0 ? 'It takes no parameters.' : `It takes ${known.join(', ')}.`,
  })
}

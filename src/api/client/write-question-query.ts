import { XianjieError } from '../../graph/error.ts'
import type { ParameterValue } from '../../graph/value.ts'

/**
 * A question's parameters for a URL, as the server reads them by their declared types: a list repeats its name, or is JSON where an
 * item would be read as several. Throws `parameter-invalid` for what a URL cannot carry.
 */
export function writeQuestionQuery(parameters: Readonly<Record<string, ParameterValue>>): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (!Array.isArray(value)) query.append(name, writeScalar(name, value))
    else {
      const texts = value.map((item) => writeScalar(name, item))
      if (texts.length > 0 && texts.every(isPlain)) for (const text of texts) query.append(name, text)
      else query.append(name, JSON.stringify(texts))
    }
  }
  return query
}

function isPlain(text: string): boolean {
  return text === text.trim() && text !== '' && !text.startsWith('[') && !text.includes(',')
}

function writeScalar(name: string, value: ParameterValue): string {
  if (value === null || typeof value === 'object') {
    throw new XianjieError('parameter-invalid', `${name} must be one value or a list of values, not ${JSON.stringify(value)}.`, {
      place: name,
    })
  }
  return String(value)
}

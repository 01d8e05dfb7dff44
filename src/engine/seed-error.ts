import { XianjieError } from '../graph/error.ts'

/** The error of a seed's statement with the statement's name as its place. */
export function nameStatement(error: XianjieError, name: string): XianjieError {
  const { code, message, place, cure } = error
  return new XianjieError(code, message, { place: place === undefined ? name : `${name}, ${place}`, cure, cause: error })
}

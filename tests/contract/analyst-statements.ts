import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Parameters } from '../../src/graph/value.ts'

export interface AnalystStatement {
  statement: string
  parameters: Parameters
}

/** One statement a line, its parameters before it as `@{"name": value}@ `. `file` is one of tests/fixtures/statements. */
export function readStatements(file: 'answered.txt' | 'refused.txt'): AnalystStatement[] {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/statements', file), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, given, statement = line] = /^@(\{.*?\})@ (.*)$/.exec(line) ?? []
      return { statement, parameters: given === undefined ? {} : (JSON.parse(given) as Parameters) }
    })
}

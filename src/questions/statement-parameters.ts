export interface UsedParameter {
  name: string
  /** Line of its first use, counted from 0. */
  line: number
}

/** What in a statement can hold a `$` that is no parameter: comments, strings, quoted names. */
const SILENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`[^`]*`/gu

/** The `$name` parameters a Cypher statement uses, each once, in order of first use. */
export function findParameters(statement: string): UsedParameter[] {
  const spoken = statement.replace(SILENT, (silent) => silent.replace(/[^\n]/gu, ' '))
  const found: UsedParameter[] = []
  for (const match of spoken.matchAll(/\$([A-Za-z_]\w*)/gu)) {
    const name = match[1] ?? ''
    if (found.every((other) => other.name !== name))
      found.push({ name, line: spoken.slice(0, match.index).split('\n').length - 1 })
  }
  return found
}

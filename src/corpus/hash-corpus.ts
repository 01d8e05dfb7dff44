import { createHash } from 'node:crypto'
import type { Corpus } from './corpus.ts'
import { TABLE_NAMES } from './table-name.ts'
import { formatTable } from './write-corpus.ts'

/**
 * What the corpus says, as a SHA-256 in hex: the same for the same tables and texts, however the files are encoded or end their
 * lines.
 */
export function hashCorpus(corpus: Corpus): string {
  const hash = createHash('sha256')
  for (const name of TABLE_NAMES) hash.update(`${name}\n${formatTable(corpus.rows, name)}\n`)
  for (const [path, text] of [...corpus.texts].sort()) hash.update(`${path}\n${text}\n`)
  return hash.digest('hex')
}

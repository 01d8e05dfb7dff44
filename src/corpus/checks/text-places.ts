import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'
import type { TableName } from '../table-name.ts'

/** What is said to stand at an offset of a text stands there (counted in UTF-16 units from 0, as JavaScript does). */
export function* checkTextPlaces(index: CorpusIndex): Generator<Fault> {
  for (const row of index.rows.clauses) {
    const document = index.find('documents', row.document)
    if (document === undefined) continue
    yield* checkPlace(index, { table: 'clauses', row, words: row.text, container: row.document })
    if (row.text !== null && row.start === null && index.textOf(document) !== null) {
      const cure = `write the offset of the clause's text in ${document.text_file ?? ''}`
      yield faultAt('clauses', row, { column: 'start', what: 'is empty, though the corpus holds the text', cure })
    }
  }
  for (const row of index.rows.aspects) {
    yield* checkPlace(index, { table: 'aspects', row, words: row.name_zh, container: row.clause })
  }
  for (const row of index.rows.mentions) {
    yield* checkPlace(index, { table: 'mentions', row, words: row.surface, container: row.named_in })
  }
}

interface Placed {
  table: TableName
  row: { line: number; start: number | null }
  /** What should stand there. */
  words: string | null
  /** Clause or document id it stands in. */
  container: string
}

function* checkPlace(index: CorpusIndex, placed: Placed): Generator<Fault> {
  const { table, row, words, container } = placed
  const clause = index.find('clauses', container)
  if (clause?.text != null && words !== null && !clause.text.includes(words)) {
    const what = `“${words}” does not stand in the text of ${clause.id}`
    yield faultAt(table, row, { what, cure: 'copy the words as the clause prints them, or name the clause that has them' })
    return
  }
  if (row.start === null) return
  const document = index.documentOf(container)
  if (document === undefined) return
  const text = index.textOf(document)
  if (text === null) {
    if (document.text_file !== null) return
    const what = `is an offset, but ${document.id} has no text file`
    yield faultAt(table, row, { column: 'start', what, cure: 'leave it empty, or name the text file in documents.csv' })
    return
  }
  const begin = clause?.start ?? 0
  const end = clause?.start != null && clause.text !== null ? clause.start + clause.text.length : text.length
  const inside = row.start >= begin && row.start + (words?.length ?? 0) <= end
  if (inside && (words === null || text.startsWith(words, row.start))) return
  const place = words === null ? -1 : text.indexOf(words, begin)
  const there = text.slice(row.start, row.start + 12).replaceAll('\n', '⏎')
  const what = `at ${row.start} of ${document.text_file ?? ''} stands “${there}…”`
  yield faultAt(table, row, {
    column: 'start',
    what,
    cure: place === -1 ? 'the words are not in the text: copy them from it' : `write ${place}`,
  })
}

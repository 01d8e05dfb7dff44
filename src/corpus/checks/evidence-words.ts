import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'
import type { Row } from '../tables.ts'

/** Evidence is verbatim: a quote stands in the text, a heading is the heading, a record's words stand in a field of the record. */
export function* checkEvidenceWords(index: CorpusIndex): Generator<Fault> {
  for (const row of index.rows.evidence) {
    const places = listPlaces(index, row)
    if (places === null) continue
    if (row.kind === 'quote' && Array.from(row.exact.trim()).length < 2) {
      const what = `“${row.exact}” is one character, which stands in any text`
      yield faultAt('evidence', row, { column: 'exact', what, cure: 'quote enough words to be found again' })
    } else if ('fault' in places) yield faultAt('evidence', row, { column: 'kind', ...places.fault })
    else if (!places.texts.some((text) => (row.kind === 'heading' ? text === row.exact : text.includes(row.exact)))) {
      const what = `“${row.exact}” ${row.kind === 'heading' ? 'is not' : 'does not stand in'} ${places.name} of ${row.of}`
      yield faultAt('evidence', row, { column: 'exact', what, cure: suggest(row.exact, places.texts) })
    }
  }
}

/** The texts the words may stand in and what they are called; null when another check has named what is wrong. */
function listPlaces(
  index: CorpusIndex,
  row: Row<'evidence'>,
): { name: string; texts: string[] } | { fault: { what: string; cure: string } } | null {
  const clause = index.find('clauses', row.of)
  const document = index.find('documents', row.of)
  if (row.kind === 'heading') {
    if (clause !== undefined) return { name: 'the heading', texts: keep([clause.heading]) }
    return refuse(index, row, 'a heading', 'a clause')
  }
  if (row.kind === 'quote') {
    if (clause !== undefined) return { name: 'the text', texts: keep([clause.text]) }
    if (document === undefined) return refuse(index, row, 'a quote', 'a clause, or a document whose text is held')
    if (document.text_file !== null && index.textOf(document) === null) return null
    return { name: 'the text', texts: keep([index.textOf(document)]) }
  }
  const target = index.find('targets', row.of)
  const project = index.find('projects', row.of)
  const indicator = index.find('indicators', target?.indicator ?? null)
  const fields = target
    ? [target.value, target.note_zh, target.note_en, indicator?.name_zh, indicator?.name_en]
    : project
      ? [project.name_zh, project.name_en, project.note_zh, project.note_en]
      : document && [document.title_zh, document.title_en, document.note_zh, document.note_en]
  if (fields === undefined) return refuse(index, row, 'a record', 'a target, project or document')
  return { name: target ? 'value, note or indicator' : project ? 'name or note' : 'title or note', texts: keep(fields) }
}

function keep(fields: readonly (string | null | undefined)[]): string[] {
  return fields.filter((field) => typeof field === 'string')
}

function refuse(
  index: CorpusIndex,
  row: Row<'evidence'>,
  kind: string,
  of: string,
): { fault: { what: string; cure: string } } | null {
  const place = index.placeOf(row.of)
  if (place === undefined || index.find(place.table, row.of) === undefined) return null
  return { fault: { what: `${kind} of a row of ${place.table}`, cure: `${kind} is of ${of}: correct kind or of` } }
}

function suggest(exact: string, texts: readonly string[]): string {
  if (texts.length === 0) return 'the row has no such words: cite one that has, or add them there'
  const bare = strip(exact)
  if (bare !== '' && texts.some((text) => strip(text).includes(bare))) {
    return 'only punctuation or spaces differ: copy the words exactly as they stand there'
  }
  return 'copy the words exactly as they stand there, or cite the row that has them'
}

function strip(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{P}]/gu, '')
}

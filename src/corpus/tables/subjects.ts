import { LEVELS, ORGANIZATION_KINDS, PLACE_KINDS, PROJECT_KINDS } from '../../graph/vocabulary.ts'
import { id, oneOf, reference, references, required, text } from '../column.ts'
import { table } from '../table.ts'

export const organizations = table({
  id: id(),
  name_zh: required(text()),
  name_en: text(),
  level: oneOf(LEVELS),
  kind: required(oneOf(ORGANIZATION_KINDS)),
  source: required(references('sources')),
  note_zh: text(),
  note_en: text(),
})

export const places = table({
  id: id(),
  name_zh: required(text()),
  name_en: text(),
  kind: required(oneOf(PLACE_KINDS)),
  within: reference('places'),
  source: required(references('sources')),
  note_zh: text(),
  note_en: text(),
})

export const projects = table({
  id: id(),
  name_zh: required(text()),
  name_en: text(),
  kind: required(oneOf(PROJECT_KINDS)),
  place: reference('places'),
  source: required(references('sources')),
  note_zh: text(),
  note_en: text(),
})

/** Ours, not a source's: a short list to find clauses on the same subject. */
export const topics = table({ id: id(), name_zh: required(text()), name_en: text(), note_zh: text(), note_en: text() })

import { LINK_SAFETIES, SOURCE_FLAGS } from '../../graph/vocabulary.ts'
import { address, date, id, oneOf, reference, required, text } from '../column.ts'
import { table } from '../table.ts'

export const corpus = table(
  {
    id: id(),
    title_zh: required(text()),
    title_en: text(),
    focus_plan: required(reference('plans')),
    version: text(),
    as_of: required(date()),
    licence_zh: text(),
    licence_en: text(),
    note_zh: text(),
    note_en: text(),
  },
  { needed: true },
)

export const sources = table(
  {
    id: id(),
    url: address(),
    publisher_zh: text(),
    publisher_en: text(),
    title_zh: text(),
    title_en: text(),
    flag: required(oneOf(SOURCE_FLAGS)),
    link_safety: required(oneOf(LINK_SAFETIES)),
    published_on: date(),
    seen_on: date(),
    note_zh: text(),
    note_en: text(),
  },
  { either: ['publisher', 'title'] },
)

import {
  COMPARATORS,
  DIRECTIONS,
  INDICATOR_FORMS,
  INHERITANCE_MODES,
  NATURES,
  SIMILARITY_MATCHES,
} from '../../graph/vocabulary.ts'
import { flag, id, number, oneOf, reference, references, required, text, year } from '../column.ts'
import { table } from '../table.ts'

export const indicators = table({
  id: id(),
  name_zh: required(text()),
  name_en: text(),
  unit: text(),
  unit_en: text(),
  form: required(oneOf(INDICATOR_FORMS)),
  direction: oneOf(DIRECTIONS),
  definition_zh: text(),
  definition_en: text(),
  source: required(references('sources')),
  note_zh: text(),
  note_en: text(),
})

/** Ours: indicators whose names sound alike and whose definitions differ; `b` beside `a`. */
export const indicatorSimilarities = table(
  {
    a: required(reference('indicators')),
    b: required(reference('indicators')),
    match: required(oneOf(SIMILARITY_MATCHES)),
    note_zh: text(),
    note_en: text(),
  },
  { key: ['a', 'b'] },
)

export const targets = table({
  id: id(),
  plan: required(reference('plans')),
  set_in: required(reference('clauses', 'documents')),
  indicator: required(reference('indicators')),
  value: text(),
  value_en: text(),
  number: number(),
  comparator: oneOf(COMPARATORS),
  unit: text(),
  unit_en: text(),
  year: year(),
  year_inferred: flag(),
  baseline: text(),
  baseline_year: year(),
  nature: oneOf(NATURES),
  responsible: reference('organizations'),
  source: required(references('sources')),
  note_zh: text(),
  note_en: text(),
})

export const inheritances = table(
  {
    lower: required(reference('targets')),
    upper: required(reference('targets')),
    mode: required(oneOf(INHERITANCE_MODES)),
    basis: text(),
    note_zh: text(),
    note_en: text(),
  },
  { key: ['lower', 'upper'] },
)

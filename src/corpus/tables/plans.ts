import {
  DOCUMENT_STAGES,
  LEVELS,
  PLAN_KINDS,
  PLAN_RELATIONS,
  PLAN_STATUSES,
  RELATION_BASES,
  SEEN,
} from '../../graph/vocabulary.ts'
import { date, filePath, id, oneOf, reference, references, required, text, texts, year } from '../column.ts'
import { table } from '../table.ts'

export const planClasses = table({
  id: id(),
  name_zh: required(text()),
  name_en: text(),
  merged_into: reference('plan-classes'),
  merged_in: year(),
  source: required(references('sources')),
  note_zh: text(),
  note_en: text(),
})

export const plans = table(
  {
    id: id(),
    title_zh: required(text()),
    title_en: text(),
    short_zh: required(text(14)),
    short_en: text(36),
    aliases: texts(),
    level: required(oneOf(LEVELS)),
    kind: required(oneOf(PLAN_KINDS)),
    class: reference('plan-classes'),
    issuer: references('organizations'),
    doc_number: text(),
    issued_on: date(),
    period_start: year(),
    period_end: year(),
    status: required(oneOf(PLAN_STATUSES)),
    seen: required(oneOf(SEEN)),
    place: references('places'),
    source: required(references('sources')),
    note_zh: text(),
    note_en: text(),
  },
  { needed: true },
)

export const documents = table(
  {
    id: id(),
    plan: required(reference('plans')),
    title_zh: text(),
    title_en: text(),
    stage: required(oneOf(DOCUMENT_STAGES)),
    issued_on: date(),
    text_file: filePath(),
    source: required(references('sources')),
    note_zh: text(),
    note_en: text(),
  },
  { either: ['title'] },
)

export const planRelations = table(
  {
    from: required(reference('plans')),
    to: required(reference('plans', 'mentions')),
    relation: required(oneOf(PLAN_RELATIONS)),
    basis: required(oneOf(RELATION_BASES)),
    quote: text(),
    source: references('sources'),
    note_zh: text(),
    note_en: text(),
  },
  { key: ['from', 'to', 'relation'] },
)

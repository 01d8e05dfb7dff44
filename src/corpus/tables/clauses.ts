import {
  ABOUT_BASES,
  CLAUSE_KINDS,
  MENTION_REFERENCES,
  MENTION_RELATIONS,
  RESOLUTION_CONFIDENCES,
} from '../../graph/vocabulary.ts'
import { flag, id, number, oneOf, reference, references, required, text } from '../column.ts'
import { table } from '../table.ts'

export const clauses = table({
  id: id(),
  document: required(reference('documents')),
  parent: reference('clauses'),
  ordinal: required(number({ whole: true, least: 0 })),
  path: required(text()),
  number: text(),
  heading: text(),
  heading_en: text(),
  short_zh: text(8),
  short_en: text(20),
  text: text(),
  start: number({ whole: true, least: 0 }),
  kind: required(oneOf(CLAUSE_KINDS)),
  is_requirement: flag(),
  source: required(references('sources')),
  note_zh: text(),
  note_en: text(),
})

export const aspects = table({
  id: id(),
  ordinal: required(number({ whole: true, least: 1 })),
  name_zh: required(text()),
  name_en: text(),
  clause: required(reference('clauses')),
  start: number({ whole: true, least: 0 }),
})

export const mentions = table({
  id: id(),
  ordinal: required(number({ whole: true, least: 1 })),
  named_in: required(reference('clauses', 'documents')),
  surface: required(text()),
  start: number({ whole: true, least: 0 }),
  relation: required(oneOf(MENTION_RELATIONS)),
  reference: required(oneOf(MENTION_REFERENCES)),
  class: reference('plan-classes'),
  name_zh: required(text()),
  name_en: text(),
  short_zh: text(14),
  short_en: text(36),
  open_reason_zh: text(),
  open_reason_en: text(),
  source: required(references('sources')),
})

export const resolutions = table(
  {
    mention: required(reference('mentions')),
    plan: required(reference('plans')),
    confidence: required(oneOf(RESOLUTION_CONFIDENCES)),
    reason_zh: text(),
    reason_en: text(),
    source: required(references('sources')),
  },
  { key: ['mention', 'plan'] },
)

export const abouts = table(
  {
    clause: required(reference('clauses')),
    subject: required(reference('topics', 'places', 'projects')),
    basis: required(oneOf(ABOUT_BASES)),
    source: references('sources'),
    note_zh: text(),
    note_en: text(),
  },
  { key: ['clause', 'subject'] },
)

export const names = table(
  {
    document: required(reference('documents')),
    entity: required(reference('organizations', 'places', 'projects')),
    source: required(references('sources')),
    note_zh: text(),
    note_en: text(),
  },
  { key: ['document', 'entity'] },
)

import {
  DUTIES,
  EVIDENCE_KINDS,
  EVIDENCE_SIDES,
  JUSTIFICATIONS,
  LINKAGE_STATUSES,
  LINKAGE_TYPES,
} from '../../graph/vocabulary.ts'
import { date, id, number, oneOf, reference, references, required, text } from '../column.ts'
import { table } from '../table.ts'

export const linkages = table(
  {
    id: id(),
    from: required(reference('clauses', 'targets', 'projects', 'documents')),
    to: required(reference('clauses', 'targets', 'projects', 'documents')),
    aspect: required(reference('aspects')),
    type: required(oneOf(LINKAGE_TYPES)),
    duty: required(oneOf(DUTIES)),
    score: number({ whole: true, least: -3, most: 3 }),
    confidence: required(number({ least: 0, most: 1 })),
    status: required(oneOf(LINKAGE_STATUSES)),
    justification: required(oneOf(JUSTIFICATIONS)),
    rationale_zh: text(),
    rationale_en: text(),
    author: required(text()),
    judged_on: required(date()),
  },
  { either: ['rationale'] },
)

export const evidence = table({
  id: id(),
  linkage: required(reference('linkages')),
  side: required(oneOf(EVIDENCE_SIDES)),
  kind: required(oneOf(EVIDENCE_KINDS)),
  exact: required(text()),
  of: required(reference('clauses', 'targets', 'projects', 'documents')),
  locator: text(),
  locator_en: text(),
  source: required(references('sources')),
})

import {
  ANY_NUMBER,
  ANY_TEXT,
  BOOLEAN,
  COUNT,
  DATE_TEXT,
  INTEGER,
  KIND,
  listOf,
  orNull,
  STORED,
  WORD,
  type Type,
} from './type.ts'

/** By type, the properties of the nodes and relationships a seed writes, without the one that is never missing, `id`. */
const PROPERTIES: readonly [Type, string][] = [
  [COUNT, 'levelRank periodStart periodEnd ordinal start year baselineYear'],
  [INTEGER, 'score'],
  [{ kinds: ANY_NUMBER.kinds & ~KIND.float }, 'number'],
  [{ kinds: KIND.integer | KIND.fraction | KIND.word }, 'confidence'],
  [BOOLEAN, 'isRequirement yearInferred isShipped'],
  [DATE_TEXT, 'asOf issuedOn publishedOn seenOn judgedOn'],
  [listOf(ANY_TEXT), 'aliases sources'],
  // Words of the vocabulary: none reads as a number.
  [
    WORD,
    'level kind status seen stage relation reference basis form direction comparator nature type duty state justification side flag linkSafety',
  ],
  [
    ANY_TEXT,
    'titleZh titleEn search clauseNumber clauseNumberEn shortZh shortEn docNumber noteZh noteEn url publisherZh publisherEn planId documentId parentId indicatorId ' +
      'fromId toId fromPlanId toPlanId aspectId linkageId focusPlan path heading headingEn text textHash surface openReasonZh openReasonEn ' +
      'unit unitEn definitionZh definitionEn value valueEn baseline baselineEn rationaleZh rationaleEn author exact locator locatorEn ' +
      'aspect corpus corpusVersion origin version licenceZh licenceEn match mode quote reasonZh reasonEn',
  ],
]

const TYPES = new Map(PROPERTIES.flatMap(([type, names]) => names.split(' ').map((name) => [name, orNull(type)] as const)))

/**
 * What a property of a node or relationship can be: by its name where a seed writes it, else anything that can be stored. A key that is
 * not known stands for any property.
 */
export function typeProperty(key: string | undefined, owner: 'node' | 'relationship'): Type {
  if (key === 'id') return owner === 'node' ? ANY_TEXT : orNull(ANY_TEXT)
  return (key === undefined ? undefined : TYPES.get(key)) ?? STORED
}

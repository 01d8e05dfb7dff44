/** Every table of a corpus folder, in the order in which people read it and faults are listed. */
export const TABLE_NAMES = [
  'corpus',
  'sources',
  'plan-classes',
  'organizations',
  'places',
  'projects',
  'topics',
  'plans',
  'documents',
  'clauses',
  'aspects',
  'mentions',
  'resolutions',
  'abouts',
  'names',
  'indicators',
  'indicator-similarities',
  'targets',
  'inheritances',
  'plan-relations',
  'linkages',
  'evidence',
] as const

export type TableName = (typeof TABLE_NAMES)[number]

/** The file of a table in the corpus folder. */
export function fileOf(name: TableName): string {
  return `${name}.csv`
}

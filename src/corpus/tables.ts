import { abouts, aspects, clauses, mentions, names, resolutions } from './tables/clauses.ts'
import { indicators, indicatorSimilarities, inheritances, targets } from './tables/indicators.ts'
import { evidence, linkages } from './tables/linkages.ts'
import { documents, planClasses, planRelations, plans } from './tables/plans.ts'
import { corpus, sources } from './tables/sources.ts'
import { organizations, places, projects, topics } from './tables/subjects.ts'
import type { RowOf, Table } from './table.ts'
import type { TableName } from './table-name.ts'

/** The definition of every table by its name. */
export const TABLES = {
  corpus,
  sources,
  'plan-classes': planClasses,
  organizations,
  places,
  projects,
  topics,
  plans,
  documents,
  clauses,
  aspects,
  mentions,
  resolutions,
  abouts,
  names,
  indicators,
  'indicator-similarities': indicatorSimilarities,
  targets,
  inheritances,
  'plan-relations': planRelations,
  linkages,
  evidence,
} as const satisfies { [Name in TableName]: Table }

/** A row as read, with the line of its file on which it begins (an editor's count; the header is line 1). */
export type Row<Name extends TableName> = RowOf<(typeof TABLES)[Name]> & { readonly line: number }

/** All rows of a corpus by table. */
export type Rows = { [Name in TableName]: Row<Name>[] }

import type { Draft } from './draft.ts'
import { TABLE_NAMES, type TableName } from './table-name.ts'
import type { Row, Rows } from './tables.ts'

/** Answers what checks ask of a draft: which row an id names, which plan it belongs to, which text holds it. */
export class CorpusIndex {
  readonly draft: Draft
  readonly rows: Rows
  readonly #places = new Map<string, { table: TableName; line: number }>()
  readonly #ids = new Map<TableName, string[]>()
  readonly #byId = new Map<TableName, Map<string, { id: string }>>()
  readonly #evidence = new Map<string, Row<'evidence'>[]>()
  readonly #naming = new Map<string, string[]>()

  constructor(draft: Draft) {
    this.draft = draft
    this.rows = draft.rows
    for (const table of TABLE_NAMES) {
      const ids = [...draft.rows[table], ...draft.broken[table]].flatMap((row) =>
        'id' in row && typeof row.id === 'string' ? [{ id: row.id, line: row.line }] : [],
      )
      this.#ids.set(
        table,
        ids.map(({ id }) => id),
      )
      for (const { id, line } of ids) if (!this.#places.has(id)) this.#places.set(id, { table, line })
      const byId = new Map<string, { id: string }>()
      for (const row of draft.rows[table]) if ('id' in row && !byId.has(row.id)) byId.set(row.id, row)
      this.#byId.set(table, byId)
    }
    for (const row of draft.rows.evidence) addTo(this.#evidence, row.linkage, row)
    for (const row of draft.rows.names) addTo(this.#naming, row.entity, row.document)
  }

  /** Where an id stands first, in a faulty row too. */
  placeOf(id: string): { table: TableName; line: number } | undefined {
    return this.#places.get(id)
  }

  /** All ids of a table, of faulty rows too. */
  idsOf(table: TableName): readonly string[] {
    return this.#ids.get(table) ?? []
  }

  /** The sound row of an id in one table. */
  find<Name extends TableName>(table: Name, id: string | null): Row<Name> | undefined {
    return id === null ? undefined : (this.#byId.get(table)?.get(id) as Row<Name> | undefined)
  }

  evidenceOf(linkage: string, side: 'from' | 'to'): Row<'evidence'>[] {
    return (this.#evidence.get(linkage) ?? []).filter((row) => row.side === side)
  }

  /** The document a clause is in, or the document itself. */
  documentOf(id: string): Row<'documents'> | undefined {
    return this.find('documents', this.find('clauses', id)?.document ?? id)
  }

  /** The plan that a clause, target, document, or the place where a mention is named, belongs to. */
  planOf(id: string): string | null {
    return this.find('targets', id)?.plan ?? this.documentOf(id)?.plan ?? null
  }

  /**
   * The plan on one side of a linkage. A project is no plan's own: it counts for the plan whose text is the evidence on that
   * side, else for the only plan whose documents name the project. Null when that does not tell.
   */
  planOfSide(linkage: { id: string; from: string; to: string }, side: 'from' | 'to'): string | null {
    const own = this.planOf(linkage[side])
    if (own !== null) return own
    const cited = this.evidenceOf(linkage.id, side).map((row) => this.planOf(row.of))
    const named = (this.#naming.get(linkage[side]) ?? []).map((document) => this.planOf(document))
    for (const plans of [cited, named]) {
      const [plan, ...others] = new Set(plans.filter((known) => known !== null))
      if (plan !== undefined && others.length === 0) return plan
    }
    return null
  }

  /** The text of a document when the corpus holds it whole. */
  textOf(document: Row<'documents'>): string | null {
    return document.text_file === null ? null : (this.draft.texts.get(document.text_file) ?? null)
  }
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'

const PARENTS = [
  { table: 'clauses', column: 'parent' },
  { table: 'places', column: 'within' },
  { table: 'plan-classes', column: 'merged_into' },
] as const

/** What lies within something else never lies within itself, and a clause lies within one of its own document. */
export function* checkHierarchies(index: CorpusIndex): Generator<Fault> {
  for (const { table, column } of PARENTS) {
    const parents = new Map(
      index.rows[table].map((row) => [row.id, (row as unknown as Record<string, string | null>)[column] ?? null]),
    )
    for (const row of index.rows[table]) {
      if (!isOwnAncestor(row.id, parents)) continue
      yield faultAt(table, row, { column, what: `leads from “${row.id}” back to itself`, cure: 'break the circle' })
    }
  }
  for (const row of index.rows.clauses) {
    const parent = index.find('clauses', row.parent)
    if (parent === undefined || parent.document === row.document) continue
    const what = `“${parent.id}” is a clause of ${parent.document}, not of ${row.document}`
    yield faultAt('clauses', row, { column: 'parent', what, cure: 'name a clause of the same document, or none' })
  }
  for (const row of index.rows['plan-classes']) {
    if (row.merged_in === null || row.merged_into !== null) continue
    yield faultAt('plan-classes', row, {
      column: 'merged_in',
      what: 'names a year, but no class',
      cure: 'name the class in merged_into',
    })
  }
}

function isOwnAncestor(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  for (let at = parents.get(id); at != null && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}

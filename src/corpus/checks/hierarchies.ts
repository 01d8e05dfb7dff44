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
  yield* checkReplacements(index)
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

/** A plan may replace several, so what it leads to is a set. */
function* checkReplacements(index: CorpusIndex): Generator<Fault> {
  const replaced = new Map<string, string[]>()
  const rows = index.rows['plan-relations'].filter(({ relation }) => relation === 'replaces')
  for (const { from, to } of rows) replaced.set(from, [...(replaced.get(from) ?? []), to])
  for (const row of rows) {
    const reached = new Set([row.to])
    for (const plan of reached) for (const next of replaced.get(plan) ?? []) reached.add(next)
    if (row.from === row.to || !reached.has(row.from)) continue
    const what = `“${row.to}” replaces “${row.from}” in turn, directly or through others`
    yield faultAt('plan-relations', row, { column: 'to', what, cure: 'break the circle' })
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

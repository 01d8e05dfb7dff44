import type { Inspection } from '../statement-inspection.ts'
import { readStatement } from './syntax/read-statement.ts'
import type { ClauseOf, Item } from './syntax/tree.ts'
import { nameItem, typeStatement } from './types/type-statement.ts'
import type { TypedStatement } from './types/typed-statement.ts'

interface Edit {
  start: number
  end: number
  text: string
}

/** A statement whose columns all have an alias the engine can read, and what they are called. */
export interface NamedStatement {
  statement: string
  /** Undefined where the statement does not end in a `RETURN`. */
  columns: string[] | undefined
}

/**
 * Gives every column that has no alias one: its text as it is written, which is what Neo4j calls it, and for `*` the variables in order.
 * The engine would write the text anew (`count( * )` as `count(*)`), and gives numbers in place of nodes when a `RETURN` aggregates and
 * none of its items has an alias.
 */
export function nameColumns({ statement, tokens }: Pick<Inspection, 'statement' | 'tokens'>): NamedStatement {
  const typed = typeStatement(statement, readStatement({ statement, tokens }), {})
  const ends = typed.query.parts.flatMap((part) => part.slice(-1)).filter((clause) => clause.kind === 'return')
  const edits = ends.flatMap((last) => [...nameStar(last, typed), ...last.items.flatMap((item) => aliasItem(item, statement))])
  let named = ''
  let done = 0
  for (const { start, end, text } of edits) {
    named += statement.slice(done, start) + text
    done = end
  }
  const [first] = ends
  const columns = first && [...listStar(first, typed), ...first.items.map((item) => readName(item, statement))]
  return { statement: named + statement.slice(done), columns }
}

function listStar(clause: ClauseOf<'return'>, typed: TypedStatement): string[] {
  return [...(typed.stars.get(clause) ?? [])].sort()
}

function nameStar(clause: ClauseOf<'return'>, typed: TypedStatement): Edit[] {
  const names = listStar(clause, typed)
  if (clause.star === undefined || names.length === 0) return []
  const text = names.map((name) => `\`${name.replaceAll('`', '``')}\` AS ${writeAlias(name)}`).join(', ')
  return [{ start: clause.star, end: clause.star + 1, text }]
}

function aliasItem(item: Item, statement: string): Edit[] {
  if (item.alias !== undefined) return []
  return [{ start: item.end, end: item.end, text: ` AS ${writeAlias(readName(item, statement))}` }]
}

function readName({ expression, alias, start, end }: Item, statement: string): string {
  return alias?.name ?? nameItem(expression) ?? statement.slice(start, end)
}

/** The engine reads no back quote inside of a name; the column is called by its right name afterwards. */
function writeAlias(name: string): string {
  return `\`${name.replaceAll('`', '\u02cb')}\``
}

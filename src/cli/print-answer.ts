import { LIMITS } from '../graph/limit.ts'
import type { Table } from '../graph/table.ts'
import { formatTable, type Format } from './format-table.ts'
import type { World } from './world.ts'

/** Prints an answer: for a person on a terminal, as JSON into a pipe. That it was cut is said beside it, not in it. */
export function printAnswer({ stdout, stderr }: World, table: Table, format: Format | undefined): void {
  const chosen = format ?? (stdout.isTerminal ? 'table' : 'json')
  stdout.write(formatTable(table, chosen, stdout.columns))
  if (table.truncated !== undefined) {
    stderr.write(
      `xianjie: the answer was cut by the limit ${table.truncated} (at most ${LIMITS[table.truncated]}, if not set lower).\n`,
    )
  } else if (chosen === 'table' && stdout.isTerminal) {
    stderr.write(table.rows.length === 1 ? '1 row\n' : `${table.rows.length} rows\n`)
  }
}

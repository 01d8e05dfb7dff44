import { showHidden } from '../graph/hidden-character.ts'
import { fileOf, TABLE_NAMES, type TableName } from './table-name.ts'

/** One thing wrong in a corpus folder: where, what, and how to mend it. */
export interface Fault {
  /** File in the corpus folder. */
  file: string
  /** Line of the file on which the row begins, the header being line 1; null when the fault is the whole file's. */
  row: number | null
  /** Column name; null when the fault is the whole row's. */
  column: string | null
  what: string
  cure: string
}

/** A fault of one cell, or of the whole row with column null. */
export function faultAt(
  table: TableName,
  row: { readonly line: number },
  fault: { column?: string; what: string; cure: string },
): Fault {
  return { file: fileOf(table), row: row.line, column: fault.column ?? null, what: fault.what, cure: fault.cure }
}

/** Faults of one file that are told one by one; whoever mends these has most often mended the rest. */
const TOLD = 100

/** Faults as lines for people, in their order; of each file the first hundred and how many more there are. */
export function describeFaults(faults: readonly Fault[]): string[] {
  const lines: string[] = []
  const counts = new Map<string, number>()
  for (const [place, fault] of faults.entries()) {
    const count = (counts.get(fault.file) ?? 0) + 1
    counts.set(fault.file, count)
    if (count <= TOLD) lines.push(describeFault(fault))
    if (count > TOLD && faults[place + 1]?.file !== fault.file) {
      lines.push(`${fault.file} — and ${count - TOLD} more faults — mend those above first`)
    }
  }
  return lines
}

/** `plans.csv:12 period_end — 2020 is before the start, 2021 — correct one of the two years` */
export function describeFault(fault: Fault): string {
  const place = fault.row === null ? fault.file : `${fault.file}:${fault.row}`
  return showHidden(`${place}${fault.column === null ? '' : ` ${fault.column}`} — ${fault.what} — ${fault.cure}`)
}

/** Faults in reading order: by table, then row; faults of one row stay as found. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const order = new Map(TABLE_NAMES.map((name, place) => [fileOf(name), place]))
  const placed = faults.map((fault) => ({ fault, place: order.get(fault.file) ?? TABLE_NAMES.length }))
  placed.sort(
    (a, b) => a.place - b.place || a.fault.file.localeCompare(b.fault.file, 'en') || (a.fault.row ?? 0) - (b.fault.row ?? 0),
  )
  return placed.map(({ fault }) => fault)
}

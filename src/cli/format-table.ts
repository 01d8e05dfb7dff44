import { stringify } from 'csv-stringify/sync'
import { showHidden } from '../graph/hidden-character.ts'
import { readRecords, type Table } from '../graph/table.ts'
import { cutToWidth, measureWidth, padToWidth } from './display-width.ts'
import { formatValue } from './format-value.ts'

export const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const

export type Format = (typeof FORMATS)[number]

const GAP = '  '
const NARROWEST = 6

/** The answer as text that ends with a line break; `columns` is the terminal's width, to which only `table` keeps. */
export function formatTable(table: Table, format: Format, columns?: number): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(table)}\n`
    case 'ndjson':
      return readRecords(table)
        .map((record) => `${JSON.stringify(record)}\n`)
        .join('')
    case 'csv':
      return stringify([table.columns, ...table.rows.map((row) => row.map(formatValue))])
    case 'table':
      return drawTable(table, columns)
  }
}

function drawTable(table: Table, columns: number | undefined): string {
  const cells = [
    table.columns.map(showHidden),
    ...table.rows.map((row) => row.map((value) => showHidden(formatValue(value).replace(/\s+/g, ' ')))),
  ]
  const wanted = table.columns.map((_, index) => cells.reduce((most, row) => Math.max(most, measureWidth(row[index] ?? '')), 0))
  const widths = columns === undefined ? wanted : fitWidths(wanted, columns - GAP.length * (wanted.length - 1))
  const [head = '', ...lines] = cells.map((row) => drawRow(row, widths))
  return [head, widths.map((width) => '─'.repeat(width)).join(GAP), ...lines].map((line) => `${line}\n`).join('')
}

function drawRow(row: string[], widths: number[]): string {
  return widths
    .map((width, index) => padToWidth(cutToWidth(row[index] ?? '', width), width))
    .join(GAP)
    .trimEnd()
}

/** The widest columns give way first, down to a width in which one still recognises something. */
function fitWidths(wanted: number[], room: number): number[] {
  const widths = [...wanted]
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over -= 1) {
    const widest = Math.max(...widths)
    if (widest <= NARROWEST) break
    widths[widths.indexOf(widest)] = widest - 1
  }
  return widths
}

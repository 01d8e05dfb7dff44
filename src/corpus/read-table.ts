import { CsvError, parse } from 'csv-parse/sync'
import { findHidden } from '../graph/hidden-character.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { faultAt, type Fault } from './fault.ts'
import { nearestWord } from './near-miss.ts'
import type { Table } from './table.ts'
import { fileOf, type TableName } from './table-name.ts'

/** The rows of one file: whole ones, and those with a faulty cell, which hold only their sound cells. */
export interface ReadTable {
  rows: ReadRow[]
  broken: ReadRow[]
  faults: Fault[]
  /** False when the file could not be read as a table, so that nobody can say which ids it holds. */
  readable: boolean
}

export type ReadRow = { line: number } & Record<string, unknown>

/** Reads the bytes of one table; never throws, every fault is named. */
export function readTable(name: TableName, table: Table, bytes: Uint8Array): ReadTable {
  const result: ReadTable = { rows: [], broken: [], faults: [], readable: false }
  const decoded = decodeUtf8(bytes)
  if (!('text' in decoded)) {
    const what = `is not UTF-8; it seems to be ${decoded.seems}`
    result.faults.push(faultAt(name, decoded, { what, cure: 'save the file as “CSV UTF-8”' }))
    return result
  }
  const records = splitRecords(name, decoded.text, result.faults)
  if (records === null) return result
  const header = records.shift()
  if (header === undefined) {
    result.faults.push(
      faultAt(
        name,
        { line: 1 },
        { what: 'the file is empty', cure: `write the header: ${Object.keys(table.columns).join(',')}` },
      ),
    )
    return result
  }
  const places = readHeader(name, table, header, result.faults)
  if (places === null) return result
  for (const record of records) readRecord(record, { name, table, places, width: header.cells.length, result })
  result.readable = true
  return result
}

interface CsvRecord {
  line: number
  cells: string[]
}

/** The records of a file; null when quotes make it unreadable, which is then named. */
function splitRecords(name: TableName, text: string, faults: Fault[]): CsvRecord[] | null {
  const lines = text.replaceAll(/\r\n?/g, '\n')
  try {
    return parseRecords(lines, false)
  } catch (error) {
    const known = error instanceof CsvError && error.code !== 'CSV_QUOTE_NOT_CLOSED' && typeof error['lines'] === 'number'
    const line = known ? (error['lines'] as number) : lineOfStrayQuote(lines)
    faults.push(
      faultAt(
        name,
        { line },
        { what: 'a double quote stands where none may', cure: 'put the cell in double quotes and write each quote in it twice' },
      ),
    )
  }
  try {
    return parseRecords(lines, true)
  } catch {
    return null
  }
}

function parseRecords(text: string, lax: boolean): CsvRecord[] {
  const records = parse(text, { info: true, relaxColumnCount: true, relaxQuotes: lax, skipEmptyLines: false }) as unknown as {
    record: string[]
    info: { lines: number }
  }[]
  let end = 0
  return records
    .map(({ record, info }) => {
      const line = end + 1
      end = info.lines
      return { line, cells: record }
    })
    .filter(({ cells }) => cells.length > 1 || cells[0] !== '')
}

/** Where a quote that is never closed was opened: the last line on which the count of quotes turns odd. */
function lineOfStrayQuote(text: string): number {
  let open = 1
  let quoted = false
  for (const [index, line] of text.split('\n').entries()) {
    if (line.split('"').length % 2 === 1) continue
    quoted = !quoted
    if (quoted) open = index + 1
  }
  return open
}

/** Column names with their place in a record, or null when a column that must be there is not. */
function readHeader(name: TableName, table: Table, header: CsvRecord, faults: Fault[]): Map<string, number> | null {
  const { columns, either } = table
  const names = header.cells.map((cell) => cell.trim())
  const places = new Map<string, number>()
  let usable = true
  for (const [place, column] of names.entries()) {
    if (places.has(column)) {
      faults.push(faultAt(name, header, { column, what: 'the column stands twice', cure: 'keep one of the two' }))
    } else if (!Object.hasOwn(columns, column)) {
      const missing = Object.keys(columns).filter((known) => !names.includes(known))
      const near = missing.find((known) => known === `${column}_zh`) ?? nearestWord(column, missing)
      const cure = near === null ? `the columns are ${Object.keys(columns).join(', ')}` : `did you mean “${near}”?`
      faults.push(
        faultAt(name, header, { column: column === '' ? `(column ${place + 1})` : column, what: 'no such column', cure }),
      )
    } else places.set(column, place)
  }
  for (const [column, { required }] of Object.entries(columns)) {
    if (!required || places.has(column)) continue
    faults.push(faultAt(name, header, { column, what: 'the column is missing', cure: 'add it to the header and to every row' }))
    usable = false
  }
  for (const stem of either) {
    if (places.has(`${stem}_zh`) || places.has(`${stem}_en`)) continue
    const what = `the column is missing, and ${stem}_en too`
    faults.push(faultAt(name, header, { column: `${stem}_zh`, what, cure: 'add one of the two to the header and to every row' }))
    usable = false
  }
  return usable ? places : null
}

function readRecord(
  record: CsvRecord,
  options: { name: TableName; table: Table; places: Map<string, number>; width: number; result: ReadTable },
): void {
  const { name, table, places, width, result } = options
  const before = result.faults.length
  if (record.cells.length !== width) {
    const cure = `count the commas; ${fileOf(name)} has ${width} columns, and a cell with a comma or a line break stands in double quotes`
    result.faults.push(faultAt(name, record, { what: `the row has ${record.cells.length} cells instead of ${width}`, cure }))
    result.broken.push({ line: record.line, id: record.cells[places.get('id') ?? -1] })
    return
  }
  const row: ReadRow = { line: record.line }
  for (const [column, definition] of Object.entries(table.columns)) {
    const cell = record.cells[places.get(column) ?? -1] ?? ''
    if (cell.trim() === '') {
      if (definition.required) {
        const what = 'is empty'
        result.faults.push(faultAt(name, record, { column, what, cure: `write ${definition.expects}` }))
      } else row[column] = definition.empty as unknown
      continue
    }
    const hidden = findHidden(cell)
    if (hidden !== undefined) {
      const what = `holds the hidden character ${hidden}`
      result.faults.push(faultAt(name, record, { column, what, cure: 'take it out; copied text often brings one along' }))
      continue
    }
    const read = definition.read(cell)
    if ('value' in read) row[column] = read.value as unknown
    else result.faults.push(faultAt(name, record, { column, what: read.what, cure: read.cure }))
  }
  for (const stem of table.either) {
    if (row[`${stem}_zh`] !== null || row[`${stem}_en`] !== null) continue
    const what = `is empty, and ${stem}_en too`
    result.faults.push(
      faultAt(name, record, { column: `${stem}_zh`, what, cure: 'write text in at least one of the two languages' }),
    )
  }
  if (result.faults.length === before) result.rows.push(row)
  else result.broken.push(row)
}

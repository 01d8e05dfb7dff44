import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { XianjieError } from '../graph/error.ts'
import { checkDraft } from './check-draft.ts'
import type { Corpus } from './corpus.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import type { Draft } from './draft.ts'
import { faultAt, sortFaults, type Fault } from './fault.ts'
import { nearestWord } from './near-miss.ts'
import { readTable, type ReadRow } from './read-table.ts'
import { fileOf, TABLE_NAMES, type TableName } from './table-name.ts'
import { TABLES, type Rows } from './tables.ts'

/**
 * Reads and checks a corpus folder: the whole corpus, or every fault in it, in reading order.
 * Rejects with `corpus-missing` when the folder is not there or holds none of the tables.
 */
export async function readCorpus(folder: string): Promise<{ corpus: Corpus } | { faults: Fault[] }> {
  const files = await listFiles(folder)
  const faults: Fault[] = nameStrangeTables(files)
  const draft = await readDraft(folder, files, faults)
  const all = faults.concat(checkDraft(draft))
  if (all.length > 0) return { faults: sortFaults(all) }
  const texts = new Map([...draft.texts].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])))
  return { corpus: { rows: draft.rows, texts } }
}

async function listFiles(folder: string): Promise<string[]> {
  let files: string[]
  try {
    files = await readdir(folder)
  } catch (cause) {
    throw new XianjieError('corpus-missing', 'the corpus folder cannot be read', { place: folder, cause })
  }
  if (!TABLE_NAMES.some((name) => files.includes(fileOf(name)))) {
    throw new XianjieError('corpus-missing', 'the folder holds no corpus tables', { place: folder })
  }
  return files
}

function nameStrangeTables(files: readonly string[]): Fault[] {
  const known = TABLE_NAMES.map(fileOf)
  const strange = files.filter((file) => /\.csv$/i.test(file) && !known.includes(file)).sort()
  return strange.map((file) => {
    const near = nearestWord(file, known)
    const cure = near === null ? `the tables are ${known.join(', ')}; move the file elsewhere` : `did you mean ${near}?`
    return { file, row: null, column: null, what: 'no such table', cure }
  })
}

async function readDraft(folder: string, files: readonly string[], faults: Fault[]): Promise<Draft> {
  const rows: Record<string, ReadRow[]> = {}
  const broken: Record<string, ReadRow[]> = {}
  const unreadable = new Set<TableName>()
  for (const name of TABLE_NAMES) {
    rows[name] = []
    broken[name] = []
    const file = fileOf(name)
    if (files.includes(file)) {
      const bytes = await readBytes(join(folder, file))
      if (!(bytes instanceof Uint8Array)) {
        faults.push({ file, row: null, column: null, ...bytes })
        unreadable.add(name)
        continue
      }
      const read = readTable(name, TABLES[name], bytes)
      // One by one: as arguments of one call, a hundred thousand would not fit on the stack.
      for (const fault of read.faults) faults.push(fault)
      rows[name] = read.rows
      broken[name] = read.broken
      if (!read.readable) unreadable.add(name)
    } else if (TABLES[name].needed) {
      faults.push({ file, row: null, column: null, what: 'the table is missing', cure: 'add it to the folder' })
      unreadable.add(name)
    }
  }
  const draft = { rows: rows as unknown as Rows, broken: broken as Draft['broken'], unreadable, texts: new Map() }
  await readTexts(folder, draft, faults)
  return draft
}

/** A table’s bytes, or why there are none. */
async function readBytes(path: string): Promise<Uint8Array | { what: string; cure: string }> {
  try {
    return await readFile(path)
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    if (code === 'EISDIR') return { what: 'is a folder', cure: 'put a file with the table in its place' }
    if (code === 'ENOENT') return { what: 'is a link that leads nowhere', cure: 'put the table itself in its place' }
    if (code === 'EACCES') return { what: 'may not be read', cure: 'give yourself the right to read it' }
    return { what: `cannot be read (${code})`, cure: 'make it a file that can be read' }
  }
}

async function readTexts(folder: string, draft: Draft, faults: Fault[]): Promise<void> {
  for (const row of draft.rows.documents) {
    if (row.text_file === null || draft.texts.has(row.text_file)) continue
    const read = await readText(folder, row.text_file)
    draft.texts.set(row.text_file, 'text' in read ? read.text : null)
    if (!('text' in read)) faults.push(faultAt('documents', row, { column: 'text_file', ...read }))
  }
}

async function readText(folder: string, path: string): Promise<{ text: string } | { what: string; cure: string }> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(join(folder, path))
  } catch {
    return { what: `there is no file ${path} in the folder`, cure: 'add the file, or leave the cell empty' }
  }
  const decoded = decodeUtf8(bytes)
  if ('text' in decoded) return decoded
  return { what: `line ${decoded.line} of ${path} is not UTF-8; the file seems to be ${decoded.seems}`, cure: 'save it as UTF-8' }
}

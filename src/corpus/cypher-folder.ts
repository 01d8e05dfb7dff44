import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findPackageFolder } from './package-folder.ts'

/** A statement file: its name without `.cypher`, and its text. */
export interface StatementFile {
  name: string
  statement: string
}

/** The statements of `cypher/<folder>` of this package in the order of their numbers. */
export async function readStatements(folder: 'schema' | 'seed'): Promise<StatementFile[]> {
  const path = join(findPackageFolder(), 'cypher', folder)
  const files = (await readdir(path)).filter((file) => file.endsWith('.cypher')).sort()
  return Promise.all(
    files.map(async (file) => ({ name: file.replace(/\.cypher$/, ''), statement: await readFile(join(path, file), 'utf8') })),
  )
}

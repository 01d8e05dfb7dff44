import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A statement file: its name without `.cypher`, and its text. */
export interface StatementFile {
  name: string
  statement: string
}

/** The statements of `cypher/<folder>` of this package in the order of their numbers. */
export async function readStatements(folder: 'schema' | 'seed'): Promise<StatementFile[]> {
  const path = join(findCypher(), folder)
  const files = (await readdir(path)).filter((file) => file.endsWith('.cypher')).sort()
  return Promise.all(
    files.map(async (file) => ({ name: file.replace(/\.cypher$/, ''), statement: await readFile(join(path, file), 'utf8') })),
  )
}

/** The nearest `cypher` folder above this file, whether it runs compiled or from its source. */
function findCypher(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const path = join(folder, 'cypher')
    if (existsSync(join(path, 'seed'))) return path
    if (folder === dirname(folder)) throw new Error('the package has lost its cypher folder')
  }
}

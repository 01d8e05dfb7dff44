import { existsSync } from 'node:fs'
import { readCorpusRow, type Corpus } from '../corpus/corpus.ts'
import { describeFault } from '../corpus/fault.ts'
import { readSeedVersion } from '../corpus/build-seed.ts'
import { readCorpus } from '../corpus/read-corpus.ts'
import { XianjieError } from '../graph/error.ts'
import { readRecords, type Table } from '../graph/table.ts'
import { locateCorpus } from './corpus-folder.ts'
import type { CommandContext } from './command-context.ts'

/** A corpus that passed its checks, with the name and version it is seeded under. */
export interface CheckedCorpus {
  corpus: Corpus
  id: string
  version: string
}

/** `torn`: a seed of it was begun and did not come to its end. */
export type CorpusState = 'current' | 'old' | 'torn' | 'absent'

const STATE_STATEMENT = 'MATCH (c:Corpus {id: $corpus}) RETURN c.version AS version, c.state AS state'

/** Reads a corpus folder; throws `corpus-invalid` with every fault in the message. */
export async function readCheckedCorpus(folder: string, shown: string): Promise<CheckedCorpus> {
  const read = await readCorpus(folder)
  if ('faults' in read) {
    const faults = read.faults.map((fault) => `\n  ${describeFault(fault)}`).join('')
    throw new XianjieError(
      'corpus-invalid',
      `${shown} has ${read.faults.length === 1 ? 'a fault' : `${read.faults.length} faults`}:${faults}`,
    )
  }
  return { corpus: read.corpus, id: readCorpusRow(read.corpus).id, version: await readSeedVersion(read.corpus) }
}

/** The corpus that comes with the package; undefined when it does not. */
export async function readFlagship(context: CommandContext): Promise<CheckedCorpus | undefined> {
  const { path, shown } = locateCorpus(context)
  return existsSync(path) ? readCheckedCorpus(path, shown) : undefined
}

/** How what is seeded stands to the corpus in its folder; asks a GraphSource as well as an engine. */
export async function compareCorpus(
  reader: { query: (statement: string, parameters: { corpus: string }) => Promise<Table> },
  { id, version }: CheckedCorpus,
): Promise<CorpusState> {
  const [seeded] = readRecords(await reader.query(STATE_STATEMENT, { corpus: id }))
  if (!seeded) return 'absent'
  if (seeded['state'] !== 'complete') return 'torn'
  return seeded['version'] === version ? 'current' : 'old'
}

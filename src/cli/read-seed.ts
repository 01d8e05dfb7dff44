import { existsSync } from 'node:fs'
import { buildSeed, type Seed } from '../corpus/build-seed.ts'
import { describeFaults } from '../corpus/fault.ts'
import { readCorpus } from '../corpus/read-corpus.ts'
import { XianjieError } from '../graph/error.ts'
import { locateCorpus, type CorpusFolder } from './corpus-folder.ts'
import type { CommandContext } from './command-context.ts'

/** Reads a corpus folder as what seeds it; throws `corpus-invalid` with every fault in the message. */
export async function readSeed({ path, shown, isShipped }: CorpusFolder): Promise<Seed> {
  const read = await readCorpus(path)
  if ('corpus' in read) return buildSeed(read.corpus, { isShipped })
  const faults = describeFaults(read.faults)
    .map((line) => `\n  ${line}`)
    .join('')
  throw new XianjieError(
    'corpus-invalid',
    `${shown} has ${read.faults.length === 1 ? 'a fault' : `${read.faults.length} faults`}:${faults}`,
  )
}

/** The corpus that comes with the package; undefined when it does not. */
export async function readFlagshipSeed(context: CommandContext): Promise<Seed | undefined> {
  const folder = locateCorpus(context)
  return existsSync(folder.path) ? readSeed(folder) : undefined
}

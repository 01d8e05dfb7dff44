import { countTables } from '../../corpus/corpus.ts'
import { describeFaults } from '../../corpus/fault.ts'
import { readCorpus } from '../../corpus/read-corpus.ts'
import { locateCorpus } from '../corpus-folder.ts'
import type { CommandContext } from '../command-context.ts'

/** Checks a corpus folder; needs no database. */
export async function runCheck({ world, packageFolder, setExit }: CommandContext, folder: string | undefined): Promise<void> {
  const place = locateCorpus({ world, packageFolder }, folder)
  const read = await readCorpus(place.path)
  if ('faults' in read) {
    world.stdout.write(
      describeFaults(read.faults)
        .map((line) => `${line}\n`)
        .join(''),
    )
    const count = read.faults.length === 1 ? '1 fault' : `${read.faults.length} faults`
    world.stderr.write(`xianjie: ${place.shown} has ${count}.\n`)
    setExit(2)
    return
  }
  const counts = countTables(read.corpus)
  const width = Math.max(...counts.map(({ table }) => table.length))
  world.stdout.write(counts.map(({ table, rows }) => `${table.padEnd(width)}  ${String(rows).padStart(5)}\n`).join(''))
}

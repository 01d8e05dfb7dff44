import { buildSeed } from '../corpus/build-seed.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { readStatements } from '../corpus/cypher-folder.ts'
import type { World } from './world.ts'

/**
 * Writes the seed as one JSON object a line, in the order to run them: `{name, statement}` for constraints and indexes, then
 * `{name, statement, rows}`. Whoever runs them needs this project no more.
 */
export async function printSeed(corpus: Corpus, world: World): Promise<void> {
  const schema = await readStatements('schema')
  const { statements } = await buildSeed(corpus)
  for (const line of [...schema, ...statements]) world.stdout.write(`${JSON.stringify(line)}\n`)
}

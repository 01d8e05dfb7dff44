import type { Seed } from '../corpus/build-seed.ts'
import { readStatements } from '../corpus/cypher-folder.ts'
import type { World } from './world.ts'

/**
 * Writes the seed as one JSON object a line, in the order to run them: `{name, statement}` for constraints and indexes, then
 * `{name, statement, rows}`. Whoever runs them needs this project no more.
 */
export async function printSeed({ statements }: Seed, world: World): Promise<void> {
  const schema = await readStatements('schema')
  for (const line of [...schema, ...statements]) world.stdout.write(`${JSON.stringify(line)}\n`)
}

import { readRecords, type Table } from '../graph/table.ts'
import type { Seed } from './build-seed.ts'

/** `torn`: a seed of the corpus was begun and did not come to its end. */
export type SeedState = 'current' | 'old' | 'torn' | 'absent'

const STATEMENT = 'MATCH (c:Corpus {id: $corpus}) RETURN c.version AS version, c.state AS state'

/**
 * How what a database holds stands to a seed.
 *
 * @param ask runs one reading statement, on an engine or through a GraphSource
 */
export async function compareSeed(
  ask: (statement: string, parameters: { corpus: string }) => Promise<Table>,
  { corpus, version }: Pick<Seed, 'corpus' | 'version'>,
): Promise<SeedState> {
  const [seeded] = readRecords(await ask(STATEMENT, { corpus }))
  if (!seeded) return 'absent'
  if (seeded['state'] !== 'complete') return 'torn'
  return seeded['version'] === version ? 'current' : 'old'
}

/** Whether what a database holds under a corpus’ id was seeded from the corpus that comes with the program; else somebody has brought it. */
export async function isShipped(
  ask: (statement: string, parameters: { corpus: string }) => Promise<Table>,
  corpus: string,
): Promise<boolean> {
  const [seeded] = readRecords(await ask('MATCH (c:Corpus {id: $corpus}) RETURN c.isShipped AS isShipped', { corpus }))
  return seeded?.['isShipped'] === true
}

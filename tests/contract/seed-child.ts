/**
 * Seeds a corpus folder and kills itself on the way, as a power cut would: `seed-child.ts '{"folder", "settings", "statement",
 * "moment"}'`; moment `after` is when the statement was acknowledged, `during` when it was sent and nothing came back yet.
 */
import { buildSeed } from '../../src/corpus/build-seed.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { writeSeed } from '../../src/corpus/write-seed.ts'
import { openDatabase, type DatabaseSettings } from '../../src/engine/open-engine.ts'
import type { SeedPort } from '../../src/graph/cypher-engine.ts'

export interface ChildOrder {
  folder: string
  settings: DatabaseSettings
  statement: string
  moment: 'during' | 'after'
}

const order = JSON.parse(process.argv[2] ?? '') as ChildOrder
const read = await readCorpus(order.folder)
if ('faults' in read) throw new Error('the corpus is faulty')
const { engine, seed } = await openDatabase(order.settings)
const deadly: SeedPort = {
  applySchema: (statement) => seed.applySchema(statement),
  async write(statement) {
    const written = seed.write(statement)
    if (statement.name === order.statement && order.moment === 'during') {
      written.catch(() => undefined)
      setImmediate(die)
    }
    await written
    if (statement.name === order.statement) die()
  },
}
await writeSeed(await buildSeed(read.corpus), { engine, seed: deadly })
process.exit(3)

function die(): void {
  process.kill(process.pid, 'SIGKILL')
}

import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { compareSeed } from '../../src/corpus/compare-seed.ts'
import { neo4jDatabase } from '../setup/databases.ts'
import { readSeed } from '../setup/spoiled-corpus.ts'
import { openDatabase } from '../../src/engine/open-engine.ts'
import { PROJECT_FOLDER, runXianjie } from './built-command.ts'

const TOWN = join(PROJECT_FOLDER, 'tests/fixtures/small-town')
const kind = await neo4jDatabase()

describe.skipIf(kind.skipped)('the printed seed', () => {
  test('fills a Neo4j by the script of the README and nothing else of ours', { timeout: 240_000 }, async () => {
    const folder = join(PROJECT_FOLDER, 'tests/output', `seed-print-${process.pid}`)
    await mkdir(folder, { recursive: true })
    const reservation = await kind.reserve()
    try {
      const printed = await runXianjie(['seed', TOWN, '--print'])
      expect(printed.stderr).toBe('')
      await writeFile(join(folder, 'seed.ndjson'), printed.stdout)
      const { uri = '', username = '', password = '' } = reservation.settings.neo4j ?? {}
      const script = (await readScript())
        .replace('bolt://localhost:7687', uri)
        .replace("'neo4j', process", `'${username}', process`)
      await writeFile(join(folder, 'load.mjs'), script)
      await promisify(execFile)(process.execPath, ['load.mjs'], {
        cwd: folder,
        env: { ...process.env, NEO4J_PASSWORD: password },
      })

      const database = await openDatabase(reservation.settings)
      try {
        const state = await compareSeed(
          (statement, parameters) => database.engine.run(statement, parameters),
          await readSeed(TOWN),
        )
        expect(state).toBe('current')
      } finally {
        await database.close()
      }
    } finally {
      await reservation.release()
      await rm(folder, { recursive: true, force: true })
    }
  })
})

async function readScript(): Promise<string> {
  const readme = await readFile(join(PROJECT_FOLDER, 'README.md'), 'utf8')
  const script = /```js\n([\s\S]*?)```/.exec(readme)?.[1]
  if (script === undefined) throw new Error('README.md has lost its driver script')
  return script
}

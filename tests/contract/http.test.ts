import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../src/api/client/create-client.ts'
import { createApp } from '../../src/api/server/create-app.ts'
import { startServer } from '../../src/api/server/start-server.ts'
import { writeSeed } from '../../src/corpus/write-seed.ts'
import { openGraphSource } from '../../src/questions/graph-source-over-engine.ts'
import { readQuestionFolders } from '../../src/questions/question-folder.ts'
import { testDatabases, type TestDatabase } from '../setup/databases.ts'
import { readSeed, SMALL_TOWN } from '../setup/spoiled-corpus.ts'
import { describeGraphSource } from './graph-source.suite.ts'
import { HOSTILE_STATEMENTS } from './hostile-statements.ts'

interface Served {
  address: string
  close: () => Promise<void>
}

/** The whole way but the client: network, server, engine. */
async function serveTown(kind: TestDatabase): Promise<Served> {
  const database = await kind.open()
  await writeSeed(await readSeed(SMALL_TOWN), database)
  const source = openGraphSource({ engine: database.engine, questions: await readQuestionFolders(['cypher/queries']) })
  const identity = { version: '0', engine: database.engine.title, instance: 'contract' }
  const app = createApp(source, { identity, ping: () => database.engine.ping() })
  const server = await startServer(app, { host: '127.0.0.1', port: 0 })
  return {
    address: server.address,
    async close() {
      await server.close(0)
      await database.close()
    },
  }
}

for (const kind of await testDatabases()) {
  describeGraphSource({
    name: `over HTTP on ${kind.name}`,
    skipped: kind.skipped,
    open: async () => {
      const { address, close } = await serveTown(kind)
      return { source: createClient({ baseUrl: address }), close }
    },
  })

  describe.skipIf(kind.skipped)(`POST /api/query on ${kind.name}`, () => {
    let served: Served

    async function post(cypher: string): Promise<{ status: number; code: string }> {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`${served.address}/api/query`, { method: 'POST', headers, body: JSON.stringify({ cypher }) })
      const { code = '' } = (await response.json()) as { code?: string }
      return { status: response.status, code }
    }

    async function count(): Promise<unknown> {
      const client = createClient({ baseUrl: served.address })
      const { nodes, relationships } = await client.overview()
      const { rows } = await client.query('MATCH (n:Entity) RETURN n.id AS id, size(keys(n)) AS keys ORDER BY id')
      return { nodes, relationships, rows }
    }

    beforeAll(async () => {
      served = await serveTown(kind)
    })

    afterAll(() => served.close())

    it.each([
      "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
      'CREATE (:Hostile)',
      'CALL dbms.listConfig()',
      'CALL apoc.load.json("http://localhost")',
    ])('refuses %s', async (statement) => {
      expect(await post(statement)).toEqual({ status: 403, code: 'cypher-refused' })
    })

    it('carries out none of the hostile statements', async () => {
      const before = await count()
      for (const statement of Object.values(HOSTILE_STATEMENTS).flat()) {
        const { status } = await post(statement)
        expect(status, statement).toBeGreaterThanOrEqual(400)
        expect(status, statement).toBeLessThan(500)
      }
      expect(await count()).toEqual(before)
    })
  })
}

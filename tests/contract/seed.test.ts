import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import neo4j, { type SessionConfig } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSeed, type Seed } from '../../src/corpus/build-seed.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { compareSeed, type SeedState } from '../../src/corpus/compare-seed.ts'
import { readStatements } from '../../src/corpus/cypher-folder.ts'
import { writeSeed, type SeedProgress } from '../../src/corpus/write-seed.ts'
import { openDatabase } from '../../src/engine/open-engine.ts'
import type { Database } from '../../src/graph/cypher-engine.ts'
import { openGraphSource } from '../../src/questions/graph-source-over-engine.ts'
import { readQuestionFolders } from '../../src/questions/question-folder.ts'
import { testDatabases, type Reservation } from '../setup/databases.ts'
import { readSeed, readSound, SMALL_TOWN, useSpoiled, type Spoil } from '../setup/spoiled-corpus.ts'
import { dumpGraph } from './graph-dump.ts'
import type { ChildOrder } from './seed-child.ts'

/** A next version of the town: a linkage gone, a cell emptied, a list shortened, a clause gone, an id that became another kind of thing. */
const NEXT: Spoil[] = [
  { file: 'linkages.csv', from: /linkage\/15,.*\n/, to: '' },
  { file: 'evidence.csv', from: /linkage\/15\/from-1,.*\n/, to: '' },
  { file: 'evidence.csv', from: /linkage\/15\/to-1,.*\n/, to: '' },
  {
    file: 'linkages.csv',
    from: 'implements,obey,2,0.8,in_review,manual,两边的目标',
    to: 'implements,obey,2,0.8,suggested,manual,两边的目标',
  },
  { file: 'clauses.csv', from: /prov-sti\/excerpt\/5,.*\n/, to: '' },
  { file: 'plans.csv', from: '子虚科创规划;省科创规划', to: '子虚科创规划' },
  { file: 'targets.csv', from: '1.8,2020,anticipatory', to: '1.8,2020,' },
  { file: 'projects.csv', from: /project\/kiln-renewal,.*\n/, to: '' },
  {
    file: 'organizations.csv',
    from: null,
    to: 'project/kiln-renewal,柴窑改造工程办公室,Kiln Renewal Office,municipal,agency,source/environment,,\n',
  },
]

/** A Neo4j that has just started plans every statement for the first time; on a busy machine that takes its while. */
const COLD_MS = 300_000

let town: Seed
let next: Seed
beforeAll(async () => {
  town = await readSeed(SMALL_TOWN)
  next = await useSpoiled(NEXT, readSeed)
})

const dumps = new Map<string, string[]>()

describe.each(await testDatabases())('$name', (kind) => {
  describe.skipIf(kind.skipped)('a seed', () => {
    let reservation: Reservation
    let database: Database
    beforeAll(async () => {
      reservation = await kind.reserve()
      database = await openDatabase(reservation.settings)
    })
    afterAll(async () => {
      await database.close()
      await reservation.release()
    })

    async function clear(): Promise<void> {
      await database.seed.write({ name: 'clear', statement: 'MATCH (n) DETACH DELETE n', parameters: {} })
    }

    function compare(seed: Seed): Promise<SeedState> {
      return compareSeed((statement, parameters) => database.engine.run(statement, parameters), seed)
    }

    async function findClauses(text: string): Promise<string[]> {
      const source = openGraphSource({ engine: database.engine, questions: await readQuestionFolders(['cypher/queries']) })
      return (await source.search(text, { labels: ['Clause', 'Withdrawn'] })).map(({ id }) => id)
    }

    test(
      'writes the graph the map of the fixture describes',
      async () => {
        const progress: SeedProgress[] = []
        expect(await compare(town)).toBe('absent')
        await writeSeed(town, database, { onProgress: (step) => progress.push(step) })
        expect(await compare(town)).toBe('current')
        expect(await compare(next)).toBe('old')
        expect(progress[0]?.statement).toBe('000-corpus')
        expect(progress.at(-1)).toMatchObject({ statement: '900-corpus-complete', done: progress.at(-1)?.total })
        expect((await database.engine.run('MATCH (n:Entity) RETURN count(n) AS n')).rows).toEqual([[165]])
        const linked = await database.engine.run(
          'MATCH (a)-[r:LINKED]->(b) RETURN r.linkageId AS id, a.id AS a, r.score AS score, b.id AS b, r.state AS state ORDER BY id',
        )
        expect(linked.rows.map((row) => row.map((value) => String(value as string | number)).join(' '))).toEqual([
          'linkage/01 town-sti/text/3.1 3 prov-sti/excerpt/2 aligned',
          'linkage/02 town-sti/t1 2 prov-sti/t1 aligned',
          'linkage/03 town-sti/text/1 0 prov-sti/excerpt partial',
          'linkage/05 town-sti/text/3.2 -2 prov-sti/excerpt/3 conflict',
          'linkage/06 town-sti/text/2 2 prov-sti/excerpt/1 aligned',
          'linkage/07 town-sti/text/3.2 2 town-env/excerpt/1 aligned',
          'linkage/08 town-sti/text/3.1 -3 town-env/excerpt/2 conflict',
          'linkage/09 town-sti/text/4.1 1 town-env/excerpt/1 partial',
          'linkage/11 town-sti/text/3.1 1 project/glaze-line partial',
          'linkage/12 town-sti/text/3.1 1 town-industry/excerpt/2 partial',
          'linkage/13 town-sti/text/3.1 -1 park-plan/contents/1 conflict',
          'linkage/17 prov-sti/excerpt/2 1 nation-sti/contents/2 partial',
          'linkage/18 town-industry/excerpt/2 -2 town-env/excerpt/2 conflict',
          'linkage/19 park-plan/contents/1 -1 town-env/excerpt/2 conflict',
          'linkage/20 county-sti/text/1 2 town-sti/text/3.1 aligned',
          'linkage/21 county-sti/text/2 1 town-sti/t2 partial',
        ])
        dumps.set(kind.name, await dumpGraph(database.engine))
      },
      COLD_MS,
    )

    test('done twice changes nothing', async () => {
      const before = await dumpGraph(database.engine)
      await writeSeed(town, database)
      expect(await dumpGraph(database.engine)).toEqual(before)
    })

    test('of a next version leaves exactly that version, as if nothing had been there', async () => {
      await writeSeed(next, database)
      const after = await dumpGraph(database.engine)
      await clear()
      await writeSeed(next, database)
      expect(after).toEqual(await dumpGraph(database.engine))
      expect(after.filter((line) => line.includes('linkage/15') || line.includes('prov-sti/excerpt/5'))).toEqual([])
      expect(after.find((line) => line.includes('id: "project/kiln-renewal"'))).toMatch(/^\(:Entity:Organization /)
      expect(after.filter((line) => line.includes(':LINKED '))).toHaveLength(15)
    })

    test('lets alone what people wrote, even on a row that left the corpus', async () => {
      await clear()
      await writeSeed(town, database)
      const layer = {
        name: 'layer',
        statement: `MATCH (gone:Entity {id: 'prov-sti/excerpt/5'}) MATCH (ours:Entity {id: 'town-sti/text/3.3'}) MATCH (a:Entity {id: 'town-sti'})
          MATCH (b:Entity {id: 'prov-sti'})
          CREATE (l:Entity:Linkage {id: 'user/1', origin: 'user', titleZh: '某人的判读'})
          CREATE (l)-[:FROM {origin: 'user'}]->(ours) CREATE (l)-[:TO {origin: 'user'}]->(gone)
          CREATE (a)-[:BASED_ON {origin: 'user', noteZh: '某人画的'}]->(b)`,
        parameters: {},
      }
      await database.seed.write(layer)
      const before = await dumpGraph(database.engine)
      const people = before.filter((line) => line.includes('origin: "user"'))
      expect(people).toHaveLength(4)
      expect(await findClauses('县域创新')).toEqual(['prov-sti/excerpt/5'])

      await writeSeed(next, database)
      const after = await dumpGraph(database.engine)
      expect(after.filter((line) => line.includes('origin: "user"'))).toEqual(people)
      const gone = after.filter((line) => line.includes('id: "prov-sti/excerpt/5"'))
      expect(gone).toEqual([expect.stringMatching(/^\(:Entity:Withdrawn /)])
      expect(await findClauses('县域创新')).toEqual([])
      expect(await compare(next)).toBe('current')

      await writeSeed(town, database)
      expect(await dumpGraph(database.engine)).toEqual(before)
    })

    test('of another corpus stands beside it and takes nothing of it away', async () => {
      await clear()
      await writeSeed(town, database)
      const before = await dumpGraph(database.engine)
      const other = await useSpoiled([], async (folder) => buildSeed(await renameAll(folder)))
      await writeSeed(other, database)
      const both = await dumpGraph(database.engine)
      expect(both).toHaveLength(before.length * 2)
      await writeSeed(town, database)
      expect(await dumpGraph(database.engine)).toEqual(both)
      expect(await compare(other)).toBe('current')
    })

    test('that would take over ids of another corpus, or of a person, is refused before anything is written', async () => {
      await clear()
      await writeSeed(town, database)
      const before = await dumpGraph(database.engine)
      const rival = await useSpoiled([{ file: 'corpus.csv', from: '\nsmall-town,', to: '\nrival,' }], readSeed)
      await expect(writeSeed(rival, database)).rejects.toMatchObject({
        code: 'id-taken',
        exit: 2,
        message: expect.stringMatching(/^“aspect\/project” \(and 163 more\) belongs to corpus “small-town”/) as string,
      })
      expect(await dumpGraph(database.engine)).toEqual(before)
      await clear()
      await database.seed.write({
        name: 'person',
        statement: "CREATE (:Entity:Topic {id: 'topic/kilns', origin: 'user'})",
        parameters: {},
      })
      await expect(writeSeed(town, database)).rejects.toMatchObject({ code: 'id-taken', place: 'topic/kilns' })
      expect(await dumpGraph(database.engine)).toHaveLength(1)
    })

    test('that is given up stops between two statements and is known as not whole', async () => {
      await clear()
      const stop = new AbortController()
      function onProgress({ statement }: SeedProgress): void {
        if (statement === '106-plans') stop.abort()
      }
      await expect(writeSeed(town, database, { onProgress, signal: stop.signal })).rejects.toMatchObject({ code: 'aborted' })
      expect(await compare(town)).toBe('torn')
      expect((await database.engine.run('MATCH (n:Document) RETURN count(n) AS n')).rows).toEqual([[0]])
    })

    test('builds the projection anew from the graph alone, for any linkage at any time', async () => {
      await clear()
      await writeSeed(town, database)
      const before = await dumpGraph(database.engine)
      await database.seed.write({
        name: 'disturb',
        statement: `MATCH (l:Entity {id: 'linkage/01'}) SET l.status = 'rejected' WITH l MATCH (s:Entity {id: 'linkage/14'}) SET s.status = 'accepted'
          WITH s MATCH ()-[r:LINKED {linkageId: 'linkage/02'}]->() DELETE r`,
        parameters: {},
      })
      const rows = ['01', '02', '14'].map((number) => ({ linkage: `linkage/${number}` }))
      for (const { name, statement } of (await readStatements('seed')).filter((file) => file.name.startsWith('7'))) {
        await database.seed.write({ name, statement, parameters: { rows } })
      }
      const linked = await database.engine.run('MATCH ()-[r:LINKED]->() RETURN r.linkageId AS id ORDER BY id')
      const ids = linked.rows.flat()
      expect(ids).toHaveLength(16)
      expect(ids).not.toContain('linkage/01')
      expect(ids).toEqual(expect.arrayContaining(['linkage/02', 'linkage/14']))
      await writeSeed(town, database)
      expect(await dumpGraph(database.engine)).toEqual(before)
    })

    describe('that is killed', () => {
      const points: [ChildOrder['moment'], string][] = [
        ['after', '000-corpus'],
        ['during', '113-linkages'],
        ['during', '231-cited-from'],
        ['after', '701-linked'],
        ['after', '802-nodes-withdrawn'],
      ]
      let whole: string[]
      beforeAll(async () => {
        await clear()
        await writeSeed(next, database)
        whole = await dumpGraph(database.engine)
      })

      test.each(points)('%s %s is not whole, and seeding again makes it so', async (moment, statement) => {
        await clear()
        await writeSeed(town, database)
        await database.close()
        const signal = await useSpoiled(NEXT, (folder) => runChild({ folder, settings: reservation.settings, statement, moment }))
        expect(signal).toBe('SIGKILL')
        database = await openDatabase(reservation.settings)
        expect(await compare(next)).toBe('torn')
        expect(await compare(town)).toBe('torn')
        await writeSeed(next, database)
        expect(await compare(next)).toBe('current')
        expect(await dumpGraph(database.engine)).toEqual(whole)
      })
    })

    test.runIf(kind.name === 'Neo4j')('runs as it is from a plain driver script', async () => {
      await clear()
      const { uri, username, password, database: name } = reservation.settings.neo4j ?? {}
      const driver = neo4j.driver(uri ?? '', neo4j.auth.basic(username ?? '', password ?? ''))
      try {
        const place: Pick<SessionConfig, 'database'> = { database: name ?? 'neo4j' }
        const session = driver.session(place)
        for (const { statement } of await readStatements('schema')) await session.run(statement)
        for (const { statement, rows } of town.statements) {
          await session.executeWrite((transaction) => transaction.run(statement, { rows: withIntegers(rows) }))
        }
        await session.close()
      } finally {
        await driver.close()
      }
      expect(await compare(town)).toBe('current')
      expect(await dumpGraph(database.engine)).toEqual(dumps.get(kind.name))
    })
  })
})

test('both engines hold the same after a seed', () => {
  const [first, ...others] = [...dumps.values()]
  expect(first?.length).toBeGreaterThan(500)
  for (const other of others) expect(other).toEqual(first)
})

/** The small town under other ids: a corpus of its own. */
async function renameAll(folder: string): Promise<Corpus> {
  const corpus = await readSound(folder)
  const ids = new Set(Object.values(corpus.rows).flatMap((rows) => rows.flatMap((row) => ('id' in row ? [row.id] : []))))
  function rename(value: unknown): unknown {
    if (typeof value === 'string') return ids.has(value) ? `other/${value}` : value
    return Array.isArray(value) ? value.map(rename) : value
  }
  const rows = Object.entries(corpus.rows).map(([table, list]) => [
    table,
    list.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, rename(value)]))),
  ])
  return { rows: Object.fromEntries(rows) as Corpus['rows'], texts: corpus.texts }
}

function runChild(order: ChildOrder): Promise<NodeJS.Signals | null> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
      join(import.meta.dirname, 'seed-child.ts'),
      JSON.stringify(order),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (_code, signal) => resolve(signal))
  })
}

/** Whole numbers as the driver's integers: it would send a plain JavaScript number as a float. */
function withIntegers(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value)
  if (Array.isArray(value)) return value.map(withIntegers)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withIntegers(each)]))
}

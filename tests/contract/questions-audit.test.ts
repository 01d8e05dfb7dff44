import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSeed } from '../../src/corpus/write-seed.ts'
import type { Database } from '../../src/graph/cypher-engine.ts'
import type { GraphSource } from '../../src/graph/graph-source.ts'
import type { Value } from '../../src/graph/value.ts'
import { openGraphSource } from '../../src/questions/graph-source-over-engine.ts'
import { readQuestionFolders } from '../../src/questions/question-folder.ts'
import { testDatabases } from '../setup/databases.ts'
import { readSeed, SMALL_TOWN } from '../setup/spoiled-corpus.ts'

/** What is done to a sound small town, and the row its audit must then give; no two touch the same. */
interface Fault {
  what: string
  plant: string
  audit: string
  row: Value[]
}

const FAULTS: Fault[] = [
  {
    what: 'the only evidence of a side is gone',
    plant: "MATCH (e:Entity {id: 'linkage/01/to-1'}) DETACH DELETE e",
    audit: 'audit-evidence',
    row: ['linkage/01', 'accepted', 'no_evidence', 'to', null],
  },
  {
    what: 'a rationale is blank in both languages',
    plant: "MATCH (l:Entity {id: 'linkage/09'}) SET l.rationaleZh = ' ', l.rationaleEn = ' '",
    audit: 'audit-evidence',
    row: ['linkage/09', 'in_review', 'no_rationale', null, null],
  },
  {
    what: 'evidence cites nothing',
    plant: "MATCH (:Entity {id: 'linkage/12/from-1'})-[r:QUOTES]->(:Entity) DELETE r",
    audit: 'audit-evidence',
    row: ['linkage/12', 'accepted', 'quotes_nothing', 'from', 'linkage/12/from-1'],
  },
  {
    what: 'a quote is not what stands there',
    plant: "MATCH (e:Entity {id: 'linkage/05/from-1'}) SET e.exact = '三年内'",
    audit: 'audit-evidence',
    row: ['linkage/05', 'in_review', 'not_verbatim', 'from', 'linkage/05/from-1'],
  },
  {
    what: 'a heading has one character more',
    plant: "MATCH (e:Entity {id: 'linkage/13/to-1'}) SET e.exact = '第一章 东河园区布局图'",
    audit: 'audit-evidence',
    row: ['linkage/13', 'in_review', 'not_verbatim', 'to', 'linkage/13/to-1'],
  },
  {
    what: 'evidence has no source',
    plant: "MATCH (:Entity {id: 'linkage/20/to-1'})-[r:CITED_FROM]->(:Entity) DELETE r",
    audit: 'audit-evidence',
    row: ['linkage/20', 'accepted', 'no_source', 'to', 'linkage/20/to-1'],
  },
  {
    what: 'a linkage is not projected',
    plant: "MATCH (:Entity {id: 'town-sti/text/2'})-[r:LINKED]->(:Entity) DELETE r",
    audit: 'audit-projection',
    row: ['linkage/06', 'missing', 'town-sti/text/2', 'prov-sti/excerpt/1'],
  },
  {
    what: 'a rejected linkage is projected',
    plant: `MATCH (a:Entity {id: 'town-sti/text/3.3'}) MATCH (b:Entity {id: 'prov-sti/excerpt/5'})
CREATE (a)-[:LINKED {linkageId: 'linkage/15', aspect: 'aspect/project', type: 'refines', score: 1, status: 'rejected', state: 'partial'}]->(b)`,
    audit: 'audit-projection',
    row: ['linkage/15', 'stray', 'town-sti/text/3.3', 'prov-sti/excerpt/5'],
  },
  {
    what: 'a no_counterpart is projected',
    plant: `MATCH (a:Entity {id: 'town-sti/text/3.1'}) MATCH (b:Entity {id: 'prov-sti/excerpt'})
CREATE (a)-[:LINKED {linkageId: 'linkage/04', aspect: 'aspect/space', type: 'no_counterpart', status: 'in_review', state: 'no_counterpart'}]->(b)`,
    audit: 'audit-projection',
    row: ['linkage/04', 'stray', 'town-sti/text/3.1', 'prov-sti/excerpt'],
  },
  {
    what: 'a linkage is projected twice',
    plant: `MATCH (a:Entity {id: 'town-sti/text/4.1'})-[r:LINKED]->(b:Entity)
CREATE (a)-[s:LINKED]->(b) SET s = properties(r)`,
    audit: 'audit-projection',
    row: ['linkage/09', 'doubled', 'town-sti/text/4.1', 'town-env/excerpt/1'],
  },
  {
    what: 'a projection ends elsewhere',
    plant: `MATCH (a:Entity {id: 'town-sti/text/3.2'})-[r:LINKED {linkageId: 'linkage/07'}]->(b:Entity) MATCH (c:Entity {id: 'town-env/excerpt/2'})
CREATE (a)-[s:LINKED]->(c) SET s = properties(r) DELETE r`,
    audit: 'audit-projection',
    row: ['linkage/07', 'other_ends', 'town-sti/text/3.2', 'town-env/excerpt/2'],
  },
  {
    what: 'a projection has an old score',
    plant: "MATCH (:Entity {id: 'town-sti/t1'})-[r:LINKED]->(:Entity) SET r.score = 3",
    audit: 'audit-projection',
    row: ['linkage/02', 'other_properties', 'town-sti/t1', 'prov-sti/t1'],
  },
  ...(
    [
      ['linkage/01', 'Linkage', 'fromId', 'town-sti/text/3.2', 'town-sti/text/3.1'],
      ['linkage/01', 'Linkage', 'toId', 'prov-sti/excerpt/3', 'prov-sti/excerpt/2'],
      ['linkage/01', 'Linkage', 'aspectId', 'aspect/time', 'aspect/project'],
      ['linkage/01', 'Linkage', 'fromPlanId', 'town-env', 'town-sti'],
      ['linkage/01', 'Linkage', 'toPlanId', 'nation-sti', 'prov-sti'],
      ['linkage/01', 'Linkage', 'state', 'partial', 'aligned'],
      ['linkage/22', 'Linkage', 'state', 'no_counterpart', 'gap'],
      ['linkage/04', 'Linkage', 'state', 'gap', 'no_counterpart'],
      ['linkage/08', 'Linkage', 'state', 'partial', 'conflict'],
      ['linkage/03', 'Linkage', 'state', 'aligned', 'partial'],
      ['old-sti/citation', 'Document', 'planId', 'town-sti', 'old-sti'],
      ['nation-sti/contents/1', 'Clause', 'documentId', 'town-sti/text', 'nation-sti/contents'],
      ['nation-sti/contents/1', 'Clause', 'planId', 'town-sti', 'nation-sti'],
      ['town-sti/text/3.1', 'Clause', 'parentId', 'town-sti/text/4', 'town-sti/text/3'],
      ['town-sti/text/2', 'Clause', 'parentId', 'town-sti/text/1', null],
      ['town-env/t1', 'Target', 'planId', 'town-sti', 'town-env'],
      ['town-env/t1', 'Target', 'indicatorId', 'indicator/rd-intensity', 'indicator/wood-kilns'],
      ['town-env/excerpt/m1', 'PlanMention', 'planId', 'town-sti', 'town-env'],
      ['linkage/01/to-1', 'Evidence', 'linkageId', 'linkage/02', 'linkage/01'],
      ['linkage/01/to-1', 'Evidence', 'side', 'from', 'to'],
      ['small-town', 'Corpus', 'focusPlan', 'town-env', 'town-sti'],
    ] as const
  ).map(([id, label, property, copy, actual]) => ({
    what: `${property} of the ${label} ${id} is another’s`,
    plant: `MATCH (n:Entity {id: '${id}'}) SET n.${property} = '${copy}'`,
    audit: 'audit-copies',
    row: [id, label, property, copy, actual],
  })),
  {
    what: 'a relationship a property copies is gone',
    plant: "MATCH (:Entity {id: 'town-industry/t1'})-[r:OF_INDICATOR]->(:Entity) DELETE r",
    audit: 'audit-copies',
    row: ['town-industry/t1', 'Target', 'indicatorId', 'indicator/hi-tech-firms-incubated', null],
  },
  {
    what: 'a level and its rank disagree',
    plant: "MATCH (n:Entity {id: 'prov-sti'}) SET n.levelRank = 3",
    audit: 'audit-copies',
    row: ['prov-sti', 'Plan', 'levelRank', '3', '2'],
  },
]

const AUDITS = [...new Set(FAULTS.map(({ audit }) => audit))]
const town = await readSeed(SMALL_TOWN)
const questions = await readQuestionFolders(['cypher/queries'])

describe('every audit', () => {
  it('has a fault to find', () => {
    expect(questions.map(({ name }) => name).filter((name) => name.startsWith('audit-'))).toEqual([...AUDITS].sort())
  })
})

describe.each(await testDatabases())('$name', (kind) => {
  describe.skipIf(kind.skipped)('in a small town with faults planted', () => {
    let database: Database
    let source: GraphSource
    beforeAll(async () => {
      database = await kind.open()
      source = openGraphSource({ engine: database.engine, questions })
    })
    afterAll(async () => {
      await database.close()
    })

    it.each(AUDITS)('%s finds each of its faults, and nothing else', async (audit) => {
      await database.seed.write({ name: 'empty', statement: 'MATCH (n) DETACH DELETE n', parameters: {} })
      await writeSeed(town, database)
      const planted = FAULTS.filter((fault) => fault.audit === audit)
      for (const { what, plant } of planted) await database.seed.write({ name: what, statement: plant, parameters: {} })
      const { rows } = await source.ask(audit)
      for (const { what, row } of planted) expect(rows, what).toContainEqual(row)
      expect(rows).toHaveLength(planted.length)
    })
  })
})

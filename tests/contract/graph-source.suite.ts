import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphSource } from '../../src/graph/graph-source.ts'
import { LIMITS } from '../../src/graph/limit.ts'
import type { ParameterValue } from '../../src/graph/value.ts'
import { readRecords } from '../../src/graph/table.ts'
import { C1, E1, I1, K1, N2, P2, P3, T3, T31, T32, T33, T41, TOWN } from './questions/small-town.ts'

/** A GraphSource over a database that holds tests/fixtures/small-town and nothing else, with the shipped questions. */
interface OpenedSource {
  source: GraphSource
  close(): Promise<void>
}

interface SourceKind {
  name: string
  /** Why it cannot be tested here. */
  skipped?: string | undefined
  open(): Promise<OpenedSource>
}

/** What every GraphSource must do, whatever it is made of: the promises of src/graph/graph-source.ts. */
export function describeGraphSource(kind: SourceKind): void {
  describe.skipIf(kind.skipped)(`a GraphSource: ${kind.name}`, () => {
    let opened: OpenedSource
    let source: GraphSource
    beforeAll(async () => {
      opened = await kind.open()
      source = opened.source
    })
    afterAll(async () => {
      await opened.close()
    })

    describe('overview', () => {
      it('says what the database holds and which plan it is about', async () => {
        const overview = await source.overview()
        expect(overview.corpora).toEqual([
          {
            id: 'small-town',
            title: { zh: '亡是市（虚构）', en: 'The town of Wangshi (fictional)' },
            focus: 'town-sti',
            version: '1',
            asOf: '2024-06-30',
            sources: 8,
          },
        ])
        expect(overview.focus).toMatchObject({ $type: 'node', id: 'town-sti', labels: ['Entity', 'Plan'] })
        expect(overview.focus?.properties).toMatchObject({ shortZh: '市科技规划', levelRank: 3, periodEnd: 2025 })
        expect(overview.nodes).toBe(165)
        expect(overview.engine).not.toBe('')
      })

      it('counts relationships as the schema does', async () => {
        const [overview, schema] = [await source.overview(), await source.schema()]
        const counted = schema.relationshipTypes.reduce((sum, { relationships }) => sum + relationships, 0)
        expect(overview.relationships).toBe(counted)
      })
    })

    describe('schema', () => {
      it('counts labels and relationship types, with their properties and what they join', async () => {
        const schema = await source.schema()
        const plans = schema.labels.find(({ label }) => label === 'Plan')
        expect(plans?.nodes).toBe(10)
        expect(plans?.properties).toEqual(expect.arrayContaining(['id', 'levelRank', 'periodEnd', 'titleZh']))
        const linked = schema.relationshipTypes.find(({ type }) => type === 'LINKED')
        expect(linked?.relationships).toBe(16)
        expect(linked?.joins).toEqual([
          { from: 'Clause', to: 'Clause' },
          { from: 'Clause', to: 'Document' },
          { from: 'Clause', to: 'Project' },
          { from: 'Clause', to: 'Target' },
          { from: 'Target', to: 'Target' },
        ])
      })
    })

    describe('search', () => {
      it('finds by Chinese, pinyin, initials and English, best first, and says where a thing stands', async () => {
        const [topic, project, clause] = await source.search('实验室')
        expect(topic).toMatchObject({
          id: 'topic/laboratories',
          title: { zh: '实验室', en: 'Laboratories' },
          context: { zh: '', en: '' },
        })
        expect(topic?.labels).toContain('Topic')
        expect(project).toMatchObject({ id: 'project/clay-lab', context: { zh: '东河片区', en: 'Donghe Area' } })
        expect(clause).toMatchObject({ id: T31, context: { zh: TOWN[1], en: TOWN[2] } })
        expect(topic?.score).toBeGreaterThan(project?.score ?? Infinity)
        for (const words of ['taonishiyanshi', 'tnsys', 'Clay Laboratory', 'clay LAB']) {
          expect((await source.search(words))[0]?.id, words).toBe('project/clay-lab')
        }
      })

      it('shows the original where there is no translation', async () => {
        const [found] = await source.search('（一）分年推进')
        expect(found).toMatchObject({ id: T41, title: { zh: '（一）分年推进', en: '（一）分年推进' } })
      })

      it('finds a clause by our English heading', async () => {
        const [found] = await source.search('science fair')
        expect(found).toMatchObject({ id: T33, title: { zh: '（三）办好科普集市', en: '3.3 Hold the science fair' } })
      })

      it('keeps to the labels and the number asked for', async () => {
        const found = await source.search('规划', { labels: ['Plan', 'PlanClass'], limit: 4 })
        expect(found).toHaveLength(4)
        expect(found.every(({ labels }) => labels.includes('Plan') || labels.includes('PlanClass'))).toBe(true)
      })

      it('finds nothing for nothing', async () => {
        expect(await source.search('  ')).toEqual([])
        expect(await source.search('没有这样的东西')).toEqual([])
      })
    })

    describe('node', () => {
      it('gives all a node carries, its degrees by type and direction, and its sources', async () => {
        const detail = await source.node(T31)
        expect(detail.node).toMatchObject({ $type: 'node', id: T31, labels: ['Clause', 'Entity'] })
        expect(detail.node.properties).toMatchObject({
          path: '3.1',
          clauseNumber: '三（一）',
          clauseNumberEn: '3.1',
          kind: 'task',
          isRequirement: true,
          start: 124,
        })
        expect(detail.degrees).toContainEqual({ type: 'LINKED', direction: 'out', count: 5 })
        expect(detail.degrees).toContainEqual({ type: 'LINKED', direction: 'in', count: 1 })
        expect(detail.degrees).toContainEqual({ type: 'FROM', direction: 'in', count: 6 })
        expect(detail.sources).toEqual([
          {
            id: 'source/town',
            title: { zh: '亡是市科技创新规划（2021—2025年）', en: 'Wangshi Science and Innovation Plan (2021–2025)' },
            publisher: { zh: '亡是市科技局', en: 'Wangshi Science Bureau' },
            flag: 'official',
            publishedOn: '2021-09-01',
            url: 'https://www.example.org/town/sti',
          },
        ])
      })

      it.each(['source/nation', 'source/industry', 'source/news', 'source/archive'])('hands out no address of %s', async (id) => {
        const citing = { 'source/nation': N2, 'source/industry': I1, 'source/news': K1, 'source/archive': 'old-sti' }[id] ?? ''
        const { sources } = await source.node(citing)
        const citation = sources.find((candidate) => candidate.id === id)
        expect(citation).toBeDefined()
        expect(citation).not.toHaveProperty('url')
        expect((await source.node(id)).node.properties).not.toHaveProperty('url')
      })

      it('hands out the address of an official source that is safe to open', async () => {
        expect((await source.node('source/county')).node.properties['url']).toBe('https://www.example.org/county/sti')
      })

      it('refuses an id there is not', async () => {
        await expect(source.node('town-sti/text/9')).rejects.toMatchObject({ code: 'node-unknown', place: 'town-sti/text/9' })
      })
    })

    describe('neighbours', () => {
      it('come best first, with the relationships that join them and the whole count by type', async () => {
        const found = await source.neighbours(T32)
        expect(found.nodes.map(({ id }) => id).slice(0, 3)).toEqual([T32, P3, E1])
        expect(found.nodes).toHaveLength(13)
        expect(found.total).toBe(12)
        expect(found.truncated).toBe(false)
        expect(found.byType).toEqual([
          { type: 'ABOUT', count: 1 },
          { type: 'CITED_FROM', count: 1 },
          { type: 'FROM', count: 3 },
          { type: 'HAS_CLAUSE', count: 1 },
          { type: 'HAS_SUBCLAUSE', count: 1 },
          { type: 'LINKED', count: 2 },
          { type: 'QUOTES', count: 3 },
        ])
        expect(found.relationships.find(({ to }) => to === P3)).toMatchObject({
          $type: 'relationship',
          type: 'LINKED',
          from: T32,
          properties: { linkageId: 'linkage/05', score: -2 },
        })
        expect(found.relationships.find(({ type }) => type === 'HAS_SUBCLAUSE')).toMatchObject({ from: T3, to: T32 })
        const ids = found.nodes.map(({ id }) => id)
        for (const { from, to } of found.relationships) expect(ids).toEqual(expect.arrayContaining([from, to]))
      })

      it('are cut at the number asked for, and say so', async () => {
        const found = await source.neighbours(T32, { limit: 2 })
        expect(found.nodes.map(({ id }) => id)).toEqual([T32, P3, E1])
        expect(found).toMatchObject({ total: 12, truncated: true })
      })

      it('keep to the types asked for, and still tell of the others', async () => {
        const found = await source.neighbours(T32, { types: ['HAS_SUBCLAUSE', 'HAS_CLAUSE'] })
        expect(found.nodes.map(({ id }) => id)).toEqual([T32, T3, 'town-sti/text'])
        expect(found).toMatchObject({ total: 2, truncated: false })
        expect(found.byType).toHaveLength(7)
      })

      it('have relationships of one id each, the same from whichever end they are asked', async () => {
        const [ours, theirs] = [await source.neighbours(T31), await source.neighbours(P2)]
        const ids = ours.relationships.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const shared = theirs.relationships.find(({ from, type }) => type === 'LINKED' && from === T31)
        expect(ids).toContain(shared?.id)
      })

      it('of an id there is not are refused', async () => {
        await expect(source.neighbours('nobody')).rejects.toMatchObject({ code: 'node-unknown' })
      })
    })

    describe('paths', () => {
      it('run from end to end, the nodes in the order they are walked', async () => {
        const [path, ...others] = await source.paths(C1, N2)
        expect(others).toEqual([])
        expect(path?.nodes.map(({ id }) => id)).toEqual([C1, T31, P2, N2])
        expect(path?.nodes.map(({ labels }) => labels)).toEqual(Array(4).fill(['Clause', 'Entity']))
        expect(path?.relationships.map(({ type, from, to, properties }) => [type, from, to, properties['linkageId']])).toEqual([
          ['LINKED', C1, T31, 'linkage/20'],
          ['LINKED', T31, P2, 'linkage/01'],
          ['LINKED', P2, N2, 'linkage/17'],
        ])
      })

      it('come shortest first and no more than asked for', async () => {
        const paths = await source.paths('town-sti', 'park-plan', { limit: 1 })
        expect(paths.map(({ nodes }) => nodes.length)).toEqual([5])
      })

      it('go through what is merely shared only where texts join nothing', async () => {
        const [path] = await source.paths('place/old-street', 'town-sti')
        expect(path?.nodes.map(({ id }) => id)).toEqual(['place/old-street', 'place/wangshi', 'town-sti'])
      })

      it('are none within too few steps', async () => {
        expect(await source.paths(C1, N2, { depth: 1 })).toEqual([])
      })

      it('from a node to itself are the node', async () => {
        const paths = await source.paths(C1, C1)
        expect(paths.map(({ nodes, relationships }) => [nodes.map(({ id }) => id), relationships])).toEqual([[[C1], []]])
      })

      it('to an id there is not are refused', async () => {
        await expect(source.paths(C1, 'nobody')).rejects.toMatchObject({ code: 'node-unknown', place: 'nobody' })
      })
    })

    describe('questions', () => {
      it('are described with titles in two languages, parameters, columns and the statement', async () => {
        const questions = await source.questions()
        const names = questions.map(({ name }) => name)
        expect(names).toEqual([...names].sort())
        expect(questions.length).toBeGreaterThanOrEqual(27)
        const gaps = questions.find(({ name }) => name === 'gaps')
        expect(gaps).toMatchObject({
          title: { zh: '缺口', en: 'Gaps' },
          parameters: [
            { name: 'plan', type: 'string', default: 'focus', title: { zh: '规划', en: 'Plan' }, label: 'Plan' },
            {
              name: 'statuses',
              type: 'string[]',
              default: ['accepted', 'in_review'],
              values: ['suggested', 'in_review', 'accepted', 'rejected', 'stale'],
            },
          ],
        })
        expect(gaps?.columns[0]).toEqual({ name: 'linkage', title: { zh: '衔接', en: 'Linkage' } })
        expect(gaps?.statement).toMatch(/^MATCH/u)
      })
    })

    describe('ask', () => {
      it('answers for the focus plan, and tells the parameters used', async () => {
        const answer = await source.ask('gaps')
        expect(answer.question).toBe('gaps')
        expect(answer.parameters).toEqual({ plan: 'town-sti', statuses: ['accepted', 'in_review'] })
        expect(answer.columns[0]).toBe('linkage')
        expect(answer.rows.map((row) => row[0])).toEqual(['linkage/22', 'linkage/10'])
        expect(answer).not.toHaveProperty('truncated')
      })

      it('takes texts, lists and numbers', async () => {
        expect((await source.ask('gaps', { plan: 'town-sti', statuses: ['accepted'] })).rows).toEqual([])
        expect((await source.ask('gaps', { statuses: [] })).rows).toEqual([])
        const two = await source.ask('search', { text: '规划, 实验室', limit: 2 })
        expect(two.parameters).toMatchObject({ text: '规划, 实验室', limit: 2 })
        expect((await source.ask('bridges', { atLeast: 6 })).rows).toHaveLength(1)
      })

      it('refuses a question there is not', async () => {
        await expect(source.ask('gasp')).rejects.toMatchObject({ code: 'question-unknown' })
      })

      it('refuses a parameter there is not, and a value of another type, naming it', async () => {
        await expect(source.ask('gaps', { status: 'accepted' })).rejects.toMatchObject({
          code: 'parameter-invalid',
          place: expect.stringContaining('status') as unknown,
        })
        await expect(source.ask('bridges', { atLeast: 'many' })).rejects.toMatchObject({
          code: 'parameter-invalid',
          place: expect.stringContaining('atLeast') as unknown,
        })
      })

      it.each([
        ['gaps', { plan: 'town-sti2' }, 'town-sti2', 'There is no Plan with the id town-sti2.'],
        ['bridges', { plan: 'topic/kilns' }, 'topic/kilns', 'There is no Plan with the id topic/kilns; it is a Topic.'],
        ['timeline', { plan: 'topic/kilns' }, 'topic/kilns', 'There is no Plan with the id topic/kilns; it is a Topic.'],
        ['linkage', { linkage: 'town-sti' }, 'town-sti', 'There is no Linkage with the id town-sti; it is a Plan.'],
        ['shortest-paths', { to: 'nobody' }, 'nobody', 'There is no node with the id nobody.'],
      ])('refuses what %s cannot be asked of, %j, rather than answering nothing', async (name, given, place, message) => {
        await expect(source.ask(name, given)).rejects.toMatchObject({ code: 'node-unknown', place, message })
      })

      it.each([
        ['gaps', { statuses: ['acepted'] }, /statuses.* suggested, in_review, accepted, rejected, stale.*acepted/u],
        ['trace-upward', { types: ['implements', 'aligned'] }, /types.* refines, .*“aligned”/u],
        ['orphans', { kinds: ['tasks'] }, /kinds.* task, .*“tasks”/u],
        ['search', { text: '规划', labels: ['plan'] }, /labels.* Plan, .*“plan”/u],
        ['neighbours', { types: ['LINKS'] }, /types.* LINKED, .*“LINKS”/u],
        ['shortest-paths', { through: 'text' }, /through.* texts, anything.*“text”/u],
        ['shortest-paths', { depth: 7 }, /depth.* from 1 to 6.* 7/u],
        ['neighbours', { limit: -5 }, /limit.* from 1 to 500.* -5/u],
        ['bridges', { atLeast: 0 }, /atLeast.* at least 1.* 0/u],
        ['expired-references', { asOf: '2023-02-30' }, /asOf.* date.*“2023-02-30”/u],
        ['gaps', { plan: '' }, /plan is empty/u],
      ] as [string, Record<string, string | number | string[]>, RegExp][])(
        'refuses a value %s does not know, %j, naming the parameter, the value and what it takes',
        async (name, given, message) => {
          await expect(source.ask(name, given)).rejects.toMatchObject({
            code: 'parameter-invalid',
            place: `${name}, parameter ${Object.keys(given).at(-1)}`,
            message: expect.stringMatching(message) as unknown,
          })
        },
      )

      it('refuses labels and types no vocabulary holds in a search and an expansion too', async () => {
        await expect(source.search('规划', { labels: ['plan'] })).rejects.toMatchObject({ code: 'parameter-invalid' })
        await expect(source.neighbours(T32, { types: ['LINKS'] })).rejects.toMatchObject({ code: 'parameter-invalid' })
      })
    })

    describe('query', () => {
      it('gives columns and rows, with nodes, relationships and paths as tagged objects', async () => {
        const table = await source.query(
          'MATCH p = (a:Clause {id: $id})-[r:LINKED]->(b:Clause) RETURN a AS a, r AS r, p AS p, r.score AS score, [1, null, "二"] AS list',
          { id: C1 },
        )
        expect(table.columns).toEqual(['a', 'r', 'p', 'score', 'list'])
        const [record] = readRecords(table)
        expect(record?.['a']).toMatchObject({ $type: 'node', id: C1, labels: ['Clause', 'Entity'] })
        expect(record?.['r']).toMatchObject({ $type: 'relationship', type: 'LINKED', from: C1, to: T31 })
        expect(record?.['p']).toMatchObject({
          $type: 'path',
          nodes: [{ id: C1 }, { id: T31 }],
          relationships: [{ type: 'LINKED' }],
        })
        expect(record?.['score']).toBe(2)
        expect(record?.['list']).toEqual([1, null, '二'])
      })

      it.each([100, 3_000])('refuses parameters nested %i deep, without ending over them', async (depth) => {
        let nested: ParameterValue = []
        for (let level = 0; level < depth; level += 1) nested = [nested]
        await expect(source.query('RETURN size($nested) AS size', { nested })).rejects.toMatchObject({
          code: 'too-large',
          place: 'parameterDepth',
        })
      })

      it('is cut at the rows allowed, and says by which limit', async () => {
        const table = await source.query('MATCH (n:Clause) RETURN n.id AS id ORDER BY id', {}, { limits: { rows: 3 } })
        expect(table.rows).toHaveLength(3)
        expect(table.truncated).toBe('rows')
      })

      it('is not said to be cut when it is whole', async () => {
        expect(
          await source.query('MATCH (n:Aspect) RETURN n.id AS id ORDER BY id', {}, { limits: { rows: 3 } }),
        ).not.toHaveProperty('truncated')
      })

      it.each([
        ['CREATE (n:Entity {id: "x"}) RETURN n.id AS id', 'cypher-refused'],
        ['MATCH (n:Corpus) SET n.state = "seeding" RETURN n.id AS id', 'cypher-refused'],
        ['LOAD CSV FROM "file:///etc/passwd" AS line RETURN line', 'cypher-refused'],
        ['MATCH (n:Plan RETURN n', 'cypher-syntax'],
        ['MATCH (n:Entity {id: $id}) RETURN n.id AS id', 'parameter-missing'],
      ])('refuses %s', async (statement, code) => {
        await expect(source.query(statement)).rejects.toMatchObject({ code })
      })

      it('refuses a statement that is too long', async () => {
        const statement = `RETURN ${'1 + '.repeat(LIMITS.statementCharacters / 4)}1 AS n`
        await expect(source.query(statement)).rejects.toMatchObject({ code: 'too-large', place: 'statementCharacters' })
      })
    })

    it('rejects a call that was cancelled, whatever is called', async () => {
      const signal = AbortSignal.abort()
      const calls: Record<string, () => Promise<unknown>> = {
        overview: () => source.overview({ signal }),
        schema: () => source.schema({ signal }),
        search: () => source.search('规划', { signal }),
        node: () => source.node(T31, { signal }),
        neighbours: () => source.neighbours(T31, { signal }),
        paths: () => source.paths(C1, N2, { signal }),
        ask: () => source.ask('gaps', {}, { signal }),
        query: () => source.query('MATCH (n) RETURN count(n) AS n', {}, { signal }),
      }
      for (const [name, call] of Object.entries(calls)) await expect(call(), name).rejects.toMatchObject({ code: 'aborted' })
    })
  })
}

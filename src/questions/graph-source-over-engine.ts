import type { CypherEngine, RunOptions } from '../graph/cypher-engine.ts'
import type {
  Answer,
  CallOptions,
  GraphSource,
  Neighbourhood,
  NeighbourOptions,
  NodeDetail,
  Overview,
  PathOptions,
  QueryOptions,
  Question,
  SearchOptions,
  SearchResult,
  Subgraph,
} from '../graph/graph-source.ts'
import type { GraphSchema } from '../graph/schema.ts'
import type { NodeValue, Parameters, ParameterValue } from '../graph/value.ts'
import { refuseDeep } from '../graph/depth.ts'
import { XianjieError } from '../graph/error.ts'
import { boundCount, LIMITS } from '../graph/limit.ts'
import { readRecords, type Table } from '../graph/table.ts'
import { COMMON_LABEL, listTellingLabels } from '../graph/node-label.ts'
import { NODES_STATEMENT, toNodeValue, toRelationshipValue } from './node-value.ts'
import {
  readCitation,
  readCorpus,
  readCount,
  readDegree,
  readList,
  readMap,
  readSearchResult,
  readText,
  type AnswerRecord,
} from './answer-record.ts'
import { fillParameters } from './question-parameters.ts'

const LABELS_STATEMENT = 'MATCH (n:Entity {id: $id}) RETURN labels(n) AS labels'
const FOCUS_STATEMENT = 'MATCH (c:Corpus)-[:FOCUSES_ON]->(p:Plan) RETURN p.id AS focus ORDER BY c.id, focus LIMIT 1'
const COUNT_NODES_STATEMENT = 'MATCH (n) RETURN count(n) AS nodes'
const COUNT_RELATIONSHIPS_STATEMENT = 'MATCH ()-[r]->() RETURN count(r) AS relationships'
const NEIGHBOUR_TOTAL_STATEMENT = `MATCH (n:Entity {id: $node})-[r]-(m:Entity) WHERE size($types) = 0 OR type(r) IN $types
RETURN count(DISTINCT m.id) AS total`
const NEIGHBOUR_TYPES_STATEMENT = `MATCH (n:Entity {id: $node})-[r]-(m:Entity)
RETURN type(r) AS type, count(DISTINCT m.id) AS count ORDER BY type`

export interface GraphSourceOptions {
  engine: CypherEngine
  /** As read by `readQuestionFolders`; the shipped ones must be among them. */
  questions: readonly Question[]
}

/** The one GraphSource over a Cypher engine: it asks the question files, and shapes what they answer. */
export function openGraphSource(options: GraphSourceOptions): GraphSource {
  return new GraphSourceOverEngine(options)
}

class GraphSourceOverEngine implements GraphSource {
  readonly #engine: CypherEngine
  readonly #questions: ReadonlyMap<string, Question>

  constructor({ engine, questions }: GraphSourceOptions) {
    this.#engine = engine
    this.#questions = new Map(questions.map((question) => [question.name, question]))
  }

  async overview(options: CallOptions = {}): Promise<Overview> {
    const [corpora, focus, nodes, relationships] = await Promise.all([
      this.#records('corpora', {}, options),
      this.#findFocus(options),
      this.#read(COUNT_NODES_STATEMENT, {}, options),
      this.#read(COUNT_RELATIONSHIPS_STATEMENT, {}, options),
    ])
    const focusNode = focus === null ? undefined : (await this.#findNodes([focus], options)).get(focus)
    return {
      corpora: corpora.map(readCorpus),
      focus: focusNode ?? null,
      nodes: readCount(nodes[0]?.['nodes']),
      relationships: readCount(relationships[0]?.['relationships']),
      engine: this.#engine.title,
    }
  }

  async schema(options: CallOptions = {}): Promise<GraphSchema> {
    return this.#engine.describeSchema(toRunOptions(options))
  }

  async search(text: string, options: SearchOptions = {}): Promise<SearchResult[]> {
    if (text.trim() === '') return []
    const limit = boundCount(options.limit ?? LIMITS.searchResults, LIMITS.searchResultsMax)
    const found = await this.#records('search', { text, labels: options.labels ?? [], limit }, options)
    return found.map(readSearchResult)
  }

  async node(id: string, options: CallOptions = {}): Promise<NodeDetail> {
    const node = await this.#getNode(id, options)
    const [degrees, citations] = await Promise.all([
      this.#records('neighbour-counts', { node: id }, options),
      this.#records('citations', { node: id }, options),
    ])
    return {
      node,
      degrees: degrees.map(readDegree),
      sources: citations.map(readCitation),
    }
  }

  async neighbours(id: string, options: NeighbourOptions = {}): Promise<Neighbourhood> {
    const start = await this.#getNode(id, options)
    const types = options.types ?? []
    const limit = boundCount(options.limit ?? LIMITS.neighbours, LIMITS.neighboursMax)
    const [found, totals, byType] = await Promise.all([
      this.#records('neighbours', { node: id, types, limit }, options),
      this.#read(NEIGHBOUR_TOTAL_STATEMENT, { node: id, types }, options),
      this.#read(NEIGHBOUR_TYPES_STATEMENT, { node: id }, options),
    ])
    const nodes = await this.#findNodes(
      found.map((record) => readText(record['id'])),
      options,
    )
    const total = readCount(totals[0]?.['total'])
    return {
      nodes: [start, ...found.flatMap((record) => nodes.get(readText(record['id'])) ?? [])],
      relationships: found.flatMap((record) =>
        readList(record['relationships']).map((value) => {
          const { type, out, properties } = readMap(value)
          const neighbour = readText(record['id'])
          const [from, to] = out === true ? [id, neighbour] : [neighbour, id]
          return toRelationshipValue(readText(type), from, to, readMap(properties))
        }),
      ),
      total,
      byType: byType.map((record) => ({ type: readText(record['type']), count: readCount(record['count']) })),
      truncated: found.length < total,
    }
  }

  async paths(from: string, to: string, options: PathOptions = {}): Promise<Subgraph[]> {
    const [start] = await Promise.all([this.#getNode(from, options), this.#getNode(to, options)])
    if (from === to) return [{ nodes: [start], relationships: [] }]
    const depth = boundCount(options.depth ?? LIMITS.pathDepth, LIMITS.pathDepth)
    const limit = boundCount(options.limit ?? LIMITS.paths, LIMITS.pathsMax)
    // What texts state comes first: a path through the city both plans cover says nothing as long as there is a better one.
    let found = await this.#records('shortest-paths', { from, to, through: 'texts', depth, limit }, options)
    if (found.length === 0)
      found = await this.#records('shortest-paths', { from, to, through: 'anything', depth, limit }, options)
    const nodes = await this.#findNodes([...new Set(found.flatMap((record) => readList(record['nodes']).map(readText)))], options)
    return found.map((record) => ({
      nodes: readList(record['nodes']).flatMap((id) => nodes.get(readText(id)) ?? []),
      relationships: readList(record['relationships']).map((value) => {
        const step = readMap(value)
        return toRelationshipValue(
          readText(step['type']),
          readText(step['from']),
          readText(step['to']),
          readMap(step['properties']),
        )
      }),
    }))
  }

  questions(): Promise<Question[]> {
    return Promise.resolve([...this.#questions.values()])
  }

  async ask(name: string, parameters: Record<string, ParameterValue> = {}, options: CallOptions = {}): Promise<Answer> {
    const question = this.#questions.get(name)
    if (question === undefined)
      throw new XianjieError('question-unknown', `There is no question called ${name}.`, { place: name })
    const filled = await fillParameters(question, parameters, () => this.#findFocus(options))
    await this.#checkNodes(question, parameters, options)
    const table = await this.#engine.run(question.statement, filled, toRunOptions(options))
    checkColumns(question, table)
    return { ...table, question: name, parameters: filled }
  }

  async query(statement: string, parameters: Parameters = {}, options: QueryOptions = {}): Promise<Table> {
    refuseDeep(parameters, 'parameters')
    return this.#engine.run(statement, parameters, options)
  }

  async #records(name: string, parameters: Record<string, ParameterValue>, options: CallOptions): Promise<AnswerRecord[]> {
    return readRecords(await this.ask(name, parameters, options))
  }

  async #read(statement: string, parameters: Parameters, options: CallOptions): Promise<AnswerRecord[]> {
    return readRecords(await this.#engine.run(statement, parameters, toRunOptions(options)))
  }

  async #findFocus(options: CallOptions): Promise<string | null> {
    const focus = (await this.#read(FOCUS_STATEMENT, {}, options))[0]?.['focus']
    return typeof focus === 'string' ? focus : null
  }

  async #findNodes(ids: string[], options: CallOptions): Promise<Map<string, NodeValue>> {
    if (ids.length === 0) return new Map()
    const found = await this.#read(NODES_STATEMENT, { ids }, options)
    return new Map(
      found.map((record) => {
        const id = readText(record['id'])
        return [id, toNodeValue(id, readList(record['labels']).map(readText), readMap(record['properties']))]
      }),
    )
  }

  async #getNode(id: string, options: CallOptions): Promise<NodeValue> {
    const node = (await this.#findNodes([id], options)).get(id)
    if (node === undefined) throw new XianjieError('node-unknown', `There is no node with the id ${id}.`, { place: id })
    return node
  }

  /** A mistyped id would give an answer without rows, which reads as a finding: what is given as the id of a node must be one. */
  async #checkNodes(question: Question, given: Record<string, ParameterValue>, options: CallOptions): Promise<void> {
    for (const { name, label } of question.parameters) {
      const id = Object.hasOwn(given, name) ? given[name] : undefined
      if (label === undefined || typeof id !== 'string' || id === '') continue
      const labels = readList((await this.#read(LABELS_STATEMENT, { id }, options))[0]?.['labels'])
      if (labels.includes(label)) continue
      const what = labels.length === 0 ? '' : `; it is a ${listTellingLabels(labels.map(readText)).join(', ')}`
      throw new XianjieError('node-unknown', `There is no ${label === COMMON_LABEL ? 'node' : label} with the id ${id}${what}.`, {
        place: id,
      })
    }
  }
}

function checkColumns(question: Question, table: Table): void {
  const declared = question.columns.map((column) => column.name)
  if (declared.length === table.columns.length && declared.every((name, index) => name === table.columns[index])) return
  throw new XianjieError(
    'question-invalid',
    `${question.name} declares the columns ${declared.join(', ')} but returns ${table.columns.join(', ')}.`,
    {
      place: `${question.name}, columns`,
    },
  )
}

function toRunOptions(options: CallOptions): RunOptions {
  return options.signal === undefined ? {} : { signal: options.signal }
}

import type { GraphSchema } from './schema.ts'
import type { NodeValue, ParameterValue, Parameters, RelationshipValue } from './value.ts'
import type { RunLimits } from './limit.ts'
import type { Table } from './table.ts'
import type { Term } from './vocabulary.ts'

/**
 * The high port: what any view, command or embed may ask, read only. Implemented once over any CypherEngine and once over HTTP;
 * both pass tests/contract/graph-source.suite.ts. Every method rejects with a coded XianjieError.
 */
export interface GraphSource {
  /** What the database holds and which plan it is about. */
  overview(options?: CallOptions): Promise<Overview>
  /** Counted labels, relationship types, properties. */
  schema(options?: CallOptions): Promise<GraphSchema>
  /** Nodes whose name, id, pinyin or initials fit, best first. */
  search(text: string, options?: SearchOptions): Promise<SearchResult[]>
  /** One node with all it carries; `node-unknown` else. */
  node(id: string, options?: CallOptions): Promise<NodeDetail>
  /** Its neighbours, best first, cut at `limit`, with the whole count by type. */
  neighbours(id: string, options?: NeighbourOptions): Promise<Neighbourhood>
  /** The few shortest paths between two nodes, shortest first; empty when there is none within the depth. */
  paths(from: string, to: string, options?: PathOptions): Promise<Subgraph[]>
  /** The question files, by name. */
  questions(options?: CallOptions): Promise<Question[]>
  /** One question answered; parameters left out take their defaults. */
  ask(name: string, parameters?: Record<string, ParameterValue>, options?: CallOptions): Promise<Answer>
  /** One free reading statement, guarded. */
  query(statement: string, parameters?: Parameters, options?: QueryOptions): Promise<Table>
}

export interface CallOptions {
  signal?: AbortSignal
}

export interface QueryOptions extends CallOptions {
  limits?: Partial<RunLimits>
}

export interface SearchOptions extends CallOptions {
  limit?: number
  /** Only nodes with one of these labels. */
  labels?: string[]
}

export interface NeighbourOptions extends CallOptions {
  limit?: number
  /** Only relationships of these types. */
  types?: string[]
}

export interface PathOptions extends CallOptions {
  depth?: number
  limit?: number
}

export interface Overview {
  corpora: CorpusSummary[]
  /** Plan in focus: the first corpus' own; null in an empty database. */
  focus: NodeValue | null
  nodes: number
  relationships: number
  /** The engine's title, to be shown, never to branch on. */
  engine: string
}

export interface CorpusSummary {
  id: string
  title: Term
  /** Id of the plan the corpus is about. */
  focus: string
  version: string
  /** Date of the newest judgement or reading, ISO. */
  asOf: string
  sources: number
}

export interface SearchResult {
  id: string
  labels: string[]
  title: Term
  /** Where it stands: the plan of a clause, the indicator of a target; may be empty. */
  context: Term
  /** Higher is better; only comparable within one answer. */
  score: number
}

export interface Subgraph {
  nodes: NodeValue[]
  relationships: RelationshipValue[]
}

export interface NodeDetail {
  node: NodeValue
  /** How many relationships of each type and direction the node has. */
  degrees: Degree[]
  /** What it is cited from; `url` only where it may be rendered as a link. */
  sources: SourceCitation[]
}

export interface Degree {
  type: string
  direction: 'out' | 'in'
  count: number
}

export interface SourceCitation {
  id: string
  title: Term
  publisher: Term
  flag: string
  publishedOn: string
  url?: string
}

export interface Neighbourhood extends Subgraph {
  /** All neighbours there are, shown or not, by relationship type. */
  total: number
  byType: { type: string; count: number }[]
  truncated: boolean
}

/** A question file as its header describes it. */
export interface Question {
  name: string
  title: Term
  /** One sentence each on what it answers. */
  summary: Term
  parameters: QuestionParameter[]
  columns: QuestionColumn[]
  /** The Cypher text without the header. */
  statement: string
}

export interface QuestionParameter {
  name: string
  type: ParameterType
  /** What is taken when it is left out: a literal, or `focus`, the focus plan of the database. */
  default: ParameterValue
  title: Term
  /** The only values it takes, or its items when it is a list; any when absent. */
  values?: string[]
  /** It is the id of a node with this label. */
  label?: string
  /** It is a date as far as known: YYYY, YYYY-MM or YYYY-MM-DD. */
  format?: 'date'
  /** The least and the most a number may be. */
  least?: number
  most?: number
}

export type ParameterType = 'string' | 'integer' | 'number' | 'boolean' | 'string[]'

export interface QuestionColumn {
  name: string
  title: Term
}

export interface Answer extends Table {
  question: string
  /** The parameters as used, defaults filled in. */
  parameters: Parameters
}

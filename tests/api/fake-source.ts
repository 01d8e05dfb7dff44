import { XianjieError } from '../../src/graph/error.ts'
import type { GraphSource, Question, SearchResult } from '../../src/graph/graph-source.ts'
import type { NodeValue, Value } from '../../src/graph/value.ts'

/** What the fake was called with, newest last. */
export interface FakeCall {
  method: string
  arguments: unknown[]
}

export interface FakeSource extends GraphSource {
  calls: FakeCall[]
}

export const PLAN: NodeValue = {
  $type: 'node',
  id: 'town/plan',
  labels: ['Entity', 'Plan'],
  properties: { titleZh: '小镇规划', year: 2026, aliases: ['规划', 'plan'], note: null },
}

export const ALIGNMENT_QUESTION: Question = {
  name: 'alignment',
  title: { zh: '衔接', en: 'Alignment' },
  summary: { zh: '衔接情况。', en: 'How it aligns.' },
  parameters: [
    { name: 'plan', type: 'string', default: 'focus', title: { zh: '规划', en: 'Plan' } },
    {
      name: 'statuses',
      type: 'string[]',
      default: ['accepted'],
      title: { zh: '状态', en: 'Statuses' },
      values: ['accepted', 'stale'],
    },
    { name: 'depth', type: 'integer', default: 2, title: { zh: '深度', en: 'Depth' }, least: 1, most: 6 },
    { name: 'minimum', type: 'number', default: 0.5, title: { zh: '下限', en: 'Minimum' } },
    { name: 'open', type: 'boolean', default: false, title: { zh: '未定', en: 'Open' } },
  ],
  columns: [{ name: 'parameters', title: { zh: '参数', en: 'Parameters' } }],
  statement: 'RETURN $plan AS parameters',
}

/** A GraphSource without a database: it remembers its calls and answers what the test handed in. */
export function createFakeSource(answers: Partial<GraphSource> = {}): FakeSource {
  const calls: FakeCall[] = []
  const fake: GraphSource = {
    overview: () => Promise.resolve({ corpora: [], focus: PLAN, nodes: 1, relationships: 0, engine: 'fake' }),
    schema: () => Promise.resolve({ labels: [{ label: 'Plan', nodes: 1, properties: ['titleZh'] }], relationshipTypes: [] }),
    search: (_, options) => Promise.resolve(listResults(options?.limit ?? 0)),
    node: (id) => (id === PLAN.id ? Promise.resolve({ node: PLAN, degrees: [], sources: [] }) : Promise.reject(unknownNode(id))),
    neighbours: () =>
      Promise.resolve({ nodes: [PLAN], relationships: [], total: 1, byType: [{ type: 'LINKED', count: 1 }], truncated: false }),
    paths: () => Promise.resolve([{ nodes: [PLAN], relationships: [] }]),
    questions: () => Promise.resolve([ALIGNMENT_QUESTION]),
    ask: (name, parameters = {}) =>
      Promise.resolve({ question: name, parameters, columns: ['parameters'], rows: [[parameters as Value]] }),
    query: (statement, parameters = {}) =>
      Promise.resolve({ columns: ['statement', 'parameters'], rows: [[statement, parameters as Value]] }),
    ...answers,
  }
  const recorded = Object.entries(fake).map(([method, answer]: [string, (...given: unknown[]) => unknown]) => [
    method,
    (...given: unknown[]): unknown => {
      calls.push({ method, arguments: given })
      return answer(...given)
    },
  ])
  return { ...(Object.fromEntries(recorded) as unknown as GraphSource), calls }
}

export function listResults(length: number): SearchResult[] {
  return Array.from({ length }, (_, index) => ({
    id: `town/${index}`,
    labels: ['Entity', 'Plan'],
    title: { zh: `规划${index}`, en: `Plan ${index}` },
    context: { zh: '', en: '' },
    score: 1 / (1 + index),
  }))
}

function unknownNode(id: string): XianjieError {
  return new XianjieError('node-unknown', `There is no node ${id}.`, { place: id })
}

import { XianjieError } from '../../src/graph/error.ts'
import type { Answer, GraphSource } from '../../src/graph/graph-source.ts'

export interface FakeOptions {
  /** Changes an answer, or throws in its place. */
  change?: (question: string, answer: Answer) => Answer | Promise<Answer>
  neighbours?: GraphSource['neighbours']
  node?: GraphSource['node']
}

/** What the questions answer on a corpus, as CorpusAnswers computes it from tables. */
export interface FakeAnswers {
  corpus: { focus: string }
  answer(question: string, plan: string): Answer
}

/** A GraphSource over answers that were computed before, for tests that need no database, in Node and in a page. */
export function createFakeSource(answers: FakeAnswers, { change, neighbours, node }: FakeOptions = {}): GraphSource {
  const { focus } = answers.corpus
  function refuse(): Promise<never> {
    return Promise.reject(new XianjieError('internal', 'The fake source was not told what to answer.'))
  }
  return {
    overview: () =>
      Promise.resolve({
        corpora: [],
        focus: { $type: 'node', id: focus, labels: ['Entity', 'Plan'], properties: { id: focus } },
        nodes: 0,
        relationships: 0,
        engine: 'fake',
      }),
    schema: refuse,
    search: () => Promise.resolve([]),
    node: node ?? refuse,
    neighbours: neighbours ?? refuse,
    paths: refuse,
    questions: () => Promise.resolve([]),
    async ask(question, parameters = {}) {
      const plan = typeof parameters['plan'] === 'string' ? parameters['plan'] : focus
      const answer = answers.answer(question, plan)
      return change ? change(question, answer) : answer
    },
    query: refuse,
  }
}

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createExploration, type Exploration, type ExplorationOptions } from '../../../src/explorer/exploration.ts'
import type { ExplorationState } from '../../../src/explorer/exploration-state.ts'
import type { Font } from '../../../src/explorer/label/wrap.ts'
import { toXianjieError } from '../../../src/graph/error.ts'
import type { Answer } from '../../../src/graph/graph-source.ts'
import { CorpusAnswers, readCorpus } from '../../setup/corpus-answers.ts'
import { createFakeSource, type FakeOptions } from '../../setup/fake-source.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

export const SMALL_TOWN = 'tests/fixtures/small-town'
export const FLAGSHIP = 'data/jingdezhen'

/** The corpora the map must be right for: the small fixture, and the flagship where its tables are there. */
export const CORPORA = [SMALL_TOWN, FLAGSHIP].filter((folder) => existsSync(`${ROOT}${folder}/linkages.csv`))

export function readAnswers(folder: string): CorpusAnswers {
  return new CorpusAnswers(readCorpus(`${ROOT}${folder}`))
}

/** An exploration with every part loaded. */
export async function openExploration(
  folder = SMALL_TOWN,
  { source, ...options }: ExplorationOptions & { source?: FakeOptions } = {},
): Promise<Exploration> {
  const exploration = createExploration(createFakeSource(readAnswers(folder), source), options)
  exploration.start()
  await until(exploration, ({ parts }) => {
    const { overview, plans, clauses, linkages, cells, counterparts, relations } = parts
    const all = [overview, plans, clauses, linkages, cells, counterparts, relations]
    const failed = all.find((part) => part.status === 'error')
    if (failed?.error) throw failed.error
    return all.every((part) => part.status === 'ready')
  })
  return exploration
}

/** Resolves as soon as the state is as wanted. */
export function until(exploration: Exploration, wanted: (state: ExplorationState) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    function check(): boolean {
      try {
        return wanted(exploration.store.getState())
      } catch (error) {
        reject(toXianjieError(error))
        return true
      }
    }
    if (check()) {
      resolve()
      return
    }
    const stop = exploration.store.subscribe(() => {
      if (!check()) return
      stop()
      resolve()
    })
  })
}

/** Widths as in a font whose Chinese letters are square. */
export function measureSquare(text: string, { size }: Font): number {
  return Array.from(text).reduce((sum, letter) => sum + (/[\u2e80-\uffef“”‘’…]/u.test(letter) ? 1 : 0.56) * size, 0)
}

/** Rows in another order, the same every time for one seed. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const shuffled = [...items]
  let state = seed
  for (let i = shuffled.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648
    const j = state % (i + 1)
    const [a, b] = [shuffled[i], shuffled[j]]
    if (a !== undefined && b !== undefined) [shuffled[i], shuffled[j]] = [b, a]
  }
  return shuffled
}

export function shuffleAnswer(seed: number): (question: string, answer: Answer) => Answer {
  return (_question, answer) => ({ ...answer, rows: shuffle(answer.rows, seed) })
}

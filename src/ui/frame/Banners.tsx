import { useContext } from 'react'
import type { ViewProblem } from '../../explorer/exploration-state.ts'
import { ConnectionContext } from '../shared/connection-context.ts'
import { useExploration, useExplored } from '../shared/exploration-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { IconButton } from '../shared/IconButton.tsx'
import { readErrorWords } from '../shared/Notice.tsx'
import { useWords, type Words } from '../shared/words.ts'

/** What concerns the whole screen: the database lost, a link that did not hold. */
export function Banners() {
  return (
    <div className="banners">
      <LostBanner />
      <ProblemBanner />
    </div>
  )
}

function LostBanner() {
  const words = useWords()
  const connection = useContext(ConnectionContext)
  const loaded = useExplored((state) => state.parts.cells.value !== null)
  if (!connection?.lost) return null
  const said = readErrorWords(connection.lost.code, words)
  return (
    <div className="banner banner-lost" role="alert">
      <Icon name="warning" />
      <p>
        <b>{said.title}</b> {said.cure} {loaded && <span>{words.t('lost.keeps')}</span>}
      </p>
      <button type="button" className="button" onClick={connection.retry} disabled={connection.checking}>
        {words.t(connection.checking ? 'lost.checking' : 'retry')}
      </button>
    </div>
  )
}

function ProblemBanner() {
  const words = useWords()
  const exploration = useExploration()
  const problems = useExplored((state) => state.problems)
  if (problems.length === 0) return null
  return (
    <div className="banner" role="status">
      <Icon name="info" />
      <p>
        <b>{words.t('problem.title', { count: problems.length })}</b>{' '}
        {problems.map((problem) => writeProblem(problem, words)).join(words.t('problem.separator'))}
        {words.t('problem.cure')}
      </p>
      <IconButton icon="close" words={words.t('close')} run={() => exploration.dismissProblems()} />
    </div>
  )
}

function writeProblem(problem: ViewProblem, words: Words): string {
  return words.t(`problem.${problem.reason}`, { parameter: problem.parameter, value: problem.value })
}

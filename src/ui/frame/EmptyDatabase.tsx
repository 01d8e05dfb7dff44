import { useExploration } from '../shared/exploration-context.ts'
import { useWords } from '../shared/words.ts'

/** The whole screen when the database holds nothing yet: why, and what fills it. */
export function EmptyDatabase() {
  const words = useWords()
  const exploration = useExploration()
  return (
    <main className="empty-database">
      <h1>{words.t('empty.title')}</h1>
      <p>{words.t('empty.cure')}</p>
      <pre>
        <code>npx xianjie seed data/jingdezhen</code>
      </pre>
      <button type="button" className="button" onClick={() => exploration.retry('overview')}>
        {words.t('retry')}
      </button>
    </main>
  )
}

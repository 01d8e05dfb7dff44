import type { PartName } from '../../explorer/exploration-state.ts'
import type { Part } from '../../explorer/part.ts'
import { useExploration, useExplored } from './exploration-context.ts'
import { EmptyNotice, ErrorNotice } from './Notice.tsx'
import { Waiting } from './Waiting.tsx'
import { useWords } from './words.ts'

interface PartStateProps {
  part: Part<unknown>
  name: PartName
  /** What is waited for, in words. */
  what: string
  lines?: number
}

/** What stands in place of a part of the exploration that is not there yet, failed, or was stopped by the user. */
export function PartState({ part, name, what, lines = 5 }: PartStateProps) {
  const exploration = useExploration()
  const words = useWords()
  const overview = useExplored((state) => state.parts.overview)
  const focus = useExplored((state) => state.focus)
  // Until the overview has told the focus plan, it is what is waited for.
  const [asked, askedName] = focus === null ? ([overview, 'overview'] as const) : ([part, name] as const)
  function retry(): void {
    exploration.retry(askedName)
  }
  return (
    <div className="part-state">
      {asked.status === 'error' ? (
        <ErrorNotice error={asked.error} retry={retry} />
      ) : asked.status === 'idle' ? (
        <EmptyNotice>
          <p>{words.t('waiting.stopped', { what })}</p>
          <button type="button" className="button" onClick={retry}>
            {words.t('retry')}
          </button>
        </EmptyNotice>
      ) : (
        <Waiting what={what} lines={lines} cancel={() => exploration.cancel(askedName)} />
      )}
    </div>
  )
}

import type { PartName } from '../../explorer/exploration-state.ts'
import type { Part } from '../../explorer/part.ts'
import { useExploration } from './exploration-context.ts'
import { ErrorNotice } from './Notice.tsx'
import { Waiting } from './Waiting.tsx'

interface PartStateProps {
  part: Part<unknown>
  name: PartName
  /** What is waited for, in words. */
  what: string
  lines?: number
}

/** What stands in place of a part of the exploration that is not there yet, or failed. */
export function PartState({ part, name, what, lines = 5 }: PartStateProps) {
  const exploration = useExploration()
  return (
    <div className="part-state">
      {part.status === 'error' ? (
        <ErrorNotice error={part.error} retry={() => exploration.retry(name)} />
      ) : (
        <Waiting what={what} lines={lines} />
      )}
    </div>
  )
}

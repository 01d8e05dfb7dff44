import type { ClauseItem } from '../../explorer/clause-item.ts'
import { Text } from '../shared/Text.tsx'
import { useWords } from '../shared/words.ts'

interface OutlineProps {
  clauses: readonly ClauseItem[]
  current: string | null
  go: (clause: string) => void
}

/** The clauses of a document by number and heading. */
export function Outline({ clauses, current, go }: OutlineProps) {
  const words = useWords()
  return (
    <nav className="reader-outline" aria-label={words.t('reader.outline')}>
      <ol>
        {clauses.map((clause) => (
          <li key={clause.id} data-depth={readDepth(clause, clauses)}>
            <button type="button" aria-current={clause.id === current ? 'location' : undefined} onClick={() => go(clause.id)}>
              <Text term={clause.title} />
              {clause.linkageCount > 0 && (
                <span className="count" title={words.t('reader.linkages', { count: clause.linkageCount })}>
                  {clause.linkageCount}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function readDepth(clause: ClauseItem, clauses: readonly ClauseItem[]): number {
  let depth = 0
  let parent = clause.parent
  while (parent !== null && depth < 3) {
    depth++
    parent = clauses.find((other) => other.id === parent)?.parent ?? null
  }
  return depth
}

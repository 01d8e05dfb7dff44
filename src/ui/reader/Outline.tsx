import type { ClauseItem } from '../../explorer/clause-item.ts'
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
      <ol lang="zh-CN">
        {clauses.map((clause) => (
          <li key={clause.id} data-depth={readDepth(clause, clauses)}>
            <button type="button" aria-current={clause.id === current ? 'location' : undefined} onClick={() => go(clause.id)}>
              {clause.path && <span className="path">{clause.path}</span>}
              <span>{readHeading(clause)}</span>
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

/** The heading, else the beginning of the text. */
export function readHeading(clause: ClauseItem): string {
  if (clause.heading) return clause.heading
  const text = clause.text ?? ''
  return text.length > 20 ? `${text.slice(0, 20)}…` : text
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

import { useContext, type ReactNode } from 'react'
import type { ErrorCode } from '../../graph/error-code.ts'
import type { XianjieError } from '../../graph/error.ts'
import { ConnectionContext } from './connection-context.ts'
import { isLoss } from './connection.ts'
import { Icon } from './Icon.tsx'
import { useWords, type Words } from './words.ts'
import type { TextKey } from './dictionary/zh.ts'
import './notice.css'

interface ErrorNoticeProps {
  error: XianjieError
  retry?: () => void
}

/** What failed, where and how to mend it, in the reader's language as far as the code tells; the server's own words stand below. */
export function ErrorNotice({ error, retry }: ErrorNoticeProps) {
  const words = useWords()
  const connection = useContext(ConnectionContext)
  // The banner on top has said it, and tries again for all.
  if (connection?.lost && isLoss(error)) return <p className="notice notice-empty">{words.t('lost.waiting')}</p>
  const said = readErrorWords(error.code, words)
  return (
    <div className="notice notice-error" role="alert">
      <p className="notice-title">
        <Icon name="warning" />
        {said.title}
      </p>
      <p>{said.cure}</p>
      <details>
        <summary>{words.t('error.details')}</summary>
        <p className="notice-details">
          <code>{error.code}</code>
          {error.place && <span> · {words.t('error.place', { place: error.place })}</span>}
        </p>
        <p className="notice-details" lang="en">
          {error.message} {error.cure}
        </p>
      </details>
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {words.t('retry')}
        </button>
      )}
    </div>
  )
}

/** Why something is empty and what would fill it. */
export function EmptyNotice({ children }: { children: ReactNode }) {
  return <div className="notice notice-empty">{children}</div>
}

const SAID: Partial<Record<ErrorCode, [title: TextKey, cure: TextKey]>> = {
  'engine-unavailable': ['error.lost', 'error.lost.cure'],
  'engine-restarted': ['error.restarted', 'error.restarted.cure'],
  'engine-locked': ['error.locked', 'error.locked.cure'],
  'engine-credentials': ['error.credentials', 'error.credentials.cure'],
  'time-exceeded': ['error.time', 'error.time.cure'],
  'node-unknown': ['error.node', 'error.node.cure'],
  'question-unknown': ['error.question', 'error.question.cure'],
}

/** Title and cure of a code in the reader's language. */
export function readErrorWords(code: ErrorCode, words: Words): { title: string; cure: string } {
  const [title, cure] = SAID[code] ?? ['error.other', 'error.other.cure']
  return { title: words.t(title), cure: words.t(cure) }
}

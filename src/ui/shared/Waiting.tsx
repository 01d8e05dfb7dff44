import { useDelayed } from './use-delayed.ts'
import { useWords } from './words.ts'
import './waiting.css'

const SKELETON_AFTER_MS = 300
const WORDS_AFTER_MS = 2_000

interface WaitingProps {
  /** What is waited for, in words; said after two seconds. */
  what: string
  lines?: number
  cancel?: () => void
}

/** A skeleton after 300 ms; after 2 s the words and, where there is something to stop, a button. */
export function Waiting({ what, lines = 4, cancel }: WaitingProps) {
  const words = useWords()
  const skeleton = useDelayed(true, SKELETON_AFTER_MS)
  const late = useDelayed(true, WORDS_AFTER_MS)
  return (
    <div className="waiting" role="status" aria-busy="true">
      {skeleton && Array.from({ length: lines }, (_, index) => <span key={index} className="waiting-line" aria-hidden="true" />)}
      <span className={late ? 'secondary' : 'visually-hidden'}>{skeleton ? words.t('waiting', { what }) : ''}</span>
      {late && cancel && (
        <button type="button" className="button" onClick={cancel}>
          {words.t('cancel')}
        </button>
      )}
    </div>
  )
}

import { useEffect, useRef, type ReactNode } from 'react'
import { IconButton } from './IconButton.tsx'
import { useWords } from './words.ts'
import './dialog.css'

interface DialogProps {
  title: ReactNode
  /** A quieter line under the title. */
  note?: ReactNode
  wide?: boolean
  close: () => void
  children: ReactNode
}

/** A modal dialog: Esc and a press beside it close it, the focus goes back to where it came from. */
export function Dialog({ title, note, wide = false, close, children }: DialogProps) {
  const words = useWords()
  const element = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const dialog = element.current
    if (!dialog) return undefined
    const origin = document.activeElement
    dialog.showModal()
    return () => {
      dialog.close()
      if (origin instanceof HTMLElement) origin.focus({ preventScroll: true })
    }
  }, [])

  return (
    <dialog
      ref={element}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) close()
      }}
    >
      <header className="dialog-head">
        <div>
          <h2 id="dialog-title">{title}</h2>
          {note && <p className="secondary">{note}</p>}
        </div>
        <IconButton icon="close" words={words.t('close')} run={close} />
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  )
}

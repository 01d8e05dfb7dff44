import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Icon, type IconName } from '../shared/Icon.tsx'
import { usePressOutside } from '../shared/use-press-outside.ts'

interface MenuItem {
  key: string
  words: string
  icon: IconName | null
  run: () => void
}

/** The tools of the top bar behind one button, where there is no room for them. */
export function Menu({ name, items }: { name: string; items: readonly MenuItem[] }) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)

  const close = useCallback(() => setOpen(false), [])

  useEffect(() => {
    if (open) list.current?.querySelector('button')?.focus()
  }, [open])
  usePressOutside(root, open, close)

  function onKeyDown(event: KeyboardEvent): void {
    if (!open) return
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const place = buttons.findIndex((button) => button === document.activeElement)
    if (event.key === 'Escape') {
      event.stopPropagation()
      setOpen(false)
      root.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      buttons[(place + step + buttons.length) % buttons.length]?.focus()
    }
  }

  return (
    <div className="menu" ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="icon-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={name}
        title={name}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div className="menu-list" role="menu" aria-label={name} ref={list}>
          {items.map((item) => (
            <button
              key={item.key}
              type="button"
              role="menuitem"
              onClick={() => {
                setOpen(false)
                item.run()
              }}
            >
              {item.icon ? <Icon name={item.icon} /> : <span className="menu-blank" />}
              {item.words}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

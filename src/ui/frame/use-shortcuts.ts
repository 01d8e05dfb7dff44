import { useEffect, useRef } from 'react'

export interface Shortcuts {
  focusSearch: () => void
  openKeys: () => void
  letGo: () => void
  undo: () => void
  redo: () => void
  toggleList: () => void
  stepPane: (step: 1 | -1) => void
  /** A dialog is open: its own keys hold. */
  paused: boolean
}

/** Keys that work wherever the focus is; letters only while nobody is typing. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const newest = useRef(shortcuts)
  useEffect(() => {
    newest.current = shortcuts
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const run =
        newest.current.paused || event.defaultPrevented || event.isComposing ? null : readShortcut(event, newest.current)
      if (!run) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function readShortcut(event: KeyboardEvent, shortcuts: Shortcuts): (() => void) | null {
  const typing = isTyping(event.target)
  const control = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()
  if (control && key === 'k') return shortcuts.focusSearch
  if (key === 'f6' && !control && !event.altKey) return () => shortcuts.stepPane(event.shiftKey ? -1 : 1)
  if (typing || event.altKey) return null
  if (control && key === 'z') return event.shiftKey ? shortcuts.redo : shortcuts.undo
  if (control) return null
  switch (key) {
    case '/':
      return shortcuts.focusSearch
    case '?':
      return shortcuts.openKeys
    case 'l':
      return shortcuts.toggleList
    case 'escape':
      return shortcuts.letGo
    default:
      return null
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

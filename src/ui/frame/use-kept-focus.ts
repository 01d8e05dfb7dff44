import { useEffect, useRef } from 'react'

/**
 * Keeps the focus on the page: what had it can be gone once another thing is selected (a card in the inspector gives way to the linkage
 * it opens), and then whoever works by keyboard would begin anew at the top. It goes to `fallback`, where the answer stands.
 *
 * @param shown changes whenever something else is shown
 * @param fallback id of an element that can take the focus
 */
export function useKeptFocus(shown: unknown, fallback: string): void {
  const last = useRef<EventTarget | null>(null)
  useEffect(() => {
    function remember(event: FocusEvent): void {
      last.current = event.target
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])
  useEffect(() => {
    const { activeElement } = document
    if (activeElement !== null && activeElement !== document.body) return
    if (last.current instanceof Node && !last.current.isConnected)
      document.getElementById(fallback)?.focus({ preventScroll: true })
  }, [shown, fallback])
}

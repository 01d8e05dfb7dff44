import { useEffect, type RefObject } from 'react'

/** Calls `close` for a press anywhere but in the element, while it is open. `close` must stay the same function between renders. */
export function usePressOutside(element: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return undefined
    function closeOutside(event: PointerEvent): void {
      if (event.target instanceof Node && !element.current?.contains(event.target)) close()
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [element, open, close])
}

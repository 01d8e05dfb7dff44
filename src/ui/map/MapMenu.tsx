import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import type { CanvasMenu } from '../../canvas/canvas-options.ts'
import { useExploration } from '../shared/exploration-context.ts'
import { useNavigation } from '../shared/navigation.ts'
import { usePressOutside } from '../shared/use-press-outside.ts'
import { useWords } from '../shared/words.ts'
import type { TextKey } from '../shared/dictionary/zh.ts'

interface Item {
  key: TextKey
  run: () => void
}

/** What can be done with what was pressed: the same by right click, long press and the menu key. */
export function MapMenu({ menu, close, fit }: { menu: CanvasMenu; close: () => void; fit: () => void }) {
  const words = useWords()
  const element = useRef<HTMLDivElement>(null)
  const items = useItems(menu, fit)

  useEffect(() => {
    const origin = document.activeElement
    element.current?.querySelector('button')?.focus()
    return () => {
      if (origin instanceof HTMLElement) origin.focus({ preventScroll: true })
    }
  }, [])
  usePressOutside(element, true, close)

  useLayoutEffect(() => {
    const frame = element.current?.parentElement
    if (!element.current || !frame) return
    element.current.style.left = `${Math.max(0, Math.min(menu.at.x, frame.clientWidth - element.current.offsetWidth))}px`
    element.current.style.top = `${Math.max(0, Math.min(menu.at.y, frame.clientHeight - element.current.offsetHeight))}px`
  })

  function onKeyDown(event: KeyboardEvent): void {
    const buttons = [...(element.current?.querySelectorAll('button') ?? [])]
    const place = buttons.findIndex((button) => button === document.activeElement)
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      event.stopPropagation()
      close()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      buttons[(place + step + buttons.length) % buttons.length]?.focus()
    }
  }

  return (
    <div className="map-menu" role="menu" aria-label={words.t('map.menu')} ref={element} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.key}
          type="button"
          role="menuitem"
          onClick={() => {
            item.run()
            close()
          }}
        >
          {words.t(item.key)}
        </button>
      ))}
    </div>
  )
}

function useItems(menu: CanvasMenu, fit: () => void): Item[] {
  const exploration = useExploration()
  const navigation = useNavigation()
  const { target, node, link } = menu
  if (node) {
    return [
      { key: 'map.menu.open', run: () => navigation.openNode(node.id) },
      node.expanded
        ? { key: 'map.menu.collapse', run: () => exploration.collapse(node.id) }
        : { key: 'map.menu.expand', run: () => exploration.expand(node.id) },
      ...(node.plan && node.role !== 'focus'
        ? [{ key: 'map.menu.focus', run: () => exploration.setFocus(node.id) } as const]
        : []),
      ...(node.pinned ? [{ key: 'map.menu.unpin', run: () => exploration.unpin(node.id) } as const] : []),
      ...(node.role === 'focus' ? [] : [{ key: 'map.menu.hide', run: () => exploration.hide(node.id) } as const]),
    ]
  }
  if (link && target) {
    return [
      {
        key: 'map.menu.open',
        run: () => (link.kind === 'linkage' ? navigation.openLinkage(link.id) : exploration.select(target)),
      },
    ]
  }
  const state = exploration.store.getState()
  const own = state.parts.overview.value?.focus?.id
  const isPinned = Object.keys(state.pins[state.layout]).length > 0
  return [
    { key: 'map.fit', run: fit },
    ...(state.canUndo ? [{ key: 'keys.undo', run: () => exploration.undo() } as const] : []),
    ...(own !== undefined && own !== state.focus
      ? [{ key: 'plan.ownFocus', run: () => exploration.setFocus(own) } as const]
      : []),
    ...(isPinned ? [{ key: 'map.menu.unpinAll', run: () => exploration.unpinAll() } as const] : []),
    ...(state.hidden.length > 0 ? [{ key: 'map.menu.showHidden', run: () => exploration.showHidden() } as const] : []),
  ]
}

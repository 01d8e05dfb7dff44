import type { Point } from '../explorer/exploration-state.ts'
import type { Sheet } from '../explorer/layout/sheet.ts'
import type { Picture, PictureNode } from '../explorer/picture.ts'

/** What the keys do, told to the canvas. */
export interface KeyboardHost {
  /** The node the keys stand on: marked before, selected, or the focus plan. */
  readCursor(): PictureNode | null
  readPicture(): Picture
  readSheet(): Sheet
  mark(node: PictureNode): void
  choose(node: PictureNode): void
  open(node: PictureNode): void
  hide(node: PictureNode): void
  openMenu(node: PictureNode): void
  zoom(direction: 1 | -1): void
  fit(): void
}

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/**
 * Arrows go from node to node, Enter selects, E or Shift+Enter expands, Delete hides, + − 0 zoom and fit, the menu key opens the menu. Keys
 * with Ctrl, Alt or Meta and those that mean something everywhere (Esc, undo) are left to the page.
 */
export function handleKey(event: KeyboardEvent, host: KeyboardHost): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (!runKey(event, host)) return
  event.preventDefault()
  event.stopPropagation()
}

function runKey(event: KeyboardEvent, host: KeyboardHost): boolean {
  const cursor = host.readCursor()
  const arrow = ARROWS[event.key]
  if (arrow) {
    const next = cursor ? findNext(cursor, arrow, host) : (host.readPicture().nodes.find((node) => node.role === 'focus') ?? null)
    if (next) host.mark(next)
    return true
  }
  switch (event.key) {
    case '+':
    case '=':
      host.zoom(1)
      return true
    case '-':
    case '_':
      host.zoom(-1)
      return true
    case '0':
      host.fit()
      return true
  }
  if (!cursor) return false
  switch (event.key) {
    case 'Enter':
    case ' ':
      if (event.shiftKey) host.open(cursor)
      else host.choose(cursor)
      return true
    case 'e':
    case 'E':
      host.open(cursor)
      return true
    case 'Delete':
    case 'Backspace':
      host.hide(cursor)
      return true
    case 'ContextMenu':
      host.openMenu(cursor)
      return true
    case 'F10':
      if (!event.shiftKey) return false
      host.openMenu(cursor)
      return true
    default:
      return false
  }
}

/** The nearest shown node in a direction; what lies aside counts for farther. */
function findNext(from: PictureNode, arrow: Point, host: KeyboardHost): PictureNode | null {
  const sheet = host.readSheet()
  const start = sheet.places.get(from.id)
  if (!start) return null
  let best: PictureNode | null = null
  let least = Infinity
  for (const node of host.readPicture().nodes) {
    const place = sheet.places.get(node.id)
    if (!place || !node.shown || node.id === from.id) continue
    const dx = place.x - start.x
    const dy = place.y - start.y
    const ahead = dx * arrow.x + dy * arrow.y
    const aside = Math.abs(dx * arrow.y + dy * arrow.x)
    if (ahead <= 2 || aside > 3 * ahead) continue
    const cost = ahead + 2.5 * aside
    if (cost < least) {
      best = node
      least = cost
    }
  }
  return best
}

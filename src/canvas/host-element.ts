/** The canvas's element in the page, and the words it says to a screen reader. */
export interface HostElement {
  root: HTMLElement
  announcer: HTMLElement
}

/** Appends an element as large as its container, focusable and named by whoever sets its words. */
export function createHostElement(container: HTMLElement): HostElement {
  const root = document.createElement('div')
  root.tabIndex = 0
  // The keys walk the graph; the list beside it tells the same in rows.
  root.setAttribute('role', 'application')
  Object.assign(root.style, { position: 'absolute', inset: '0', overflow: 'hidden', touchAction: 'none' })
  const announcer = createAnnouncer()
  root.append(announcer)
  container.append(root)
  return { root, announcer }
}

function createAnnouncer(): HTMLElement {
  const announcer = document.createElement('div')
  announcer.setAttribute('aria-live', 'polite')
  Object.assign(announcer.style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  })
  return announcer
}

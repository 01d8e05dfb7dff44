const GAP = 6

/** The one tooltip of a grid: words of the cell under the pointer or with the focus, never over that cell. */
export class GridTooltip {
  readonly element: HTMLDivElement

  constructor() {
    this.element = document.createElement('div')
    this.element.className = 'grid-tooltip'
    this.element.hidden = true
    // The cell's own label says the same to a screen reader.
    this.element.setAttribute('aria-hidden', 'true')
  }

  show(anchor: HTMLElement, lines: readonly string[]): void {
    this.element.replaceChildren(...lines.map(createLine))
    this.element.hidden = false
    const box = anchor.getBoundingClientRect()
    const frame = (this.element.offsetParent ?? document.body).getBoundingClientRect()
    const tip = this.element.getBoundingClientRect()
    const below = box.bottom + GAP + tip.height <= window.innerHeight
    const top = below ? box.bottom + GAP : box.top - GAP - tip.height
    const left = Math.max(GAP, Math.min(box.left, window.innerWidth - tip.width - GAP))
    this.element.style.top = `${top - frame.top}px`
    this.element.style.left = `${left - frame.left}px`
  }

  hide(): void {
    this.element.hidden = true
  }
}

function createLine(text: string): HTMLElement {
  const line = document.createElement('p')
  line.textContent = text
  return line
}

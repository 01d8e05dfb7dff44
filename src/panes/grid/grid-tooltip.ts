const GAP = 6
const DELAY_MS = 250

/** The one tooltip of a grid: words of the cell under the pointer or with the focus, never over that cell. */
export class GridTooltip {
  readonly element: HTMLDivElement
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    this.element = document.createElement('div')
    this.element.className = 'grid-tooltip'
    this.element.hidden = true
    // The cell's own label says the same to a screen reader.
    this.element.setAttribute('aria-hidden', 'true')
  }

  /** After a moment, so that a pointer passing over the grid leaves no trail. */
  showSoon(anchor: HTMLElement, lines: readonly string[]): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.show(anchor, lines), DELAY_MS)
  }

  show(anchor: HTMLElement, lines: readonly string[]): void {
    clearTimeout(this.timer)
    this.element.replaceChildren(...lines.map(createLine))
    this.element.hidden = false
    const box = anchor.getBoundingClientRect()
    const tip = this.element.getBoundingClientRect()
    const below = box.bottom + GAP + tip.height <= window.innerHeight
    this.element.style.top = `${below ? box.bottom + GAP : box.top - GAP - tip.height}px`
    this.element.style.left = `${Math.max(GAP, Math.min(box.left, window.innerWidth - tip.width - GAP))}px`
  }

  hide(): void {
    clearTimeout(this.timer)
    this.element.hidden = true
  }
}

function createLine(text: string): HTMLElement {
  const line = document.createElement('p')
  line.textContent = text
  return line
}

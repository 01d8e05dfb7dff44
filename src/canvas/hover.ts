import { isSameSelection, type Selection } from '../explorer/selection.ts'

/** The rest dims when the pointer has rested for this long. */
const HOVER_MS = 80

/** What the pointer rests on, told after it has rested; leaving is told at once. */
export class Hover {
  private readonly show: (target: Selection | null) => void
  private wished: Selection | null = null
  private timer: ReturnType<typeof setTimeout> | null = null

  constructor(show: (target: Selection | null) => void) {
    this.show = show
  }

  wish(target: Selection | null): void {
    if (isSameSelection(target, this.wished)) return
    this.stopTimer()
    this.wished = target
    if (target === null) this.show(null)
    else this.timer = setTimeout(() => this.show(target), HOVER_MS)
  }

  clear(): void {
    this.stopTimer()
    this.wished = null
    this.show(null)
  }

  private stopTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
  }
}

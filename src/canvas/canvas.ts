import type { CanvasWords } from './canvas-options.ts'
import type { CanvasDescription } from './description.ts'
import type { Palette } from './palette.ts'

/** A mounted canvas. */
export interface Canvas {
  /** Takes everything down: listeners, contexts, elements. */
  dispose(): void
  /** Shows the whole map, or its start where the whole would be too small to read. */
  fit(): void
  zoomIn(): void
  zoomOut(): void
  /** Brings a node into sight. */
  reveal(node: string): void
  setPalette(palette: Palette): void
  setWords(words: CanvasWords): void
  /** What is on screen, for tests and for other ways of telling it; null where nothing can be drawn. */
  describe(): CanvasDescription | null
}

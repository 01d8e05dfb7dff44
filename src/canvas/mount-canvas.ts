import type { Exploration } from '../explorer/exploration.ts'
import { CanvasView } from './canvas-view.ts'
import type { Canvas } from './canvas.ts'
import type { CanvasOptions } from './canvas-options.ts'
import { hasWebGl } from './stage.ts'

export type { Canvas } from './canvas.ts'

/**
 * Draws an exploration into `container`, follows its state and turns what pointer, touch and keys do into its actions. The container
 * needs a size and a position of its own; its content is the canvas' alone.
 */
export function mountCanvas(container: HTMLElement, exploration: Exploration, options: CanvasOptions): Canvas {
  if (!hasWebGl()) {
    options.onFailure?.('no-webgl')
    return createBlankCanvas()
  }
  return new CanvasView(container, exploration, options)
}

function createBlankCanvas(): Canvas {
  function nothing(): void {
    return undefined
  }
  return {
    dispose: nothing,
    fit: nothing,
    zoomIn: nothing,
    zoomOut: nothing,
    reveal: nothing,
    setPalette: nothing,
    setWords: nothing,
    describe: () => null,
  }
}

import type { Point } from '../explorer/exploration-state.ts'
import type { Box } from '../explorer/layout/box.ts'
import type { ViewLevel } from '../explorer/view-level.ts'
import type { LinePattern } from './link-program.ts'

/** What is on screen now, in px of the container: for tests, and for whoever wants to say it in another way than by pixels. */
export interface CanvasDescription {
  /** false while there is no picture, the pane has no size, or the force is still being computed. */
  ready: boolean
  context: 'alive' | 'lost'
  layout: 'lanes' | 'force'
  width: number
  height: number
  scale: number
  /** Sheet point in the middle of the pane. */
  center: Point
  labels: { id: string; text: string; box: Box }[]
  nodes: { id: string; role: string; glyph: string; box: Box; alpha: number }[]
  links: {
    id: string
    from: string
    to: string
    pattern: LinePattern
    color: string
    width: number
    alpha: number
    points: Point[]
  }[]
  chips: { fold: ViewLevel | 'clauses'; text: string; box: Box }[]
  lanes: { level: ViewLevel; box: Box }[]
  frame: Box | null
}

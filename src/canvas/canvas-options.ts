import type { Box } from '../explorer/layout/box.ts'
import type { Point } from '../explorer/exploration-state.ts'
import type { PictureLink, PictureNode } from '../explorer/picture.ts'
import type { Selection } from '../explorer/selection.ts'
import type { Palette } from './palette.ts'

export interface CanvasOptions {
  palette: Palette
  words: CanvasWords
  /** What the pointer or the keyboard rests on, and null when it leaves. */
  onTip?(tip: CanvasTip | null): void
  /** Right click, long press or the menu key. */
  onMenu?(menu: CanvasMenu): void
  /** Nothing can be drawn here; the list shows the same. */
  onFailure?(reason: 'no-webgl'): void
}

/** What the canvas says in the reader's language. */
export interface CanvasWords {
  /** Accessible name. */
  name: string
  /** How it is handled, for a screen reader. */
  describe: string
  /** On a lane's chip: plans without a linkage to the focus. */
  chip(count: number, open: boolean): string
  /** The same in few words, for a chip without room. */
  chipShort(count: number, open: boolean): string
  /** On the focus plan's chip: its clauses without a linkage. */
  omitted(count: number, open: boolean): string
  unknownLane: string
}

/** What a tooltip explains; `box` in px of the container is what it must not cover. */
export interface CanvasTip {
  target: Selection
  node: PictureNode | null
  link: PictureLink | null
  box: Box
}

export interface CanvasMenu {
  /** null: the ground between. */
  target: Selection | null
  node: PictureNode | null
  link: PictureLink | null
  /** px of the container. */
  at: Point
}

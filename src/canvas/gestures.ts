import type { Exploration } from '../explorer/exploration.ts'
import type { Point } from '../explorer/exploration-state.ts'
import type { Label } from '../explorer/label/plan-labels.ts'
import { toScreen, toSheet, type Camera } from '../explorer/layout/camera.ts'
import { METRICS } from '../explorer/layout/metrics.ts'
import type { PictureNode } from '../explorer/picture.ts'
import type { Selection } from '../explorer/selection.ts'
import type { CanvasOptions } from './canvas-options.ts'
import { Hover } from './hover.ts'
import { handleKey } from './keyboard.ts'
import { pick, type Picked } from './pick.ts'
import type { PointerHost } from './pointer.ts'
import type { Scene } from './scene.ts'
import { locateTarget } from './target-box.ts'

/** What gestures need of the canvas they are made on. */
export interface GestureSurface {
  /** Everything drawn now, and where; null while nothing is. */
  readView(): { scene: Scene; camera: Camera; labels: readonly Label[] } | null
  focus(): void
  /** Says to a screen reader what the keys stand on. */
  announce(node: PictureNode): void
  reveal(node: string): void
  zoom(direction: 1 | -1): void
  fit(): void
  /** Something is on its way to another place. */
  redraw(): void
}

/** What pointer and keys on the canvas mean for the exploration. */
export class Gestures implements PointerHost {
  private readonly exploration: Exploration
  private readonly options: CanvasOptions
  private readonly surface: GestureSurface
  private readonly resting = new Hover((target) => this.showHover(target))
  private drawn: { node: string; place: Point } | null = null

  constructor(exploration: Exploration, options: CanvasOptions, surface: GestureSurface) {
    this.exploration = exploration
    this.options = options
    this.surface = surface
  }

  /** The node under way and its place on the sheet, in px; it is pinned there only when it is let go. */
  get dragged(): { node: string; place: Point } | null {
    return this.drawn
  }

  pick(point: Point, reach: { node: number; link: number }): Picked | null {
    const view = this.surface.readView()
    if (!view) return null
    if (view.scene.sheet.layout === 'lanes' && point.x < METRICS.gutter) return null
    return pick(point, { ...view.scene, camera: view.camera, labels: view.labels }, reach)
  }

  locate(node: PictureNode): Point | null {
    const view = this.surface.readView()
    const place = view?.scene.sheet.places.get(node.id)
    return view && place ? toScreen(place, view.camera) : null
  }

  isMovable(node: PictureNode): boolean {
    return this.surface.readView()?.scene.sheet.layout === 'force' || node.role === 'plan' || node.role === 'guest'
  }

  hover(picked: Picked | null): void {
    this.resting.wish(toSelection(picked))
  }

  leave(): void {
    this.resting.clear()
  }

  choose(picked: Picked | null): void {
    this.surface.focus()
    if (picked?.kind === 'chip') {
      const fold = picked.chip.kind === 'lane' ? picked.chip.level : 'clauses'
      if (fold !== 'unknown') this.exploration.toggleFold(fold)
      return
    }
    this.exploration.select(toSelection(picked))
  }

  open(node: PictureNode): void {
    if (this.exploration.store.getState().expansions[node.id]) this.exploration.collapse(node.id)
    else this.exploration.expand(node.id)
  }

  openMenu(picked: Picked | null, at: Point): void {
    this.leave()
    this.options.onMenu?.({
      target: toSelection(picked),
      node: picked?.kind === 'node' ? picked.node : null,
      link: picked?.kind === 'link' ? picked.link : null,
      at,
    })
  }

  drag(node: PictureNode, point: Point, done: boolean): void {
    const view = this.surface.readView()
    if (!view) return
    const place = toSheet(point, view.camera)
    this.drawn = done ? null : { node: node.id, place }
    if (done) this.exploration.pin(node.id, place)
    else this.surface.redraw()
  }

  pressKey(event: KeyboardEvent): void {
    const view = this.surface.readView()
    if (!view) return
    handleKey(event, {
      readCursor: () => this.readCursor(view.scene),
      readPicture: () => view.scene.picture,
      readSheet: () => view.scene.sheet,
      mark: (node) => this.mark(node),
      choose: (node) => this.exploration.select({ kind: 'node', id: node.id }),
      open: (node) => this.open(node),
      hide: (node) => this.exploration.hide(node.id),
      openMenu: (node) => {
        const box = this.locateBox({ kind: 'node', id: node.id })?.box
        if (box) this.openMenu({ kind: 'node', node }, { x: box.x + box.width, y: box.y + box.height })
      },
      zoom: (direction) => this.surface.zoom(direction),
      fit: () => this.surface.fit(),
    })
  }

  /** Marked by the keys, else selected, else none yet. */
  private readCursor(scene: Scene): PictureNode | null {
    const { hover, selection } = this.exploration.store.getState()
    const id = hover?.kind === 'node' ? hover.id : selection?.kind === 'node' ? selection.id : null
    return (id !== null && scene.nodeById.get(id)) || null
  }

  private mark(node: PictureNode): void {
    this.showHover({ kind: 'node', id: node.id })
    this.surface.reveal(node.id)
    this.surface.announce(node)
  }

  private showHover(target: Selection | null): void {
    this.exploration.hover(target)
    this.options.onTip?.(target && this.locateBox(target))
  }

  private locateBox(target: Selection) {
    const view = this.surface.readView()
    return view && locateTarget(target, view.scene, view.camera, view.labels)
  }
}

function toSelection(picked: Picked | null): Selection | null {
  if (picked?.kind === 'node') return { kind: 'node', id: picked.node.id }
  if (picked?.kind === 'link') return { kind: picked.link.kind, id: picked.link.id }
  return null
}

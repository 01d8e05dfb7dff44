import type Sigma from 'sigma'
import type { MouseCoords, TouchCoords } from 'sigma/types'
import type { Point } from '../explorer/exploration-state.ts'
import type { PictureNode } from '../explorer/picture.ts'
import { POINTER_REACH, TOUCH_REACH, type Picked } from './pick.ts'
import type { Navigation } from './navigation.ts'

/** What the pointer does, told to the canvas. */
export interface PointerHost {
  pick(point: Point, reach: typeof POINTER_REACH): Picked | null
  /** Middle of a node in px of the pane. */
  locate(node: PictureNode): Point | null
  /** Whether a node may be dragged in the layout shown. */
  isMovable(node: PictureNode): boolean
  hover(picked: Picked | null): void
  /** A click or tap; null: on the ground. */
  choose(picked: Picked | null): void
  open(node: PictureNode): void
  openMenu(picked: Picked | null, point: Point): void
  /** A node is on its way to `point` of the pane; `done` when it is let go there. */
  drag(node: PictureNode, point: Point, done: boolean): void
}

/** Movement in px from which a press is a drag. */
const DRAG_FROM = 4
/** Two clicks farther apart than this are two clicks, however quick. */
const SAME_PLACE = 6
/** A finger comes down less exactly than a mouse. */
const SAME_TAP = 24
const LONG_PRESS_MS = 500
const WHEEL_SPEED = 0.0016
/** A trackpad's pinch comes as wheel events with the control key and small steps. */
const PINCH_SPEED = 0.01

interface Press {
  at: Point
  node: PictureNode | null
  /** From the pointer to the node's middle. */
  grip: Point
  dragging: boolean
}

/** Mouse and touch over Sigma's captors: they know panning, inertia and taps; what is hit is computed here. */
export class Pointer {
  private readonly sigma: Sigma
  private readonly host: PointerHost
  private readonly navigation: Navigation
  private readonly surface: HTMLElement
  private press: Press | null = null
  private wasDragged = false
  private lastClick: Point | null = null
  private longPress: ReturnType<typeof setTimeout> | null = null
  /** The finger now down has asked for the menu: lifting it is no tap. */
  private wasLongPress = false
  private lastTap: Point | null = null
  private pinch: { distance: number; middle: Point } | null = null

  constructor(sigma: Sigma, host: PointerHost, navigation: Navigation) {
    this.sigma = sigma
    this.host = host
    this.navigation = navigation
    this.surface = sigma.getMouseCaptor().container
    const mouse = sigma.getMouseCaptor()
    mouse.on('mousemove', (event) => this.onMove(event))
    mouse.on('mousemovebody', (event) => this.onMoveAnywhere(event))
    mouse.on('mousedown', (event) => this.onDown(event))
    mouse.on('mouseup', (event) => this.onUp(event))
    mouse.on('mouseleave', () => this.host.hover(null))
    mouse.on('click', (event) => this.onClick(event))
    mouse.on('doubleClick', (event) => this.onDoubleClick(event))
    mouse.on('rightClick', (event) => this.onRightClick(event))
    mouse.on('wheel', (event) => this.onWheel(event))
    const touch = sigma.getTouchCaptor()
    touch.on('touchdown', (event) => this.onTouchDown(event))
    touch.on('touchmove', (event) => this.onTouchMove(event))
    touch.on('touchup', () => this.onTouchUp())
    touch.on('tap', (event) => this.onTap(event))
    touch.on('doubletap', (event) => this.onDoubleTap(event))
  }

  dispose(): void {
    this.stopLongPress()
    this.sigma.getMouseCaptor().removeAllListeners()
    this.sigma.getTouchCaptor().removeAllListeners()
  }

  private onMove(event: MouseCoords): void {
    if (this.press !== null) return
    const picked = this.host.pick(event, POINTER_REACH)
    this.surface.style.cursor = picked === null ? 'grab' : 'pointer'
    this.host.hover(picked)
  }

  private onMoveAnywhere(event: MouseCoords): void {
    const { press } = this
    if (!press) return
    if (!press.dragging && Math.hypot(event.x - press.at.x, event.y - press.at.y) < DRAG_FROM) {
      if (press.node) event.preventSigmaDefault()
      return
    }
    press.dragging = true
    this.surface.style.cursor = 'grabbing'
    this.host.hover(null)
    if (!press.node) {
      this.navigation.touch()
      return
    }
    event.preventSigmaDefault()
    this.host.drag(press.node, { x: event.x + press.grip.x, y: event.y + press.grip.y }, false)
  }

  private onDown(event: MouseCoords): void {
    if ('button' in event.original && event.original.button !== 0) return
    const picked = this.host.pick(event, POINTER_REACH)
    const node = picked?.kind === 'node' && this.host.isMovable(picked.node) ? picked.node : null
    const at = { x: event.x, y: event.y }
    const middle = node && this.host.locate(node)
    const grip = middle ? { x: middle.x - at.x, y: middle.y - at.y } : { x: 0, y: 0 }
    this.press = { at, node, grip, dragging: false }
    this.wasDragged = false
  }

  private onUp(event: MouseCoords): void {
    const { press } = this
    this.press = null
    if (!press) return
    this.wasDragged = press.dragging
    this.surface.style.cursor = 'grab'
    if (press.dragging && press.node) this.host.drag(press.node, { x: event.x + press.grip.x, y: event.y + press.grip.y }, true)
  }

  private onClick(event: MouseCoords): void {
    if (this.wasDragged) return
    this.lastClick = { x: event.x, y: event.y }
    this.host.choose(this.host.pick(event, POINTER_REACH))
  }

  private onDoubleClick(event: MouseCoords): void {
    event.preventSigmaDefault()
    if (this.wasDragged) return
    if (!this.lastClick || measure(this.lastClick, event) > SAME_PLACE) {
      this.onClick(event)
      return
    }
    this.openAt(event, POINTER_REACH)
  }

  private onRightClick(event: MouseCoords): void {
    event.original.preventDefault()
    this.host.hover(null)
    this.host.openMenu(this.host.pick(event, POINTER_REACH), { x: event.x, y: event.y })
  }

  private onWheel(event: MouseCoords): void {
    event.preventSigmaDefault()
    const wheel = event.original as WheelEvent
    const lines = wheel.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
    const speed = wheel.ctrlKey ? PINCH_SPEED : WHEEL_SPEED
    const turn = Math.max(-0.5, Math.min(0.5, -wheel.deltaY * lines * speed))
    this.host.hover(null)
    this.navigation.zoomAt(event, Math.exp(turn))
  }

  private onTouchDown(event: TouchCoords): void {
    this.host.hover(null)
    this.stopLongPress()
    this.wasLongPress = false
    const [first, second] = event.touches
    this.pinch = first && second ? { distance: measure(first, second), middle: between(first, second) } : null
    if (!first || second) return
    const at = { x: first.x, y: first.y }
    this.longPress = setTimeout(() => {
      this.longPress = null
      this.wasLongPress = true
      this.host.openMenu(this.host.pick(at, TOUCH_REACH), at)
    }, LONG_PRESS_MS)
  }

  private onTouchMove(event: TouchCoords): void {
    const [first, second] = event.touches
    const [before] = event.previousTouches
    if (first && before && measure(first, before) > 1) this.stopLongPress()
    this.navigation.touch()
    if (!first || !second || !this.pinch) return
    // Sigma's own pinch jumps on its first move.
    event.preventSigmaDefault()
    const next = { distance: measure(first, second), middle: between(first, second) }
    this.navigation.pan({ x: next.middle.x - this.pinch.middle.x, y: next.middle.y - this.pinch.middle.y })
    this.navigation.zoomAt(next.middle, next.distance / Math.max(1, this.pinch.distance))
    this.pinch = next
  }

  private onTouchUp(): void {
    this.stopLongPress()
    this.pinch = null
  }

  private onTap(event: TouchCoords): void {
    const at = event.touches[0] ?? event.previousTouches[0]
    if (!at || this.wasLongPress) return
    this.lastTap = at
    this.host.choose(this.host.pick(at, TOUCH_REACH))
  }

  private onDoubleTap(event: TouchCoords): void {
    event.preventSigmaDefault()
    const at = event.touches[0] ?? event.previousTouches[0]
    if (!at || this.wasLongPress) return
    if (!this.lastTap || measure(this.lastTap, at) > SAME_TAP) {
      this.onTap(event)
      return
    }
    this.openAt(at, TOUCH_REACH)
  }

  /** What two presses on one place do. */
  private openAt(at: Point, reach: typeof POINTER_REACH): void {
    const picked = this.host.pick(at, reach)
    if (picked?.kind === 'node') this.host.open(picked.node)
    else if (picked === null) this.navigation.zoomAt(at, 1.6)
    else this.host.choose(picked)
  }

  private stopLongPress(): void {
    if (this.longPress !== null) clearTimeout(this.longPress)
    this.longPress = null
  }
}

function measure(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

import type Sigma from 'sigma'
import type { Point } from '../explorer/exploration-state.ts'
import { toScreen, toSheet } from '../explorer/layout/camera.ts'
import type { Sheet } from '../explorer/layout/sheet.ts'
import { createBounds, readCamera, toCameraState } from './sheet-camera.ts'

const ZOOM_MOST = 6
const ZOOM_STEP = 1.35
const MOVE_MS = 200
const MARGIN = 48

/** Moves the camera over the sheet; remembers whether the user has moved it. */
export class Navigation {
  private readonly sigma: Sigma
  private sheet: Sheet
  private moved = false

  constructor(sigma: Sigma, sheet: Sheet) {
    this.sigma = sigma
    this.sheet = sheet
  }

  /** Another sheet or another size of the pane: a camera nobody moved shows the start, else what was in the middle stays there. */
  setSheet(sheet: Sheet): void {
    const before = readCamera(this.sigma)
    this.sheet = sheet
    const pane = this.sigma.getDimensions()
    this.sigma.setCustomBBox(createBounds(sheet, pane))
    const least = Math.min(sheet.start.scale, pane.height / sheet.height, pane.width / sheet.width) * 0.75
    this.sigma.setSetting('maxCameraRatio', 1 / least)
    this.sigma.setSetting('minCameraRatio', 1 / ZOOM_MOST)
    this.sigma.setSetting('cameraPanBoundaries', {
      tolerance: MARGIN,
      boundaries: { x: [0, sheet.width], y: [-sheet.height, 0] },
    })
    // Bounds are kept in the coordinates of the last refresh.
    this.sigma.refresh()
    if (this.moved) this.show(before.center, before.scale)
    else this.show(sheet.start.center, sheet.start.scale)
  }

  get isMoved(): boolean {
    return this.moved
  }

  touch(): void {
    this.moved = true
  }

  fit(): void {
    this.moved = false
    this.glide(this.sheet.start.center, this.sheet.start.scale)
  }

  zoom(direction: 1 | -1): void {
    const { center, scale } = readCamera(this.sigma)
    this.moved = true
    this.glide(center, scale * ZOOM_STEP ** direction)
  }

  /** Zooms by `factor` and keeps what is at `point` of the pane there. */
  zoomAt(point: Point, factor: number): void {
    const camera = readCamera(this.sigma)
    const scale = 1 / this.sigma.getCamera().getBoundedRatio(1 / (camera.scale * factor))
    const at = toSheet(point, camera)
    this.moved = true
    this.show({ x: at.x - (point.x - camera.width / 2) / scale, y: at.y - (point.y - camera.height / 2) / scale }, scale)
  }

  /** Moves the sheet by px of the pane. */
  pan(by: Point): void {
    const { center, scale } = readCamera(this.sigma)
    this.moved = true
    this.show({ x: center.x - by.x / scale, y: center.y - by.y / scale }, scale)
  }

  /** Shows `center` in the middle of the pane at once. */
  show(center: Point, scale: number): void {
    this.sigma.getCamera().setState(toCameraState(this.sigma, center, scale))
  }

  /** Brings a place into sight when it is not. */
  reveal(place: Point): void {
    const camera = readCamera(this.sigma)
    const at = toScreen(place, camera)
    const inside = at.x > MARGIN && at.y > MARGIN && at.x < camera.width - MARGIN && at.y < camera.height - MARGIN
    if (inside) return
    this.moved = true
    this.glide(place, camera.scale)
  }

  private glide(center: Point, scale: number): void {
    const state = toCameraState(this.sigma, center, scale)
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.sigma.getCamera().setState(state)
    else void this.sigma.getCamera().animate(state, { duration: MOVE_MS })
  }
}

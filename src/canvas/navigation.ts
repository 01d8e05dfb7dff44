import type Sigma from 'sigma'
import type { Point } from '../explorer/exploration-state.ts'
import { boxToScreen, toScreen, toSheet, type Camera } from '../explorer/layout/camera.ts'
import { growBox, joinBoxes, type Box } from '../explorer/layout/box.ts'
import { METRICS } from '../explorer/layout/metrics.ts'
import type { GuestGroup, Sheet } from '../explorer/layout/sheet.ts'
import { createBounds, readCamera, toCameraState } from './sheet-camera.ts'

const ZOOM_MOST = 6
const ZOOM_STEP = 1.35
const MOVE_MS = 200
const MARGIN = 48
/** Free strip around what is brought into sight whole. */
const RIM = 10

/** Moves the camera over the sheet; remembers whether the user has moved it. */
export class Navigation {
  private readonly sigma: Sigma
  private sheet: Sheet
  private moved = false

  constructor(sigma: Sigma, sheet: Sheet) {
    this.sigma = sigma
    this.sheet = sheet
  }

  /**
   * Another sheet or another size of the pane: a camera nobody moved shows the start and from there what came last by expansion; else
   * what was in the middle stays there, unless something has come.
   *
   * @param newcomers what has come with this sheet
   */
  setSheet(sheet: Sheet, newcomers: GuestGroup | null = null): void {
    const before = readCamera(this.sigma)
    this.sheet = sheet
    const pane = this.sigma.getDimensions()
    this.sigma.setCustomBBox(createBounds(sheet, pane))
    const least = Math.min(sheet.start.scale, pane.height / sheet.reach.height, pane.width / sheet.reach.width) * 0.75
    this.sigma.setSetting('maxCameraRatio', 1 / least)
    this.sigma.setSetting('minCameraRatio', 1 / ZOOM_MOST)
    this.sigma.setSetting('cameraPanBoundaries', {
      tolerance: MARGIN,
      boundaries: {
        x: [sheet.reach.x, sheet.reach.x + sheet.reach.width],
        y: [-sheet.reach.y - sheet.reach.height, -sheet.reach.y],
      },
    })
    // Bounds are kept in the coordinates of the last refresh.
    this.sigma.refresh()
    const home = this.readHome(newcomers)
    if (!home) this.show(before.center, before.scale)
    else if (home.glides) {
      this.show(before.center, before.scale)
      this.glide(home.center, home.scale)
    } else this.show(home.center, home.scale)
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
    const camera = this.sigma.getCamera()
    const state = toCameraState(this.sigma, center, scale)
    camera.setState(state)
    // Else a glide that is under way would go on.
    if (camera.isAnimated()) void camera.animate(state, { duration: 1 })
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

  /** Where the camera goes by itself with a new sheet; null: it stays. */
  private readHome(newcomers: GuestGroup | null): { center: Point; scale: number; glides: boolean } | null {
    const { start, groups } = this.sheet
    const camera = readCamera(this.sigma)
    if (this.moved) return newcomers && { ...this.aimAt(newcomers, camera), glides: true }
    const newest = groups.at(-1)
    if (!newest) return { ...start, glides: false }
    return { ...this.aimAt(newest, { ...camera, ...start }), glides: newcomers !== null }
  }

  /**
   * The camera that shows what came by expansion, and what was opened with it where both have room: moved no farther than that takes,
   * and back by as little as still can be read.
   */
  private aimAt({ anchor, box }: GuestGroup, camera: Camera): { center: Point; scale: number } {
    const place = anchor === null ? undefined : this.sheet.places.get(anchor)
    const opened = place && growBox({ x: place.x, y: place.y, width: METRICS.columnMin, height: 0 }, METRICS.focusSquare)
    const both = opened ? joinBoxes(box, opened) : box
    const room = readRoom(camera, this.sheet)
    const least = Math.min(camera.scale, METRICS.fitMin)
    const scale = Math.max(least, Math.min(camera.scale, room.width / both.width, room.height / both.height))
    const whole = both.width * scale <= room.width + 1 && both.height * scale <= room.height + 1
    const target = boxToScreen(whole ? both : box, { ...camera, scale })
    const x = readShift(target.x, target.width, [room.x, room.width])
    const y = readShift(target.y, target.height, [room.y, room.height])
    return { center: { x: camera.center.x + x / scale, y: camera.center.y + y / scale }, scale }
  }

  private glide(center: Point, scale: number): void {
    const state = toCameraState(this.sigma, center, scale)
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.sigma.getCamera().setState(state)
    else void this.sigma.getCamera().animate(state, { duration: MOVE_MS })
  }
}

/** The part of the pane that nothing covers: right of the lanes' names. */
function readRoom({ width, height }: Camera, sheet: Sheet): Box {
  const left = (sheet.lanes.length > 0 ? METRICS.gutter : 0) + RIM
  return { x: left, y: RIM, width: width - left - RIM, height: height - 2 * RIM }
}

/** How far a stretch must be moved to lie in the room; one that is longer than the room shows its beginning. */
function readShift(start: number, length: number, [from, room]: [number, number]): number {
  if (start < from || length > room) return start - from
  return Math.max(0, start + length - from - room)
}

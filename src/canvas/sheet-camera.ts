import type Sigma from 'sigma'
import type { Camera } from '../explorer/layout/camera.ts'
import type { Point } from '../explorer/exploration-state.ts'

/**
 * Sigma's camera in the words of the sheet. The bounding box given to Sigma is as large as the pane and stands in the middle of the
 * sheet, so that at ratio 1 one px of the sheet is one px on screen; graph y runs up, sheet y down.
 */
export function readCamera(sigma: Sigma): Camera {
  const { width, height } = sigma.getDimensions()
  const { x, y, ratio } = sigma.getCamera().getState()
  const middle = readMiddle(sigma)
  const side = Math.max(width, height)
  return { center: { x: middle.x + (x - 0.5) * side, y: middle.y - (y - 0.5) * side }, scale: 1 / ratio, width, height }
}

/** The state Sigma's camera takes to show `center` in the middle of the pane. */
export function toCameraState(
  sigma: Sigma,
  center: Point,
  scale: number,
): { x: number; y: number; angle: number; ratio: number } {
  const { width, height } = sigma.getDimensions()
  const middle = readMiddle(sigma)
  const side = Math.max(width, height)
  return { x: 0.5 + (center.x - middle.x) / side, y: 0.5 - (center.y - middle.y) / side, angle: 0, ratio: 1 / scale }
}

/** The box that makes one px of the sheet one px on screen. */
export function createBounds(sheet: { width: number; height: number }, pane: { width: number; height: number }) {
  const [x, y] = [sheet.width / 2, -sheet.height / 2]
  return {
    x: [x - pane.width / 2, x + pane.width / 2] as [number, number],
    y: [y - pane.height / 2, y + pane.height / 2] as [number, number],
  }
}

function readMiddle(sigma: Sigma): Point {
  const box = sigma.getCustomBBox() ?? sigma.getBBox()
  return { x: (box.x[0] + box.x[1]) / 2, y: -(box.y[0] + box.y[1]) / 2 }
}

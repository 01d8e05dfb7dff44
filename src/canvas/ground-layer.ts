import type { Box } from '../explorer/layout/box.ts'
import { boxToScreen, toScreen, type Camera } from '../explorer/layout/camera.ts'
import { readPoints } from '../explorer/layout/route.ts'
import type { Sheet } from '../explorer/layout/sheet.ts'
import type { Palette } from './palette.ts'

const RADIUS = 6

/** What lies under the lines: lanes, the focus plan's frame, the chips' ground. */
export function drawGround(context: CanvasRenderingContext2D, sheet: Sheet, camera: Camera, palette: Palette): void {
  context.clearRect(0, 0, camera.width, camera.height)
  sheet.lanes.forEach((lane, index) => {
    const { y } = toScreen({ x: 0, y: lane.top }, camera)
    // The outermost lanes run on past the sheet, so that a high pane has no bare end.
    const first = index === 0
    const last = index === sheet.lanes.length - 1
    const top = first ? Math.min(0, y) : y
    const bottom = last ? Math.max(camera.height, y + lane.height * camera.scale) : y + lane.height * camera.scale
    if (index % 2 === 0) {
      context.fillStyle = palette.groundAlternate
      context.fillRect(0, top, camera.width, bottom - top)
    }
  })
  if (sheet.frame) {
    fillRounded(context, boxToScreen(sheet.frame, camera), palette.frame)
    context.strokeStyle = palette.frameRule
    context.lineWidth = 1
    context.stroke()
  }
  for (const chip of sheet.chips) fillRounded(context, boxToScreen(chip.box, camera), palette.chip)
  drawSpokes(context, sheet, camera, palette)
}

/** Outside the frame nothing but faint spokes says which clauses are the focus plan's. */
function drawSpokes(context: CanvasRenderingContext2D, sheet: Sheet, camera: Camera, palette: Palette): void {
  if (sheet.spokes.length === 0) return
  context.strokeStyle = palette.rule
  context.lineWidth = 1
  context.beginPath()
  for (const spoke of sheet.spokes) {
    readPoints(spoke).forEach((point, index) => {
      const { x, y } = toScreen(point, camera)
      if (index === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    })
  }
  context.stroke()
}

function fillRounded(context: CanvasRenderingContext2D, box: Box, color: string): void {
  context.beginPath()
  context.roundRect(box.x, box.y, box.width, box.height, RADIUS)
  context.fillStyle = color
  context.fill()
}

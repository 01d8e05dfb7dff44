import { createBoxAround, joinBoxes } from '../explorer/layout/box.ts'
import type { Label } from '../explorer/label/plan-labels.ts'
import { readNodeBox, toScreen, type Camera } from '../explorer/layout/camera.ts'
import type { Selection } from '../explorer/selection.ts'
import type { CanvasTip } from './canvas-options.ts'
import type { Scene } from './scene.ts'

/** What a tooltip says about a target and where it must not stand; null when the target is not drawn. */
export function locateTarget(target: Selection, scene: Scene, camera: Camera, labels: readonly Label[]): CanvasTip | null {
  if (target.kind === 'cell') return null
  if (target.kind === 'node') {
    const node = scene.nodeById.get(target.id)
    if (!node || !scene.sheet.places.has(node.id)) return null
    const label = labels.find((entry) => entry.id === node.id)
    const box = readNodeBox(node.id, scene.sheet, camera)
    return { target, node, link: null, box: label ? joinBoxes(box, label.box) : box }
  }
  const link = scene.linkById.get(target.id)
  const route = scene.sheet.routes.get(target.id)
  if (!link || !route) return null
  const middle = 2 * Math.floor(route.length / 4)
  const at = toScreen({ x: route[middle] ?? 0, y: route[middle + 1] ?? 0 }, camera)
  return { target, node: null, link, box: createBoxAround(at, 6) }
}

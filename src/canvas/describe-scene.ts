import type { Label } from '../explorer/label/plan-labels.ts'
import { boxToScreen, readNodeBox, toScreen, type Camera } from '../explorer/layout/camera.ts'
import { readPoints } from '../explorer/layout/route.ts'
import type { CanvasWords } from './canvas-options.ts'
import { writeChip } from './label-layer.ts'
import type { CanvasDescription } from './description.ts'
import { styleLink } from './link-style.ts'
import { styleNode } from './node-style.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'

interface Described {
  scene: Scene | null
  camera: Camera | null
  labels: readonly Label[]
  palette: Palette
  words: CanvasWords
  layout: 'lanes' | 'force'
  lost: boolean
}

/** The scene in words and boxes, as it stands on screen. */
export function describeScene({ scene, camera, labels, palette, words, layout, lost }: Described): CanvasDescription {
  const blank = {
    context: lost ? ('lost' as const) : ('alive' as const),
    layout,
    width: camera?.width ?? 0,
    height: camera?.height ?? 0,
    scale: camera?.scale ?? 1,
    center: camera?.center ?? { x: 0, y: 0 },
  }
  if (!scene || !camera) return { ...blank, ready: false, labels: [], nodes: [], links: [], chips: [], lanes: [], frame: null }
  const { picture, sheet, emphasis } = scene
  return {
    ...blank,
    ready: picture.nodes.length > 0 && sheet.layout === layout && !lost,
    labels: labels.map((label) => ({ id: label.id, text: label.lines.map((line) => line.text).join('\n'), box: label.box })),
    nodes: picture.nodes.flatMap((node) => {
      const place = sheet.places.get(node.id)
      if (!place || !node.shown) return []
      const { glyph, alpha } = styleNode(node, place, palette, emphasis)
      return [{ id: node.id, role: node.role, glyph, alpha, box: readNodeBox(node.id, sheet, camera) }]
    }),
    links: picture.links.flatMap((link) => {
      const route = sheet.routes.get(link.id)
      if (!route || !link.shown) return []
      const ends = { route, from: sheet.places.get(link.from), to: sheet.places.get(link.to) }
      const { pattern, color, width, alpha } = styleLink(link, ends, palette, emphasis)
      const points = readPoints(route).map((point) => toScreen(point, camera))
      return [{ id: link.id, from: link.from, to: link.to, pattern, color, width, alpha, points }]
    }),
    chips: sheet.chips.map((chip) => ({
      fold: chip.kind === 'lane' ? chip.level : 'clauses',
      text: writeChip(chip, words),
      box: boxToScreen(chip.box, camera),
    })),
    lanes: sheet.lanes.map((lane) => ({
      level: lane.level,
      box: boxToScreen({ x: 0, y: lane.top, width: sheet.width, height: lane.height }, camera),
    })),
    frame: sheet.frame && boxToScreen(sheet.frame, camera),
  }
}

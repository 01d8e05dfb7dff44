import type { Language } from '../explorer/exploration-state.ts'
import type { Label, Tone } from '../explorer/label/plan-labels.ts'
import { boxToScreen, scaleFont, scaleNode, toScreen, type Camera } from '../explorer/layout/camera.ts'
import { wrapText, type Font, type Measure, type WrapOptions } from '../explorer/label/wrap.ts'
import { METRICS } from '../explorer/layout/metrics.ts'
import type { Chip, Lane, Sheet } from '../explorer/layout/sheet.ts'
import type { Picture } from '../explorer/picture.ts'
import { LEVELS } from '../graph/vocabulary.ts'
import type { CanvasWords } from './canvas-options.ts'
import type { Emphasis } from './emphasis.ts'
import { writeFont } from './font.ts'
import type { Palette } from './palette.ts'

export interface LabelScene {
  picture: Picture
  sheet: Sheet
  camera: Camera
  labels: readonly Label[]
  emphasis: Emphasis
  palette: Palette
  words: CanvasWords
  language: Language
  measure: Measure
}

const HALO = 3
const DIMMED = 0.45
const CHIP_SIZE = 11
/** Sizes of a lane's name: the first that has room. */
const LANE_SIZES = [13, 11.5, 10.5]
const COUNT_SIZE = 11
/** Radius of a pin's head, px. */
const PIN = 3.5

/** What lies over the nodes: names, chips' words, marks, and the lanes' names, which stay at the pane's left edge. */
export function drawLabels(context: CanvasRenderingContext2D, scene: LabelScene): void {
  const { camera, labels, emphasis, palette } = scene
  context.clearRect(0, 0, camera.width, camera.height)
  context.textBaseline = 'alphabetic'
  context.textAlign = 'left'
  context.lineJoin = 'round'
  const tones: Record<Tone, string> = {
    title: palette.text,
    name: palette.text,
    number: palette.textSecondary,
    note: palette.textSecondary,
  }
  // On the map of lanes no line runs through a name; elsewhere a halo parts them.
  const guests = new Set(scene.picture.nodes.flatMap((node) => (node.role === 'guest' || node.pinned ? [node.id] : [])))
  function haloed(id: string): boolean {
    return scene.sheet.layout === 'force' || guests.has(id) || emphasis.selected.has(id)
  }
  for (const label of labels) {
    const apart = emphasis.nodes !== null && !emphasis.nodes.has(label.id) && label.lines[0]?.tone !== 'title'
    context.globalAlpha = label.dimmed || apart ? DIMMED : 1
    for (const line of label.lines) {
      context.font = writeFont(line.font)
      context.strokeStyle = palette.ground
      context.lineWidth = HALO
      if (haloed(label.id)) context.strokeText(line.text, line.x, line.y)
      context.fillStyle = emphasis.selected.has(label.id) ? palette.selection : tones[line.tone]
      context.fillText(line.text, line.x, line.y)
    }
  }
  context.globalAlpha = 1
  drawMarks(context, scene)
  drawChips(context, scene)
  drawGutter(context, scene)
}

/** The question mark in the ring of a mention no plan has been found for. */
function drawMarks(context: CanvasRenderingContext2D, { picture, sheet, camera, palette }: LabelScene): void {
  context.textAlign = 'center'
  context.fillStyle = palette.open
  for (const node of picture.nodes) {
    const place = sheet.places.get(node.id)
    if (!node.open || !node.shown || !place) continue
    const at = toScreen(place, camera)
    const size = scaleNode(place.radius, camera.scale) * 1.5
    context.font = writeFont({ size, weight: 600 })
    context.fillText('?', at.x, at.y + size * 0.36)
  }
  context.textAlign = 'left'
  for (const node of picture.nodes) {
    const place = sheet.places.get(node.id)
    if (node.pinned && node.shown && place)
      drawPin(context, toScreen(place, camera), { radius: scaleNode(place.radius, camera.scale), palette })
  }
}

/** A drawing pin at the upper left of a node the user put where it stands, where no name begins. */
function drawPin(
  context: CanvasRenderingContext2D,
  at: { x: number; y: number },
  { radius, palette }: { radius: number; palette: Palette },
): void {
  const head = { x: at.x - radius, y: at.y - radius }
  context.beginPath()
  context.arc(head.x, head.y, PIN, 0, 2 * Math.PI)
  context.strokeStyle = palette.ground
  context.lineWidth = 4
  context.stroke()
  context.fillStyle = palette.accent
  context.fill()
  context.beginPath()
  context.moveTo(head.x, head.y)
  context.lineTo(head.x + PIN * 2, head.y + PIN * 2)
  context.strokeStyle = palette.accent
  context.lineWidth = 1.5
  context.stroke()
}

function drawChips(context: CanvasRenderingContext2D, { sheet, camera, palette, words, language, measure }: LabelScene): void {
  const font: Font = { size: scaleFont(CHIP_SIZE, camera.scale), weight: 400 }
  const arrow = 12
  for (const chip of sheet.chips) {
    const box = boxToScreen(chip.box, camera)
    const most = box.height >= 2.4 * font.size ? 2 : 1
    const room: WrapOptions = { width: box.width - 12 - arrow, lines: most, font, language, measure }
    const whole = wrapText(writeChip(chip, words), room)
    const isCut = whole.at(-1)?.text.endsWith('…') ?? false
    const lines = isCut && chip.kind === 'lane' ? wrapText(words.chipShort(chip.count, chip.open), room) : whole
    context.font = writeFont(font)
    context.fillStyle = palette.textSecondary
    const top = box.y + box.height / 2 - (lines.length * font.size * 1.25) / 2
    lines.forEach((line, index) => {
      context.fillText(line.text, box.x + 7 + line.indent, top + index * font.size * 1.25 + font.size * 0.98)
    })
    drawArrow(context, { x: box.x + box.width - arrow, y: box.y + box.height / 2 }, chip.open)
  }
}

export function writeChip(chip: Chip, words: CanvasWords): string {
  return chip.kind === 'lane' ? words.chip(chip.count, chip.open) : words.omitted(chip.count, chip.open)
}

function drawArrow(context: CanvasRenderingContext2D, at: { x: number; y: number }, open: boolean): void {
  const [a, b] = open ? [3.5, 2] : [2, 3.5]
  context.beginPath()
  if (open) {
    context.moveTo(at.x - a, at.y - b)
    context.lineTo(at.x + a, at.y - b)
    context.lineTo(at.x, at.y + b)
  } else {
    context.moveTo(at.x - a, at.y - b)
    context.lineTo(at.x + a, at.y)
    context.lineTo(at.x - a, at.y + b)
  }
  context.closePath()
  context.fill()
}

/** Names and counts of the lanes; each name stands in the middle of what is seen of its lane. */
function drawGutter(context: CanvasRenderingContext2D, scene: LabelScene): void {
  const { sheet, camera, palette } = scene
  if (sheet.lanes.length === 0) return
  const { gutter } = METRICS
  context.fillStyle = palette.gutter
  context.fillRect(0, 0, gutter, camera.height)
  context.textAlign = 'center'
  for (const lane of sheet.lanes) drawLaneName(context, lane, scene)
  context.textAlign = 'left'
}

function drawLaneName(
  context: CanvasRenderingContext2D,
  lane: Lane,
  { camera, palette, words, language, sheet, measure }: LabelScene,
): void {
  const { gutter } = METRICS
  const { y } = toScreen({ x: 0, y: lane.top }, camera)
  const top = Math.max(0, y)
  const bottom = Math.min(camera.height, y + lane.height * camera.scale)
  if (lane !== sheet.lanes[0] && y > 0 && y < camera.height) {
    context.fillStyle = palette.rule
    context.fillRect(0, y, gutter, 1)
  }
  const name = lane.level === 'unknown' ? words.unknownLane : LEVELS[lane.level][language]
  const upright = language === 'zh'
  function readLength(size: number): number {
    return upright ? Array.from(name).length * (size + 2) : measure(name, { size, weight: 600 })
  }
  const size = LANE_SIZES.find((each) => bottom - top >= readLength(each) + 4)
  if (size === undefined) return
  const length = readLength(size)
  const withCount = bottom - top >= length + 22
  const middle = (top + bottom) / 2 - (withCount ? 8 : 0)
  context.fillStyle = palette.text
  context.font = writeFont({ size, weight: 600 })
  if (upright) {
    Array.from(name).forEach((letter, index) => {
      context.fillText(letter, gutter / 2, middle - length / 2 + (index + 1) * (size + 2) - 3)
    })
  } else {
    context.save()
    context.translate(gutter / 2, middle)
    context.rotate(-Math.PI / 2)
    context.fillText(name, 0, size * 0.35)
    context.restore()
  }
  if (!withCount) return
  context.fillStyle = palette.textSecondary
  context.font = writeFont({ size: COUNT_SIZE, weight: 400 })
  context.fillText(String(lane.count), gutter / 2, middle + length / 2 + 14)
}

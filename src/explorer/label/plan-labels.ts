import type { Language, LayoutName } from '../exploration-state.ts'
import { growBox, isOverlapping, type Box } from '../layout/box.ts'
import { BoxIndex } from '../layout/box-index.ts'
import { boxToScreen, readNodeBox, scaleFont, scaleNode, toScreen, type Camera } from '../layout/camera.ts'
import { METRICS } from '../layout/metrics.ts'
import type { Place, Sheet } from '../layout/sheet.ts'
import type { Picture, PictureNode } from '../picture.ts'
import { compareIds } from '../record.ts'
import { readName } from './name.ts'
import { fitsWhole, wrapText, type Font, type Measure, type WrappedLine } from './wrap.ts'

export type Tone = 'title' | 'name' | 'number' | 'note'

export interface LabelLine {
  text: string
  /** Left end and baseline, px in the pane. */
  x: number
  y: number
  font: Font
  tone: Tone
}

export interface Label {
  id: string
  lines: LabelLine[]
  /** px in the pane. */
  box: Box
  dimmed: boolean
}

export interface LabelOptions {
  language: Language
  measure: Measure
  /** Labelled first and whatever stands in the way: what is selected or under the pointer. */
  forced: ReadonlySet<string>
}

const LINE = 1.25
/** Two lines of full size need this many px on screen. */
const TWO_LINES = 33
const THREE_LINES = 50
const MINOR_WIDTH = 46
/** Of a minor clause that is selected or under the pointer. */
const FORCED_WIDTH = 66
const NAME_SIZE = 12
const NAME_SIZES = [NAME_SIZE, 11, 10.5]
/** The first that parts no English word. */
const LEAST_SIZE = 9.5
const CLAUSE_SIZES = [11.5, 10.5, 9.5] as const
const NUMBER_SIZE = 10
/** Sizes of the focus plan's name: the first that holds it whole. */
const TITLE_SIZES = [15, 13.5, 12, 11]

/**
 * The labels that have room on screen, the most important first: no box meets another label, a node or a chip. Only what is
 * selected or under the pointer may cover a node.
 */
export function planLabels(picture: Picture, sheet: Sheet, camera: Camera, options: LabelOptions): Label[] {
  const shown = picture.nodes.filter((node) => node.shown && sheet.places.has(node.id))
  const taken = new BoxIndex()
  for (const chip of sheet.chips) taken.add(boxToScreen(chip.box, camera))
  const nodeBoxes = new BoxIndex()
  for (const node of shown) nodeBoxes.add(readNodeBox(node.id, sheet, camera), node.id)
  const labels: Label[] = []
  const view: Box = { x: 0, y: 0, width: camera.width, height: camera.height }
  for (const node of orderByImportance(shown, options.forced)) {
    const label = createLabel(node, sheet, camera, options)
    if (!label || !isOverlapping(label.box, view) || taken.meets(label.box)) continue
    if (node.role !== 'focus' && !options.forced.has(node.id) && nodeBoxes.meets(label.box, node.id)) continue
    taken.add(label.box)
    labels.push(label)
  }
  return labels
}

function orderByImportance(nodes: readonly PictureNode[], forced: ReadonlySet<string>): PictureNode[] {
  function rank(node: PictureNode): number {
    if (node.role === 'focus') return 5
    if (forced.has(node.id)) return 4
    if (node.dimmed) return 0
    return node.role === 'plan' ? 3 : node.role === 'clause' ? 2 : 1
  }
  return [...nodes].sort((a, b) => rank(b) - rank(a) || b.linkageCount - a.linkageCount || compareIds(a.id, b.id))
}

function createLabel(node: PictureNode, sheet: Sheet, camera: Camera, options: LabelOptions): Label | null {
  const place = sheet.places.get(node.id)
  if (!place) return null
  if (place.slot.side === 'right') return createSideLabel(node, place, camera, { ...options, layout: sheet.layout })
  return createClauseLabel(node, place, camera, options)
}

/** The name right of its square: one line, two with room, the period after it where a line is left. */
function createSideLabel(
  node: PictureNode,
  place: Place,
  camera: Camera,
  options: LabelOptions & { layout: LayoutName },
): Label | null {
  const { language, measure } = options
  const { scale } = camera
  const { name: bare, number, note } = readName(node, language, options.layout)
  const whole = number === null ? bare : `${number} ${bare}`
  const title = node.role === 'focus'
  const room = place.slot.height * scale
  const width = place.slot.width * scale
  const twoLines = Math.min(TWO_LINES, 2 * LINE * scaleFont(NAME_SIZE, scale) + 1)
  const most = title ? Infinity : room >= THREE_LINES ? 3 : room >= twoLines ? 2 : 1
  const lead = title ? chooseTitle([whole, node.short[language]], { width, scale, room }, options) : null
  const name = lead?.name ?? whole
  const font = lead?.font ?? chooseName(name, { width, lines: Math.min(most, 2), scale, guest: node.role === 'guest' }, options)
  const { size } = font
  if (width < 2 * size) return null
  const lineCount = title ? countTitleLines(room, size) : Math.min(most, 2)
  const wrapped = wrapText(name, { width, lines: lineCount, font, language, measure })
  if (!title && scale < METRICS.lanesFitMin && isCut(wrapped) && !options.forced.has(node.id)) return null
  const lines = wrapped.map((line): StackedLine => ({ ...line, font, tone: title ? 'title' : 'name' }))
  const noteFont: Font = { size: size * (title ? 0.78 : 0.95), weight: 400 }
  if (note !== null && (title || wrapped.length < most)) {
    const [line] = wrapText(note, { width: width + size, lines: 1, font: noteFont, language, measure })
    if (line) lines.push({ ...line, font: noteFont, tone: 'note' })
  }
  const at = toScreen(place, camera)
  const left = at.x + scaleNode(place.radius, scale) + METRICS.nameGap * Math.min(1.4, scale)
  return stackLines(node, lines, { left, middle: at.y })
}

interface TitleRoom {
  width: number
  room: number
  scale: number
}

/** The first of the names, in the largest size, that has room whole; else the last one in the smallest. */
function chooseTitle(
  names: readonly string[],
  { width, room, scale }: TitleRoom,
  { language, measure }: LabelOptions,
): { name: string; font: Font } {
  let chosen = { name: '', font: { size: 0, weight: 600 } as Font }
  for (const name of names) {
    for (const size of TITLE_SIZES) {
      chosen = { name, font: { size: scaleFont(size, scale), weight: 600 } }
      const lines = countTitleLines(room, chosen.font.size)
      const options = { width, lines, font: chosen.font, language, measure }
      // Chinese may be parted anywhere, an English word not.
      const whole = language === 'en' ? fitsWhole(name, options) : !isCut(wrapText(name, options))
      if (whole) return chosen
    }
  }
  return chosen
}

/** What came by expansion may be anything with a long name: rather a smaller letter than a part of it. */
function chooseName(
  name: string,
  { width, lines, scale, guest }: { width: number; lines: number; scale: number; guest: boolean },
  { language, measure }: LabelOptions,
): Font {
  const fonts = NAME_SIZES.map((size): Font => ({ size: scaleFont(size, scale), weight: 400 }))
  const whole = guest ? fonts.find((font) => !isCut(wrapText(name, { width, lines, font, language, measure }))) : null
  return whole ?? fonts[guest ? fonts.length - 1 : 0] ?? { size: NAME_SIZE, weight: 400 }
}

function isCut(lines: readonly WrappedLine[]): boolean {
  return lines.at(-1)?.text.endsWith('…') ?? false
}

/** Lines that leave room for the period under them. */
function countTitleLines(room: number, size: number): number {
  return Math.max(1, Math.floor((room - 1.1 * size) / (size * LINE)))
}

/** The number and heading of a clause over or under its disc, toward the middle of the frame. */
function createClauseLabel(
  node: PictureNode,
  place: Place,
  camera: Camera,
  { language, measure, forced }: LabelOptions,
): Label | null {
  const { scale } = camera
  const always = forced.has(node.id)
  // Only what has no room for words of its own grows over its neighbours.
  const width = Math.max(place.slot.width * scale, always && place.minor ? FORCED_WIDTH : 0)
  const { number, name, whole } = readName(node, language)
  const sizes = CLAUSE_SIZES.map((each) => Math.max(LEAST_SIZE, (scaleFont(CLAUSE_SIZES[0], scale) * each) / CLAUSE_SIZES[0]))
  const size =
    (language === 'en' ? sizes.find((each) => isUnparted(name, { width, size: each, measure })) : undefined) ?? sizes[0] ?? 0
  const font: Font = { size, weight: 400 }
  const alone = place.minor && !always && width < MINOR_WIDTH
  const numberFont: Font = alone ? { size: scaleFont(NUMBER_SIZE, scale), weight: 400 } : { size: size * 0.95, weight: 600 }
  const room = place.slot.height * scale - METRICS.clauseLabel * Math.min(1, scale)
  const most = Math.max(1, Math.floor(room / (size * LINE)))
  const lines: StackedLine[] = []
  if (number !== null && most > 1)
    lines.push({ text: number, indent: 0, width: measure(number, numberFont), font: numberFont, tone: 'number' })
  if (alone) {
    if (lines.length === 0)
      lines.push({ text: name, indent: 0, width: measure(name, numberFont), font: numberFont, tone: 'number' })
    if ((lines[0]?.width ?? 0) > width - 1) return null
  } else {
    const room = { width, lines: Math.min(3, most - lines.length), font, language, measure }
    // The heading where it has room whole, else its short form.
    const wrapped = wrapText(node.label === 'Clause' && fitsWhole(whole, room) ? whole : name, room)
    // From far away the part of a name that has room says nothing: rather the number alone.
    if (always || scale >= METRICS.lanesFitMin || !isCut(wrapped))
      lines.push(...wrapped.map((line): StackedLine => ({ ...line, indent: 0, font, tone: 'name' })))
  }
  const at = toScreen(place, camera)
  const distance = scaleNode(place.radius, scale) + (METRICS.clauseLabel - METRICS.disc) * Math.min(1, scale)
  const height = lines.reduce((sum, line) => sum + line.font.size * LINE, 0)
  const top = place.slot.side === 'below' ? at.y + distance : at.y - distance - height
  return stackLines(node, lines, { center: at.x, middle: top + height / 2 })
}

/** Whether every word has room on a line of its own. */
function isUnparted(name: string, { width, size, measure }: { width: number; size: number; measure: Measure }): boolean {
  return name.split(/\s+/u).every((word) => measure(word, { size, weight: 400 }) <= width)
}

interface StackedLine extends WrappedLine {
  font: Font
  tone: Tone
}

/** Lines one under the other around `middle`, from `left` or around `center`. */
function stackLines(
  node: PictureNode,
  lines: readonly StackedLine[],
  at: { left?: number; center?: number; middle: number },
): Label | null {
  if (lines.length === 0) return null
  const height = lines.reduce((sum, line) => sum + line.font.size * LINE, 0)
  let top = at.middle - height / 2
  let [minX, maxX] = [Infinity, -Infinity]
  const placed = lines.map((line): LabelLine => {
    const lineHeight = line.font.size * LINE
    const x = (at.left ?? (at.center ?? 0) - line.width / 2) + line.indent
    // A hanging mark's left half is empty: the box begins where the ink does.
    minX = Math.min(minX, x - line.indent)
    maxX = Math.max(maxX, x + line.width)
    const baseline = top + lineHeight / 2 + line.font.size * 0.36
    top += lineHeight
    return { text: line.text, x, y: baseline, font: line.font, tone: line.tone }
  })
  const box = { x: minX, y: at.middle - height / 2, width: maxX - minX, height }
  return { id: node.id, lines: placed, box: growBox(box, -0.5), dimmed: node.dimmed }
}

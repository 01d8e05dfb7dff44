import type { State } from '../../graph/vocabulary.ts'

/** One drawn piece of a sign: an SVG tag with its attributes. Everything is drawn in `currentColor`. */
export interface Shape {
  tag: 'circle' | 'path' | 'rect'
  attributes: Record<string, string>
}

/** How sure we are which plan a mention means. */
export type Resolution = 'confirmed' | 'probable' | 'open'

/** Side of the square every sign is drawn in. */
export const SIGN_SIZE = 20

const LINE = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.7' }
const SOLID = { fill: 'currentColor', stroke: 'none' }

function drawPath(d: string, style: Record<string, string> = LINE): Shape {
  return { tag: 'path', attributes: { d, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', ...style } }
}

function drawCircle(r: number, style: Record<string, string> = LINE): Shape {
  return { tag: 'circle', attributes: { cx: '10', cy: '10', r: String(r), ...style } }
}

/** Sign of each state, so different in outline that it reads without colour and at 14 px. */
const STATE_SHAPES: Record<State, readonly Shape[]> = {
  aligned: [drawCircle(5.6, SOLID)],
  partial: [drawCircle(5.2), drawPath('M10 4.8a5.2 5.2 0 0 0 0 10.4z', SOLID)],
  // A ring broken at the upper right, its ends bent outwards: the notch is seen even where the gap is one pixel.
  gap: [drawPath('M11.2 4.9a5.2 5.2 0 1 0 3.9 3.9M11.2 4.9l1.1-2.2M15.1 8.8l2.2-1.1')],
  conflict: [
    { tag: 'rect', attributes: { x: '4.2', y: '4.2', width: '11.6', height: '11.6', rx: '1.4', ...LINE } },
    drawPath('M7.4 7.4l5.2 5.2M12.6 7.4l-5.2 5.2'),
  ],
  no_counterpart: [drawCircle(5.2), drawPath('M5.2 14.8l9.6-9.6')],
  not_assessed: [drawPath('M6 10h8')],
}

const REVIEW_RING: Shape = {
  tag: 'circle',
  attributes: {
    cx: '10',
    cy: '10',
    r: '9',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.5',
    'stroke-linecap': 'round',
    'stroke-dasharray': '0.1 3.04',
  },
}

const RESOLUTION_SHAPES: Record<Resolution, readonly Shape[]> = {
  confirmed: [drawPath('M4.8 10.4l3.6 3.6 7-8')],
  probable: [drawPath('M4.4 8.6c2-2.4 3.6-2.2 5.6-.6s3.6 1.8 5.6-.6M4.4 13.4c2-2.4 3.6-2.2 5.6-.6s3.6 1.8 5.6-.6')],
  open: [
    drawPath('M6.8 7.4a3.2 3.2 0 1 1 4.6 2.9c-1 .5-1.4 1-1.4 2.1'),
    { tag: 'circle', attributes: { cx: '10', cy: '15.4', r: '1.1', ...SOLID } },
  ],
}

/** The pieces of a state's sign; in review it stands, smaller, in a dotted ring. */
export function readStateShapes(state: State, inReview: boolean): readonly Shape[] {
  const shapes = STATE_SHAPES[state]
  if (!inReview) return shapes
  return [REVIEW_RING, ...shapes.map(shrinkShape)]
}

/** The pieces of the mark that says how sure a mention's plan is. */
export function readResolutionShapes(resolution: Resolution): readonly Shape[] {
  return RESOLUTION_SHAPES[resolution]
}

function shrinkShape(shape: Shape): Shape {
  return { ...shape, attributes: { ...shape.attributes, transform: 'translate(10 10) scale(.84) translate(-10 -10)' } }
}

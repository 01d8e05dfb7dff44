import type { PictureNode } from '../picture.ts'
import { compareIds } from '../record.ts'
import { METRICS } from './metrics.ts'

/** A lane as guests see it: rows on the grid of its plans, and how far they may go. */
export interface GuestLane {
  top: number
  bottom: number
  /** y of a border between two rows. */
  border: number
  /** The first lane may go on upward, the last one downward. */
  open: 'up' | 'down' | 'both' | null
}

export interface GuestSeat {
  node: PictureNode
  column: number
  /** Middle of the guest, and the borders of its row. */
  y: number
  rowTop: number
  rowBottom: number
  /** Shares its row with another. */
  half: boolean
}

export interface GuestColumns {
  count: number
  seats: GuestSeat[]
}

/** Guests of one group in one lane. */
export interface LaneGuests {
  lane: GuestLane
  nodes: readonly PictureNode[]
}

/** Names up to this many Chinese letters keep to one line of a guest's column. */
const ONE_LINE = 10
/** A Latin letter is about this wide, in Chinese ones. */
const LATIN = 0.56
const MARGIN = METRICS.lanePadding / 2

/**
 * Seats guests in columns beside the map: each in its lane, on the rows of the lane's plans as near as may be to `y`, where what was
 * opened stands. Anything with a short name takes half a row. Two columns where lanes have room for it, more where one is crowded.
 *
 * @param wish columns that are not too many
 */
export function seatGuests(
  groups: readonly LaneGuests[],
  { y, row, wish }: { y: number; row: number; wish: number },
): GuestColumns {
  const lanes = groups.map(({ lane, nodes }) => ({ lane, cells: shareRows(nodes) }))
  const needed = lanes.map(({ lane, cells }) =>
    lane.open ? Math.min(wish, cells.length) : Math.ceil(cells.length / countRows(lane, row)),
  )
  const most = Math.max(...lanes.map(({ cells }) => cells.length), 1)
  const count = Math.max(1, ...needed, Math.min(wish, Math.ceil(most / 4)))
  const seats = lanes.flatMap(({ lane, cells }) => {
    const rows = chooseRows(lane, { y, row, count: Math.ceil(cells.length / count) })
    return cells.flatMap((cell, index) => {
      const rowTop = (rows[index % rows.length] ?? 0) * row + lane.border
      const column = Math.floor(index / rows.length)
      return cell.map((node, place): GuestSeat => ({
        node,
        column,
        y: rowTop + (cell.length === 1 ? row / 2 : row * (0.25 + 0.5 * place)),
        rowTop,
        rowBottom: rowTop + row,
        half: cell.length > 1,
      }))
    })
  })
  return { count, seats }
}

/** What fills a row: a plan or a long name, or two short ones. */
function shareRows(nodes: readonly PictureNode[]): PictureNode[][] {
  const cells: PictureNode[][] = []
  let half: PictureNode[] | null = null
  for (const node of [...nodes].sort(compareGuests)) {
    const short = node.label !== 'Plan' && measureName(node) <= ONE_LINE
    if (short && half) {
      half.push(node)
      half = null
      continue
    }
    const cell = [node]
    half = short ? cell : null
    cells.push(cell)
  }
  return cells
}

/** Plans first, clauses in the order of their document. */
function compareGuests(a: PictureNode, b: PictureNode): number {
  return (
    Number(b.label === 'Plan') - Number(a.label === 'Plan') ||
    compareIds(a.label, b.label) ||
    (a.clause?.ordinal ?? 0) - (b.clause?.ordinal ?? 0) ||
    compareIds(a.id, b.id)
  )
}

/** In either language, so that both draw the same map. */
function measureName({ short }: PictureNode): number {
  return Math.max(measureLetters(short.zh), measureLetters(short.en))
}

function measureLetters(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (/[\u2e80-\uffef“”‘’…]/u.test(letter) ? 1 : LATIN), 0)
}

/** The first row that stands whole inside the lane; in a lane too low for any the one in its middle. */
function readFirst({ top, bottom, border }: GuestLane, row: number): number {
  const middle = Math.round(((top + bottom) / 2 - border) / row - 0.5)
  return Math.min(middle, Math.ceil((top + MARGIN - border) / row - 1e-6))
}

function countRows(lane: GuestLane, row: number): number {
  const end = Math.floor((lane.bottom - MARGIN - lane.border) / row + 1e-6)
  return Math.max(1, end - readFirst(lane, row))
}

/** `count` rows under each other, by number from the border on. */
function chooseRows(lane: GuestLane, { y, row, count }: { y: number; row: number; count: number }): number[] {
  const first = readFirst(lane, row)
  const end = first + countRows(lane, row)
  const middle = Math.round((y - lane.border) / row - count / 2)
  let start = Math.max(first, Math.min(end - count, middle))
  // Outward only what has no room inside.
  if (count > end - first) start = lane.open === 'up' ? end - count : lane.open === 'both' ? middle : first
  return Array.from({ length: Math.max(1, count) }, (_, index) => start + index)
}

import { compareIds } from '../record.ts'
import { METRICS } from './metrics.ts'

/** One line that runs in a chute: from the frame to a plan of the column. */
export interface ChuteLine {
  link: string
  plan: string
  column: number
  side: 'upper' | 'lower'
  /** Middle of the plan's row. */
  y: number
  /** Where the line comes from. */
  x: number
}

export interface Track {
  x: number
  /** Height at which it turns into the plan. */
  port: number
}

/** Lines of the fullest chute. */
export function countFullest(lines: readonly Pick<ChuteLine, 'column' | 'side'>[]): number {
  const counts = new Map<string, number>()
  for (const { column, side } of lines) counts.set(`${side} ${column}`, (counts.get(`${side} ${column}`) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

/**
 * Gives every line a track of its chute and a port at its plan, so that no two cross once they are in the chute: the farther
 * the plan the farther left the track, and lines to one plan arrive nested.
 *
 * @param readLeft left end of a column's chute
 * @param width of a chute
 */
export function assignTracks(
  lines: readonly ChuteLine[],
  readLeft: (column: number) => number,
  width: number,
): Map<string, Track> {
  const tracks = new Map<string, Track>()
  for (const chute of groupBy(lines, (line) => `${line.side} ${line.column}`)) {
    const up = chute[0]?.side === 'upper'
    const ordered = [...chute].sort(
      (a, b) => (up ? a.y - b.y : b.y - a.y) || compareIds(a.plan, b.plan) || a.x - b.x || compareIds(a.link, b.link),
    )
    const step = ordered.length < 2 ? 0 : Math.min(METRICS.track, (width - 4) / (ordered.length - 1))
    const left = readLeft(chute[0]?.column ?? 0) + 2 + Math.max(0, width - 4 - step * (ordered.length - 1))
    for (const bundle of groupBy(ordered, (line) => line.plan)) {
      const spread = bundle.length < 2 ? 0 : Math.min(METRICS.track, (2 * METRICS.square - 4) / (bundle.length - 1))
      bundle.forEach((line, index) => {
        const offset = ((bundle.length - 1) / 2 - index) * spread
        tracks.set(line.link, { x: left + ordered.indexOf(line) * step, port: line.y + (up ? -offset : offset) })
      })
    }
  }
  return tracks
}

function groupBy<T>(items: readonly T[], readKey: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = readKey(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}

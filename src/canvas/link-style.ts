import type { Place, Route } from '../explorer/layout/sheet.ts'
import type { PictureLink } from '../explorer/picture.ts'
import type { Emphasis } from './emphasis.ts'
import type { LinePattern, LinkData } from './link-program.ts'
import { readScoreColor, type Palette } from './palette.ts'
import type { LinkageStatus } from '../graph/vocabulary.ts'

const PATTERNS: Record<LinkageStatus, LinePattern> = {
  accepted: 'solid',
  in_review: 'dashed',
  suggested: 'dotted',
  rejected: 'dotted',
  stale: 'solid',
}

/** px at |score| 0 … 3: width grows with the strength, never with the confidence. */
const WIDTHS = [1, 1.2, 1.7, 2.4] as const
const STALE_WIDTH = 0.8
const RELATIONSHIP_WIDTH = 1.2
const RELATIONSHIP_ALPHA = 0.7

export interface LinkEnds {
  route: Route
  from: Place | undefined
  to: Place | undefined
}

/** How a line is drawn: pattern by status, colour and width by score. */
export function styleLink(link: PictureLink, { route, from, to }: LinkEnds, palette: Palette, emphasis: Emphasis): LinkData {
  const selected = emphasis.selected.has(link.id)
  const apart = emphasis.links !== null && !emphasis.links.has(link.id)
  const shared = {
    route,
    alpha: apart ? emphasis.rest : 0.85,
    arrow: true,
    startRadius: from?.radius ?? 0,
    endRadius: (to?.radius ?? 0) + 1,
  }
  if (link.kind === 'relationship') {
    return {
      ...shared,
      color: palette.relationship,
      width: RELATIONSHIP_WIDTH + (selected ? 1 : 0),
      alpha: apart ? emphasis.rest : RELATIONSHIP_ALPHA,
      pattern: 'solid',
    }
  }
  const stale = link.status === 'stale'
  const width = stale ? STALE_WIDTH : (WIDTHS[Math.min(3, Math.abs(link.score ?? 0))] ?? 1)
  return {
    ...shared,
    color: stale ? palette.stale : readScoreColor(palette, link.score),
    width: width + (selected ? 1.6 : 0),
    pattern: PATTERNS[link.status],
  }
}

/** Strong and bad lines over weak and good ones, the selected one over all. */
export function rankLink(link: PictureLink, emphasis: Emphasis): number {
  if (emphasis.selected.has(link.id)) return 10
  if (emphasis.links?.has(link.id)) return 8
  if (link.kind === 'relationship') return 1
  return link.state === 'conflict' ? 6 : 2 + Math.abs(link.score ?? 0)
}

import type { LinkageLink, Picture, PictureNode } from '../picture.ts'
import { VIEW_LEVELS, type ViewLevel } from '../view-level.ts'
import type { Pull } from './frame-seats.ts'

/** What the map of lanes is about: the picture seen from the focus plan. */
export interface LaneContent {
  picture: Picture
  focus: PictureNode
  clauses: PictureNode[]
  /** Clauses without a linkage. */
  idleClauses: { count: number; open: boolean }
  /** Drawn plans by lane, and the lanes' folded rest. */
  lanes: { level: ViewLevel; plans: PictureNode[]; folded: number; open: boolean; count: number }[]
  /** Lanes before this index stand over the frame. */
  split: number
  linkages: LinkageEnds[]
  pulls: Map<string, Pull>
}

/** A linkage seen from the focus: its near end in the frame, its far end a plan in a lane. */
export interface LinkageEnds {
  link: LinkageLink
  near: string
  plan: PictureNode
  side: 'upper' | 'lower'
  /** The link itself runs from the plan to the frame. */
  inward: boolean
}

/** null while there is no focus plan. */
export function readContent(picture: Picture): LaneContent | null {
  const focus = picture.nodes.find((node) => node.role === 'focus')
  if (!focus) return null
  const focusIndex = VIEW_LEVELS.indexOf(focus.level ?? 'unknown')
  const lanes = VIEW_LEVELS.map((level) => {
    const plans = picture.nodes.filter((node) => node.role === 'plan' && (node.level ?? 'unknown') === level)
    const folded = picture.folded.find((lane) => lane.level === level)
    const real = plans.filter((plan) => plan.label === 'Plan').length
    return {
      level,
      plans,
      folded: folded?.plans.length ?? 0,
      open: folded?.open ?? false,
      count: real + (folded?.plans.length ?? 0) + (focus.level === level ? 1 : 0),
    }
  }).filter((lane) => lane.count > 0 || lane.plans.length > 0)
  const split = lanes.filter((lane) => VIEW_LEVELS.indexOf(lane.level) < focusIndex).length
  const byId = new Map(picture.nodes.map((node) => [node.id, node]))
  const linkages: LinkageEnds[] = []
  const pulls = new Map<string, Pull>()
  for (const link of picture.links) {
    if (link.kind !== 'linkage') continue
    const inward = byId.get(link.from)?.role === 'plan'
    const plan = byId.get(inward ? link.from : link.to)
    if (plan?.role !== 'plan') continue
    const near = inward ? link.to : link.from
    const side = VIEW_LEVELS.indexOf(plan.level ?? 'unknown') < focusIndex ? 'upper' : 'lower'
    linkages.push({ link, near, plan, side, inward })
    const pull = pulls.get(near) ?? { upper: 0, lower: 0 }
    pull[side]++
    pulls.set(near, pull)
  }
  return {
    picture,
    focus,
    clauses: picture.nodes.filter((node) => node.role === 'clause'),
    idleClauses: picture.idleClauses,
    lanes,
    split,
    linkages,
    pulls,
  }
}

import type { LinkageStatus, LinkageType, State, Term } from '../graph/vocabulary.ts'
import type { ClauseItem } from './clause-item.ts'
import type { LinkageItem } from './linkage-item.ts'
import type { PlanItem } from './plan-item.ts'
import type { ViewLevel } from './view-level.ts'

/** What the graph shows: laid out in lanes or by force, drawn by the canvas, listed by the list. */
export interface Picture {
  /** Sorted by id. */
  nodes: PictureNode[]
  /** Sorted by id. */
  links: PictureLink[]
  /** Plans without a linkage to the focus, by lane; their chip stands at the lane's end. */
  folded: FoldedLane[]
  /** Clauses of the focus plan without a linkage; among the nodes when `open`. */
  idleClauses: { count: number; open: boolean }
  /** Expanded nodes in the order the user opened them: the older keeps its places. */
  expanded: string[]
}

export interface FoldedLane {
  level: ViewLevel
  plans: string[]
  /** The user opened the chip: the plans are among the nodes. */
  open: boolean
}

/** `focus` the focus plan, `clause` one of its clauses or documents, `plan` a plan in a lane, `guest` whatever came by expansion or search. */
export type NodeRole = 'focus' | 'clause' | 'plan' | 'guest'

export interface PictureNode {
  id: string
  role: NodeRole
  /** A key of NODE_LABELS, or what the database calls a kind this program does not know. */
  label: string
  title: Term
  short: Term
  level: ViewLevel | null
  /** Node it came with and stands near; guests only. */
  anchor: string | null
  plan: PlanItem | null
  clause: ClauseItem | null
  /** A mention no plan has been found for. */
  open: boolean
  /** Linkages it has in the picture, filtered or not. */
  linkageCount: number
  /** false: taken off by the user or by the level's legend entry. */
  shown: boolean
  /** Stays as context: the filters leave it no linkage. */
  dimmed: boolean
  /** Its neighbours are in the picture. */
  expanded: boolean
  pinned: boolean
}

interface LinkEnds {
  id: string
  /** Ids of nodes of the picture. */
  from: string
  to: string
  shown: boolean
}

/** A line of the picture. */
export type PictureLink = LinkageLink | RelationshipLink

export interface LinkageLink extends LinkEnds {
  kind: 'linkage'
  linkage: LinkageItem
  type: LinkageType
  status: LinkageStatus
  state: State
  score: number | null
}

export interface RelationshipLink extends LinkEnds {
  kind: 'relationship'
  /** A relationship type: BASED_ON, ABOUT … */
  type: string
}

import type { Neighbourhood } from '../graph/graph-source.ts'
import type { NodeValue } from '../graph/value.ts'
import type { ExplorationState } from './exploration-state.ts'
import type { Level } from '../graph/vocabulary.ts'
import { isFiltered, passesFilters, passesText } from './filter.ts'
import { readFarPlan, readNearEnd, type LinkageItem } from './linkage-item.ts'
import { toClauseNode, toDocumentNode, toGuestNode, toMentionNode, toPlanNode, type NodeSeed } from './picture-node.ts'
import type { FoldedLane, Picture, PictureLink, PictureNode } from './picture.ts'
import type { PlanItem } from './plan-item.ts'
import { compareIds } from './record.ts'
import { findStandingExpansions } from './standing-expansion.ts'
import { readViewLevel, VIEW_LEVELS } from './view-level.ts'

/** What of the state a picture is built from. */
export type PictureState = Pick<
  ExplorationState,
  'focus' | 'expansions' | 'filters' | 'hidden' | 'unfolded' | 'pins' | 'layout' | 'selection'
> & {
  parts: Pick<ExplorationState['parts'], 'plans' | 'clauses' | 'linkages' | 'cells' | 'counterparts' | 'relations' | 'detail'>
}

/** Labels that are plumbing between what planners read: they are told in the inspector, not drawn. */
const UNDRAWN: readonly string[] = ['Linkage', 'Evidence', 'Corpus']

export function createEmptyPicture(): Picture {
  return { nodes: [], links: [], folded: [], idleClauses: { count: 0, open: false }, expanded: [] }
}

/** Puts a picture together: focus, clauses, plans, linkages, then what came by expansion and selection. */
export class PictureBuilder {
  private readonly state: PictureState
  private readonly focus: PlanItem
  private readonly planById: ReadonlyMap<string, PlanItem>
  private readonly nodes = new Map<string, PictureNode>()
  private readonly links = new Map<string, PictureLink>()
  private readonly linkages: readonly LinkageItem[]
  private readonly linked: ReadonlySet<string>

  constructor(state: PictureState, focus: PlanItem) {
    this.state = state
    this.focus = focus
    const { plans, linkages } = state.parts
    this.planById = new Map((plans.value ?? []).map((plan) => [plan.id, plan]))
    const withRejected = !state.filters.off.status.includes('rejected')
    this.linkages = (linkages.value ?? []).filter((linkage) => linkage.status !== 'rejected' || withRejected)
    this.linked = new Set(this.linkages.map((linkage) => readFarPlan(linkage, focus.id)))
  }

  build(): Picture {
    const { expansions } = this.state
    this.addNode(toPlanNode(this.focus, 'focus'))
    const idleClauses = this.addClauses()
    this.addPlans()
    for (const linkage of this.linkages) this.addLinkage(linkage)
    const standing = findStandingExpansions(expansions, {
      placed: new Set(this.nodes.keys()),
      isOff: (id) => this.isOff(id, this.planById.get(id)?.level ?? null),
    })
    for (const node of standing) {
      const neighbours = expansions[node]?.part.value
      if (neighbours) this.addNeighbours(node, neighbours)
    }
    this.addSelected()
    this.addRelations()
    this.settle()
    return {
      nodes: [...this.nodes.values()].sort((a, b) => compareIds(a.id, b.id)),
      links: [...this.links.values()].sort((a, b) => compareIds(a.id, b.id)),
      folded: this.foldPlans(),
      idleClauses,
      expanded: standing,
    }
  }

  private addNode(seed: NodeSeed): void {
    if (this.nodes.has(seed.id)) return
    const { expansions, pins, layout } = this.state
    const level = seed.role === 'focus' ? null : (seed.plan?.level ?? null)
    this.nodes.set(seed.id, {
      ...seed,
      linkageCount: 0,
      shown: !this.isOff(seed.id, level),
      dimmed: false,
      expanded: Object.hasOwn(expansions, seed.id),
      pinned: Object.hasOwn(pins[layout], seed.id),
    })
  }

  /** Taken off by the user or with its level; the focus plan has none. */
  private isOff(id: string, level: Level | null): boolean {
    const { hidden, filters } = this.state
    return hidden.includes(id) || (id !== this.focus.id && level !== null && filters.off.level.includes(level))
  }

  /** Clauses with linkages, and those without when they are opened or nothing is linked yet. */
  private addClauses(): Picture['idleClauses'] {
    const { parts, unfolded } = this.state
    const ends = this.linkages.map((linkage) => (linkage.fromPlan === this.focus.id ? linkage.from : linkage.to))
    const linked = new Set(ends.map((end) => end.id))
    const clauses = parts.clauses.value ?? []
    const idle = clauses.filter((clause) => !linked.has(clause.id))
    const open = unfolded.includes('clauses') || idle.length === clauses.length
    for (const end of ends) if (end.label === 'Document') this.addNode(toDocumentNode(end))
    for (const clause of clauses) {
      if (linked.has(clause.id) || idle.length === clauses.length) this.addNode(toClauseNode(clause))
      else if (open || clause.id === this.readSelectedNode()) this.addNode(this.setAside(toClauseNode(clause), this.focus.id))
    }
    return { count: idle.length, open }
  }

  private addPlans(): void {
    const { parts, unfolded } = this.state
    for (const plan of this.planById.values()) {
      const open = plan.level !== null && unfolded.includes(plan.level)
      if (plan.id === this.focus.id) continue
      if (this.isKept(plan)) this.addNode(toPlanNode(plan, 'plan'))
      else if (open) this.addNode(this.setAside(toPlanNode(plan, 'plan'), null))
    }
    for (const counterpart of parts.counterparts.value ?? []) {
      if (counterpart.plan === null) this.addNode(toMentionNode(counterpart, this.focus))
    }
  }

  /** What was folded away stands beside the map once it is opened, so that the map stays as it was; the force has no such place. */
  private setAside(seed: NodeSeed, anchor: string | null): NodeSeed {
    return this.state.layout === 'lanes' ? { ...seed, role: 'guest', anchor } : seed
  }

  /** A counterpart the focus plan names stays in sight though nobody has judged anything about it. */
  private isKept(plan: PlanItem): boolean {
    return this.linked.has(plan.id) || plan.mentions.length > 0
  }

  private foldPlans(): FoldedLane[] {
    return VIEW_LEVELS.map((level) => ({
      level,
      plans: [...this.planById.values()]
        .filter((plan) => readViewLevel(plan.level) === level && plan.id !== this.focus.id && !this.isKept(plan))
        .map((plan) => plan.id),
      open: level !== 'unknown' && this.state.unfolded.includes(level),
    })).filter((lane) => lane.plans.length > 0)
  }

  private addLinkage(linkage: LinkageItem): void {
    const { filters, parts } = this.state
    const outward = linkage.fromPlan === this.focus.id
    const far = readFarPlan(linkage, this.focus.id)
    if (!this.nodes.has(far) || far === this.focus.id) return
    const end = readNearEnd(linkage, this.focus.id)
    const near = this.nodes.has(end) ? end : this.focus.id
    const { mention, aspect } = filters.cell ?? {}
    const cell = parts.cells.value?.find((entry) => entry.mention === mention && entry.aspect === aspect) ?? null
    this.links.set(linkage.id, {
      kind: 'linkage',
      id: linkage.id,
      linkage,
      from: outward ? near : far,
      to: outward ? far : near,
      type: linkage.type,
      status: linkage.status,
      state: linkage.state,
      score: linkage.score,
      shown: passesFilters(linkage, filters, { level: this.planById.get(far)?.level ?? null, cell }),
    })
  }

  private addNeighbours(anchor: string, { nodes, relationships }: Neighbourhood): void {
    for (const node of nodes) this.addGuest(node, node.id === anchor ? null : anchor)
    for (const { type, from, to, properties } of relationships) {
      const { linkageId } = properties
      if (type === 'LINKED' && typeof linkageId === 'string' && this.links.has(linkageId)) continue
      this.addRelationship({ from, to, type })
    }
  }

  private addGuest(node: NodeValue, anchor: string | null): void {
    const plan = this.planById.get(node.id)
    const owner = node.properties['planId']
    const near = anchor ?? (typeof owner === 'string' && this.nodes.has(owner) ? owner : null)
    if (plan) this.addNode({ ...toPlanNode(plan, 'guest'), anchor: near })
    else if (!node.labels.some((label) => UNDRAWN.includes(label))) this.addNode(toGuestNode(node, near))
  }

  /** What was found by search and is selected stands in the picture too. */
  private addSelected(): void {
    const detail = this.state.parts.detail.value
    if (detail?.kind === 'node' && detail.id === this.readSelectedNode()) this.addGuest(detail.node.node, null)
  }

  /** How plans stand to one another shows for the one that is selected. */
  private addRelations(): void {
    const { selection, parts } = this.state
    const node = this.readSelectedNode()
    for (const relation of parts.relations.value ?? []) {
      const chosen = selection?.kind === 'relationship' && selection.id === relation.id
      if (chosen || relation.from === node || relation.to === node) this.addRelationship(relation)
    }
  }

  private addRelationship({ from, to, type }: { from: string; to: string; type: string }): void {
    const id = `${from}|${type}|${to}`
    const [start, end] = [this.nodes.get(from), this.nodes.get(to)]
    if (this.links.has(id) || !start || !end) return
    // That it is a clause or a document of the focus plan is said by the frame it sits on.
    if (start.role === 'focus' && end.role === 'clause') return
    this.links.set(id, { kind: 'relationship', id, from, to, type, shown: true })
  }

  private readSelectedNode(): string | null {
    const { selection } = this.state
    return selection?.kind === 'node' ? selection.id : null
  }

  /** Counts linkages, hides lines without both ends, and fades what a filter leaves no line. */
  private settle(): void {
    const { filters } = this.state
    const touched = new Set<string>()
    for (const link of this.links.values()) {
      const ends = [this.nodes.get(link.from), this.nodes.get(link.to)]
      if (!ends.every((node) => node?.shown)) link.shown = false
      for (const node of ends) {
        if (node && link.kind === 'linkage') node.linkageCount++
        if (node && link.shown) touched.add(node.id)
      }
    }
    if (!isFiltered(filters)) return
    for (const node of this.nodes.values()) {
      if (node.role === 'focus' || touched.has(node.id)) continue
      node.dimmed = filters.text === '' || filters.cell !== null || !passesText(filters.text, [node.title, node.short])
    }
  }
}

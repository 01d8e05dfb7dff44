import type { Neighbourhood } from '../graph/graph-source.ts'
import type { NodeValue } from '../graph/value.ts'
import { LEVELS, NODE_LABELS, type NodeLabel, type Term } from '../graph/vocabulary.ts'
import type { ClauseItem } from './clause-item.ts'
import type { Counterpart } from './counterpart.ts'
import type { ExplorationState } from './exploration-state.ts'
import { isFiltered, passesFilters, passesText, type Filters } from './filter.ts'
import { readFarPlan, type LinkageEnd } from './linkage-item.ts'
import { createSelector } from './memo.ts'
import type { FoldedLane, Picture, PictureLink, PictureNode } from './picture.ts'
import type { PlanItem } from './plan-item.ts'
import { compareIds } from './record.ts'
import { readViewLevel, VIEW_LEVELS } from './view-level.ts'

/** Labels that are plumbing between what planners read: they are told in the inspector, not drawn. */
const UNDRAWN: readonly string[] = ['Linkage', 'Evidence', 'Corpus']

/** The picture as the exploration stands. The same state gives the same object. */
export const selectPicture = createSelector(
  (state: ExplorationState) => [
    state.focus,
    state.parts.plans.value,
    state.parts.clauses.value,
    state.parts.linkages.value,
    state.parts.cells.value,
    state.parts.counterparts.value,
    state.parts.relations.value,
    state.expansions,
    state.filters,
    state.hidden,
    state.unfolded,
    state.pins[state.layout],
    state.selection,
    state.parts.detail.value,
  ],
  (
    focus,
    plans,
    clauses,
    linkages,
    cells,
    counterparts,
    relations,
    expansions,
    filters,
    hidden,
    unfolded,
    pins,
    selection,
    detail,
  ): Picture => {
    const focusPlan = plans?.find((plan) => plan.id === focus)
    if (!focusPlan) return { nodes: [], links: [], folded: [], idleClauses: { count: 0, open: false }, expanded: [] }
    const planById = new Map((plans ?? []).map((plan) => [plan.id, plan]))
    const nodes = new Map<string, PictureNode>()
    const add = (node: Omit<PictureNode, 'linkageCount' | 'shown' | 'dimmed' | 'expanded' | 'pinned'>): void => {
      if (nodes.has(node.id)) return
      const levelOff = node.role !== 'focus' && node.plan?.level != null && filters.off.level.includes(node.plan.level)
      nodes.set(node.id, {
        ...node,
        linkageCount: 0,
        shown: !hidden.includes(node.id) && !levelOff,
        dimmed: false,
        expanded: Object.hasOwn(expansions, node.id),
        pinned: Object.hasOwn(pins, node.id),
      })
    }

    const chosenNode = selection?.kind === 'node' ? selection.id : null
    const drawn = (linkages ?? []).filter((linkage) => linkage.status !== 'rejected' || !filters.off.status.includes('rejected'))
    const linked = new Set(drawn.map((linkage) => readFarPlan(linkage, focus)))
    // A counterpart the focus plan names stays in sight though nobody has judged anything about it.
    const isKept = (plan: PlanItem): boolean => linked.has(plan.id) || plan.mentions.length > 0
    add(toPlanNode(focusPlan, 'focus'))
    const ends = new Set(drawn.map((linkage) => (linkage.fromPlan === focus ? linkage.from.id : linkage.to.id)))
    const idle = (clauses ?? []).filter((clause) => !ends.has(clause.id) && clause.id !== chosenNode)
    // A plan nobody has linked yet shows its clauses all the same.
    const openClauses = unfolded.includes('clauses') || idle.length === clauses?.length
    for (const clause of clauses ?? []) if (openClauses || !idle.includes(clause)) add(toClauseNode(clause))
    for (const linkage of drawn) {
      const near = linkage.fromPlan === focus ? linkage.from : linkage.to
      if (near.label === 'Document') add(toDocumentNode(near))
    }
    for (const plan of plans ?? []) {
      const open = plan.level !== null && unfolded.includes(plan.level)
      if (plan.id !== focusPlan.id && (isKept(plan) || open)) add(toPlanNode(plan, 'plan'))
    }
    for (const counterpart of counterparts ?? []) if (counterpart.plan === null) add(toMentionNode(counterpart, focusPlan))

    const links = new Map<string, PictureLink>()
    for (const linkage of drawn) {
      const outward = linkage.fromPlan === focus
      const far = readFarPlan(linkage, focus)
      if (!nodes.has(far) || far === focusPlan.id) continue
      const end = outward ? linkage.from.id : linkage.to.id
      const near = nodes.has(end) ? end : focusPlan.id
      const level = planById.get(far)?.level ?? null
      const cell = cells?.find((entry) => entry.mention === filters.cell?.mention && entry.aspect === filters.cell.aspect) ?? null
      links.set(linkage.id, {
        kind: 'linkage',
        id: linkage.id,
        linkage,
        from: outward ? near : far,
        to: outward ? far : near,
        type: linkage.type,
        status: linkage.status,
        state: linkage.state,
        score: linkage.score,
        shown: passesFilters(linkage, filters, { level, cell }),
      })
    }

    for (const id of Object.keys(expansions)) {
      const { value } = expansions[id]?.part ?? {}
      if (value) addNeighbours(id, value)
    }
    if (chosenNode !== null && detail?.kind === 'node' && detail.id === chosenNode) addGuest(detail.node.node, null)
    const chosen = selection?.kind === 'relationship' ? selection.id : null
    for (const relation of relations ?? []) {
      const touched = relation.from === chosenNode || relation.to === chosenNode || relation.id === chosen
      if (touched && nodes.has(relation.from) && nodes.has(relation.to)) addRelationship(relation.id, relation)
    }

    function addNeighbours(anchor: string, { nodes: found, relationships }: Neighbourhood): void {
      for (const node of found) addGuest(node, anchor)
      for (const relationship of relationships) {
        const { type, from, to } = relationship
        if (type === 'LINKED' && links.has(String(relationship.properties['linkageId']))) continue
        if (nodes.has(from) && nodes.has(to)) addRelationship(`${from}|${type}|${to}`, { from, to, type })
      }
    }

    function addGuest(node: NodeValue, anchor: string | null): void {
      const plan = planById.get(node.id)
      const owner = node.properties['planId']
      const near = anchor ?? (typeof owner === 'string' && nodes.has(owner) ? owner : null)
      if (plan) add({ ...toPlanNode(plan, 'guest'), anchor: near })
      else if (!node.labels.some((label) => UNDRAWN.includes(label))) add(toGuestNode(node, near))
    }

    function addRelationship(id: string, { from, to, type }: { from: string; to: string; type: string }): void {
      if (!links.has(id)) links.set(id, { kind: 'relationship', id, from, to, type, shown: true })
    }

    for (const link of links.values()) {
      const from = nodes.get(link.from)
      const to = nodes.get(link.to)
      if (!from?.shown || !to?.shown) link.shown = false
      if (link.kind !== 'linkage') continue
      if (from) from.linkageCount++
      if (to) to.linkageCount++
    }
    if (isFiltered(filters)) dimUntouched([...nodes.values()], [...links.values()], filters)
    return {
      nodes: [...nodes.values()].sort((a, b) => compareIds(a.id, b.id)),
      links: [...links.values()].sort((a, b) => compareIds(a.id, b.id)),
      folded: foldPlans(plans ?? [], unfolded).filter((lane) => lane.plans.length > 0),
      idleClauses: { count: idle.length, open: openClauses },
      expanded: Object.keys(expansions),
    }

    function foldPlans(all: PlanItem[], opened: readonly string[]): FoldedLane[] {
      return VIEW_LEVELS.map((level) => ({
        level,
        plans: all
          .filter((plan) => readViewLevel(plan.level) === level && !isKept(plan) && plan.id !== focus)
          .map((plan) => plan.id),
        open: opened.includes(level),
      }))
    }
  },
)

/** With a filter on, what has no line left stays as faint context. */
function dimUntouched(nodes: PictureNode[], links: PictureLink[], filters: Filters): void {
  const touched = new Set(links.filter((link) => link.shown).flatMap((link) => [link.from, link.to]))
  for (const node of nodes) {
    if (node.role === 'focus' || touched.has(node.id)) continue
    node.dimmed = filters.text === '' || filters.cell !== null || !passesText(filters.text, [node.title, node.short])
  }
}

type NodeSeed = Omit<PictureNode, 'linkageCount' | 'shown' | 'dimmed' | 'expanded' | 'pinned'>

const PLAIN = { level: null, anchor: null, plan: null, clause: null, open: false } as const satisfies Partial<PictureNode>

function toPlanNode(plan: PlanItem, role: PictureNode['role']): NodeSeed {
  return {
    ...PLAIN,
    id: plan.id,
    role,
    label: 'Plan',
    title: plan.title,
    short: plan.short,
    level: readViewLevel(plan.level),
    plan,
  }
}

function toClauseNode(clause: ClauseItem): NodeSeed {
  const words = clause.heading ?? cutText(clause.text ?? '')
  const title = { zh: words, en: words }
  return { ...PLAIN, id: clause.id, role: 'clause', label: 'Clause', title, short: title, clause }
}

/** The focus plan's document stands for the whole where a counterpart's requirement finds no answer in it. */
function toDocumentNode({ id, title }: LinkageEnd): NodeSeed {
  return { ...PLAIN, id, role: 'clause', label: 'Document', title, short: { zh: '全文', en: 'Whole text' } }
}

function toMentionNode(counterpart: Counterpart, focus: PlanItem): NodeSeed {
  const title = counterpart.mentionTitle
  return {
    ...PLAIN,
    id: counterpart.mention,
    role: 'plan',
    label: 'PlanMention',
    title,
    short: title,
    level: readViewLevel(focus.level),
    open: true,
  }
}

function toGuestNode(node: NodeValue, anchor: string | null): NodeSeed {
  const label = (node.labels.find((name) => name !== 'Entity' && Object.hasOwn(NODE_LABELS, name)) ?? 'Project') as NodeLabel
  const title = readTitle(node)
  const { level } = node.properties
  return {
    ...PLAIN,
    id: node.id,
    role: 'guest',
    label,
    title,
    short: title,
    level: typeof level === 'string' && Object.hasOwn(LEVELS, level) ? (level as keyof typeof LEVELS) : null,
    anchor,
  }
}

function readTitle(node: NodeValue): Term {
  const { titleZh, titleEn } = node.properties
  const zh = typeof titleZh === 'string' ? titleZh : node.id
  return { zh, en: typeof titleEn === 'string' ? titleEn : zh }
}

function cutText(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text
}

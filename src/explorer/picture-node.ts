import type { NodeValue } from '../graph/value.ts'
import { listTellingLabels } from '../graph/node-label.ts'
import { DOCUMENT_STAGES, LEVELS, type Level, type Term } from '../graph/vocabulary.ts'
import type { ClauseItem } from './clause-item.ts'
import type { Counterpart } from './counterpart.ts'
import type { LinkageEnd } from './linkage-item.ts'
import type { PictureNode } from './picture.ts'
import type { PlanItem } from './plan-item.ts'
import { readViewLevel } from './view-level.ts'

/** What a node is, before the picture knows how it stands in it. */
export type NodeSeed = Omit<PictureNode, 'linkageCount' | 'shown' | 'dimmed' | 'expanded' | 'pinned'>

const PLAIN = { level: null, anchor: null, plan: null, clause: null, open: false } as const satisfies Partial<PictureNode>

export function toPlanNode(plan: PlanItem, role: PictureNode['role']): NodeSeed {
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

export function toClauseNode(clause: ClauseItem): NodeSeed {
  const { title } = clause
  const short = { zh: clause.shortZh ?? title.zh, en: clause.shortEn ?? title.en }
  return { ...PLAIN, id: clause.id, role: 'clause', label: 'Clause', title, short, clause }
}

/** The focus plan's document stands for the whole where a counterpart's requirement finds no answer in it. */
export function toDocumentNode({ id, title }: LinkageEnd): NodeSeed {
  return { ...PLAIN, id, role: 'clause', label: 'Document', title, short: { zh: '全文', en: 'Whole text' } }
}

/** A mention no plan has been found for stands in the focus plan's lane. */
export function toMentionNode({ mention, mentionTitle }: Counterpart, focus: PlanItem): NodeSeed {
  const level = readViewLevel(focus.level)
  return {
    ...PLAIN,
    id: mention,
    role: 'plan',
    label: 'PlanMention',
    title: mentionTitle,
    short: mentionTitle,
    level,
    open: true,
  }
}

/** Anything that came by expansion or search. */
export function toGuestNode(node: NodeValue, anchor: string | null): NodeSeed {
  // A kind this program does not know is named as the database names it.
  const label = listTellingLabels(node.labels)[0] ?? ''
  const title = readTitle(node)
  const { level } = node.properties
  return {
    ...PLAIN,
    id: node.id,
    role: 'guest',
    label,
    title,
    short: readShort(node, label, title),
    level: typeof level === 'string' && Object.hasOwn(LEVELS, level) ? (level as Level) : null,
    anchor,
  }
}

function readTitle(node: NodeValue): Term {
  const { titleZh, titleEn } = node.properties
  const zh = typeof titleZh === 'string' ? titleZh : node.id
  return { zh, en: typeof titleEn === 'string' && titleEn !== '' ? titleEn : zh }
}

/** A document stands beside its plan: what tells it from its plan's other documents is its stage. */
function readShort({ properties }: NodeValue, label: string, title: Term): Term {
  const { shortZh, shortEn, stage } = properties
  if (label === 'Document' && typeof stage === 'string' && Object.hasOwn(DOCUMENT_STAGES, stage))
    return DOCUMENT_STAGES[stage as keyof typeof DOCUMENT_STAGES]
  const zh = typeof shortZh === 'string' && shortZh !== '' ? shortZh : title.zh
  return { zh, en: typeof shortEn === 'string' && shortEn !== '' ? shortEn : title.en }
}

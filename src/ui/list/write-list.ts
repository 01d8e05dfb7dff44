import type { LinkageItem } from '../../explorer/linkage-item.ts'
import type { Listing } from '../../explorer/listing.ts'
import type { PictureNode, RelationshipLink } from '../../explorer/picture.ts'
import type { Selection } from '../../explorer/selection.ts'
import { DUTIES, LEVELS, LINKAGE_STATUSES, LINKAGE_TYPES, RELATIONSHIP_TYPES, STATES, type Term } from '../../graph/vocabulary.ts'
import { nameLabel } from '../../graph/node-label.ts'
import { STATE_ORDER } from '../../graph/linkage-state.ts'
import type { ListCell, ListColumn, ListModel, ListRow } from '../../panes/list/list-model.ts'
import { readSides } from '../shared/linkage-sides.ts'
import { readWord } from '../shared/record.ts'
import { LOCALES, type Words } from '../shared/words.ts'

export type ListTopic = 'linkages' | 'nodes' | 'relationships'

export const LIST_TOPICS: readonly ListTopic[] = ['linkages', 'nodes', 'relationships']

export interface ListInput {
  topic: ListTopic
  listing: Listing
  selection: Selection | null
  /** Aspect titles by id. */
  aspects: ReadonlyMap<string, Term>
  /** Short titles of the plans, by id. */
  shorts: ReadonlyMap<string, Term>
  /** Titles of everything drawn, by id. */
  titles: ReadonlyMap<string, Term>
  /** Place of each clause of the focus plan in the printed order: its number is no word to sort by. */
  ordinals: ReadonlyMap<string, number>
  focus: string | null
  /** Words of the empty list. */
  empty: string
}

/** What the graph shows as a table: its linkages, nodes or other relationships. */
export function writeList(input: ListInput, words: Words): ListModel {
  return {
    name: words.t(`list.${input.topic}`),
    language: LOCALES[words.language],
    empty: input.empty,
    sortWords: { ascending: words.t('list.ascending'), descending: words.t('list.descending') },
    ...writeTopic(input, words),
  }
}

function writeTopic(input: ListInput, words: Words): { columns: ListColumn[]; rows: ListRow[] } {
  const { topic, listing, selection } = input
  switch (topic) {
    case 'linkages':
      return {
        columns: writeLinkageColumns(words),
        rows: listing.linkages.map((linkage) => ({
          id: linkage.id,
          selected: selection?.kind === 'linkage' && selection.id === linkage.id,
          cells: writeLinkage(linkage, input, words),
        })),
      }
    case 'nodes':
      return {
        columns: [
          { key: 'title', title: words.t('list.title') },
          { key: 'label', title: words.t('list.label'), brief: true },
          { key: 'level', title: words.t('property.level'), brief: true, from: 420 },
          { key: 'linkages', title: words.t('list.linkages'), numeric: true },
        ],
        rows: listing.nodes.map((node) => ({
          id: node.id,
          selected: selection?.kind === 'node' && selection.id === node.id,
          cells: writeNode(node, words),
        })),
      }
    case 'relationships':
      return {
        columns: [
          { key: 'from', title: words.t('relationship.from') },
          { key: 'type', title: words.t('list.type'), brief: true },
          { key: 'to', title: words.t('relationship.to') },
        ],
        rows: listing.relationships.map((link) => ({
          id: link.id,
          selected: selection?.kind === 'relationship' && selection.id === link.id,
          cells: writeRelationship(link, input, words),
        })),
      }
  }
}

function writeLinkageColumns(words: Words): ListColumn[] {
  return [
    { key: 'state', title: words.t('list.state') },
    { key: 'from', title: words.t('linkage.ours') },
    { key: 'to', title: words.t('linkage.theirs') },
    { key: 'aspect', title: words.t('linkage.aspect'), brief: true, from: 560 },
    { key: 'type', title: words.t('list.type'), brief: true, from: 640 },
    { key: 'duty', title: words.t('linkage.duty'), brief: true, from: 860 },
    { key: 'score', title: words.t('linkage.score'), numeric: true, from: 460 },
    { key: 'confidence', title: words.t('linkage.confidence'), numeric: true, from: 940 },
    { key: 'status', title: words.t('linkage.status'), brief: true, from: 760 },
  ]
}

function writeLinkage(
  linkage: LinkageItem,
  { aspects, shorts, ordinals, focus }: ListInput,
  words: Words,
): Record<string, ListCell> {
  const { ours, theirs, farPlan } = readSides(linkage, focus)
  const inReview = linkage.status === 'in_review'
  return {
    state: {
      text: words.term(STATES[linkage.state]),
      order: STATE_ORDER.indexOf(linkage.state),
      sign: { state: linkage.state, inReview },
    },
    from: { text: words.term(ours.title), order: ordinals.get(ours.id) ?? null },
    to: { text: words.term(shorts.get(farPlan)), note: words.term(theirs.title) },
    aspect: { text: words.term(aspects.get(linkage.aspect)) },
    type: { text: words.term(LINKAGE_TYPES[linkage.type]) },
    duty: { text: linkage.duty ? words.term(DUTIES[linkage.duty]) : words.t('notSeen') },
    score: { text: linkage.score === null ? '—' : words.signed(linkage.score), order: linkage.score },
    confidence: { text: linkage.confidence === null ? '—' : words.number(linkage.confidence), order: linkage.confidence },
    status: { text: words.term(LINKAGE_STATUSES[linkage.status]) },
  }
}

function writeNode(node: PictureNode, words: Words): Record<string, ListCell> {
  const level = node.level !== null && node.level !== 'unknown' ? words.term(LEVELS[node.level]) : ''
  return {
    title: { text: words.term(node.title) },
    label: { text: words.term(nameLabel(node.label)) },
    level: { text: level, order: level ? Object.keys(LEVELS).indexOf(String(node.level)) : null },
    linkages: { text: words.number(node.linkageCount), order: node.linkageCount },
  }
}

function writeRelationship(link: RelationshipLink, { titles }: ListInput, words: Words): Record<string, ListCell> {
  return {
    from: { text: words.term(titles.get(link.from)) || link.from },
    type: { text: words.term(readWord(RELATIONSHIP_TYPES, link.type)) },
    to: { text: words.term(titles.get(link.to)) || link.to },
  }
}

import { useMemo } from 'react'
import { readFarPlan, type LinkageItem } from '../../explorer/linkage-item.ts'
import { RELATIONSHIP_TYPES, type NodeLabel, type Term } from '../../graph/vocabulary.ts'
import { useExploration, useExplored } from '../shared/exploration-context.ts'
import { PartState } from '../shared/PartState.tsx'
import { readWord } from '../shared/record.ts'
import { useWords } from '../shared/words.ts'
import { LinkageCard } from './LinkageCard.tsx'

/** Labels a linkage can end at, and the plan such an end belongs to. */
const LINKED_LABELS: readonly NodeLabel[] = ['Plan', 'Document', 'Clause', 'Target', 'Project']

/** How a plan, or a piece of one, stands to the focus plan: what it is to it, and its linkages by aspect. */
export function NodeLinkages({ node, label }: { node: string; label: NodeLabel }) {
  const words = useWords()
  const focus = useExplored((state) => state.focus)
  const part = useExplored((state) => state.parts.linkages)
  const cells = useExplored((state) => state.parts.cells.value)
  const own = useMemo(
    () => part.value?.filter((linkage) => touches(linkage, { node, label, focus })),
    [part.value, node, label, focus],
  )
  const aspects = useMemo(() => new Map(cells?.map((cell) => [cell.aspect, cell.aspectTitle])), [cells])
  // The focus plan's own linkages are the whole grid and list.
  if (!LINKED_LABELS.includes(label) || node === focus) return null
  const groups = groupByAspect(own ?? [], aspects)
  return (
    <section className="node-linkages">
      <h3>{words.t(label === 'Plan' ? 'node.standing' : 'node.linkages', { count: own?.length ?? 0 })}</h3>
      {label === 'Plan' && <Standing plan={node} />}
      {!own && <PartState part={part} name="linkages" what={words.t('waiting.linkages')} />}
      {own?.length === 0 && <p className="secondary">{words.t('node.noLinkages')}</p>}
      {groups.map(({ aspect, title, linkages }) => (
        <section key={aspect}>
          <h4>
            {words.term(title)} <span className="count">{words.t('list.count', { count: linkages.length })}</span>
          </h4>
          <ul className="cell-linkages">
            {linkages.map((linkage) => (
              <li key={linkage.id}>
                <LinkageCard linkage={linkage} ofPlan={label === 'Plan'} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function touches(
  linkage: LinkageItem,
  { node, label, focus }: { node: string; label: NodeLabel; focus: string | null },
): boolean {
  if (label === 'Plan') return readFarPlan(linkage, focus) === node
  return linkage.from.id === node || linkage.to.id === node
}

/** In printed order of the aspects, within one by type. */
function groupByAspect(linkages: readonly LinkageItem[], aspects: ReadonlyMap<string, Term>) {
  const names = new Set([...aspects.keys(), ...linkages.map(({ aspect }) => aspect)])
  return [...names]
    .map((aspect) => ({
      aspect,
      title: aspects.get(aspect) ?? { zh: aspect, en: aspect },
      linkages: linkages
        .filter((linkage) => linkage.aspect === aspect)
        .sort((a, b) => a.type.localeCompare(b.type) || (b.score ?? 0) - (a.score ?? 0)),
    }))
    .filter((group) => group.linkages.length > 0)
}

/** Which of the focus plan's mentions means the plan, and how the two plans stand to one another by what texts say. */
function Standing({ plan }: { plan: string }) {
  const words = useWords()
  const exploration = useExploration()
  const focus = useExplored((state) => state.focus)
  const counterparts = useExplored((state) => state.parts.counterparts.value)
  const relations = useExplored((state) => state.parts.relations.value)
  const mentions = (counterparts ?? []).filter((counterpart) => counterpart.plan === plan)
  const between = (relations ?? []).filter(({ from, to }) => (from === focus && to === plan) || (from === plan && to === focus))
  return (
    <ul className="standing">
      {mentions.map((mention) => (
        <li key={mention.mention}>
          {words.t('node.answers', {
            mention: words.term(mention.mentionTitle),
            confidence: mention.confidence ? words.t(`resolution.${mention.confidence}`) : '',
          })}
        </li>
      ))}
      {between.map((relation) => (
        <li key={relation.id}>
          <button
            type="button"
            className="link-button"
            onClick={() => exploration.select({ kind: 'relationship', id: relation.id })}
          >
            {words.t(relation.from === focus ? 'node.relation.out' : 'node.relation.in', {
              relation: words.term(readWord(RELATIONSHIP_TYPES, relation.type)),
            })}
          </button>
        </li>
      ))}
    </ul>
  )
}

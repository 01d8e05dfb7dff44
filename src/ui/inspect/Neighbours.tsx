import { useState } from 'react'
import type { Degree, Neighbourhood } from '../../graph/graph-source.ts'
import { LIMITS } from '../../graph/limit.ts'
import { listTellingLabels } from '../../graph/node-label.ts'
import { NODE_LABELS, RELATIONSHIP_INVERSES, RELATIONSHIP_TYPES } from '../../graph/vocabulary.ts'
import type { NodeValue } from '../../graph/value.ts'
import { useNavigation } from '../shared/navigation.ts'
import { ErrorNotice } from '../shared/Notice.tsx'
import { readText, readWord } from '../shared/record.ts'
import { useExploration, useExplored, useSource } from '../shared/exploration-context.ts'
import { Text } from '../shared/Text.tsx'
import { useAnswer } from '../shared/use-answer.ts'
import { Waiting } from '../shared/Waiting.tsx'
import { useWords, type Words } from '../shared/words.ts'
import { listNeighbours, type Neighbour, type RelationEnd } from './neighbour-list.ts'

interface NeighboursProps {
  node: string
  /** Every relationship the node has, by type and direction. */
  degrees: readonly Degree[]
}

/** What a node is joined to: how many by each relationship and direction, the best of them by name, all of them on request. */
export function Neighbours({ node, degrees }: NeighboursProps) {
  const words = useWords()
  const source = useSource()
  const [chosen, setChosen] = useState<RelationEnd | null>(null)
  const [limit, setLimit] = useState<number>(LIMITS.neighbours)
  const types = chosen ? [chosen.type] : []
  const answer = useAnswer(`neighbours ${node} ${types.join()} ${limit}`, (signal) =>
    source.neighbours(node, { limit, types, signal }),
  )

  function choose(end: RelationEnd): void {
    const same = chosen?.type === end.type && chosen.direction === end.direction
    setChosen(same ? null : end)
    // One type is asked for whole; the list shows one direction of it.
    setLimit(same ? LIMITS.neighbours : LIMITS.neighboursMax)
  }

  return (
    <section>
      <h3>{words.t('node.neighbours')}</h3>
      {degrees.length === 0 && <p className="secondary">{words.t('node.noNeighbours')}</p>}
      <ul className="neighbour-types">
        {degrees.map(({ type, direction, count }) => (
          <li key={`${type} ${direction}`}>
            <button
              type="button"
              className="filter-chip"
              aria-pressed={chosen?.type === type && chosen.direction === direction}
              onClick={() => choose({ type, direction })}
            >
              {writeEnd({ type, direction }, words)} <span className="count">{words.number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {answer.phase === 'loading' && <Waiting what={words.t('waiting.neighbours')} />}
      {answer.phase === 'failed' && <ErrorNotice error={answer.error} retry={answer.retry} />}
      {answer.phase === 'ready' && degrees.length > 0 && (
        <NeighbourList
          key={`${types.join()} ${chosen?.direction ?? ''}`}
          node={node}
          neighbourhood={answer.value}
          chosen={chosen}
          showAll={() => setLimit(LIMITS.neighboursMax)}
        />
      )}
    </section>
  )
}

/** `依据 →`, `← 被依据`. */
function writeEnd({ type, direction }: RelationEnd, words: Words): string {
  return direction === 'out'
    ? `${words.term(readWord(RELATIONSHIP_TYPES, type))} →`
    : `← ${words.term(readWord(RELATIONSHIP_INVERSES, type))}`
}

interface NeighbourListProps {
  node: string
  neighbourhood: Neighbourhood
  chosen: RelationEnd | null
  showAll: () => void
}

function NeighbourList({ node, neighbourhood, chosen, showAll }: NeighbourListProps) {
  const words = useWords()
  const [shownCount, setShownCount] = useState<number>(LIMITS.neighbours)
  const found = listNeighbours(node, neighbourhood, chosen)
  const shown = found.slice(0, shownCount)
  const total = chosen && !neighbourhood.truncated ? found.length : neighbourhood.total
  return (
    <>
      <p className="neighbour-sum">
        <span className="secondary">
          {total > shown.length
            ? words.t('node.neighboursShown', { total: words.number(total), shown: words.number(shown.length) })
            : words.t('node.neighboursAll', { total: words.number(total) })}
        </span>
        <ExpandButtons node={node} type={chosen?.type ?? null} />
      </p>
      <ul className="neighbour-list">
        {shown.map((neighbour) => (
          <li key={neighbour.node.id}>
            <NeighbourRow neighbour={neighbour} />
          </li>
        ))}
      </ul>
      {total > shown.length && shown.length < LIMITS.neighboursMax && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setShownCount((count) => count + STEP)
            if (neighbourhood.truncated) showAll()
          }}
        >
          {words.t('node.more', { count: Math.min(STEP, total - shown.length) })}
        </button>
      )}
    </>
  )
}

/** Neighbours that one press on “more” adds. */
const STEP = 50

function ExpandButtons({ node, type }: { node: string; type: string | null }) {
  const words = useWords()
  const exploration = useExploration()
  const { expandNode } = useNavigation()
  const expanded = useExplored((state) => state.expansions[node])
  const isShown = expanded?.types.join() === (type ?? '')
  return (
    <>
      {expanded && (
        <button type="button" className="button" onClick={() => exploration.collapse(node)}>
          {words.t('node.collapse')}
        </button>
      )}
      {!isShown && (
        <button type="button" className="button" onClick={() => (type ? expandNode(node, [type]) : expandNode(node))}>
          {words.t('node.expand')}
        </button>
      )}
    </>
  )
}

function NeighbourRow({ neighbour }: { neighbour: Neighbour }) {
  const words = useWords()
  const { openNode, openLinkage } = useNavigation()
  const { node: other, ends } = neighbour
  const label = readLabel(other)
  return (
    <button type="button" className="row-button" onClick={() => (label === 'Linkage' ? openLinkage : openNode)(other.id)}>
      <span className="secondary">
        {[words.term(readWord(NODE_LABELS, label)), ...ends.map((end) => writeEnd(end, words))].join(' · ')}
      </span>
      <Text term={{ zh: readText(other.properties, 'titleZh') || other.id, en: readText(other.properties, 'titleEn') }} />
    </button>
  )
}

function readLabel({ labels }: NodeValue): string {
  return listTellingLabels(labels)[0] ?? ''
}

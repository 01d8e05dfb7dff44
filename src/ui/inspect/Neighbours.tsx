import { useState } from 'react'
import type { Neighbourhood } from '../../graph/graph-source.ts'
import { LIMITS } from '../../graph/limit.ts'
import { NODE_LABELS, RELATIONSHIP_TYPES } from '../../graph/vocabulary.ts'
import type { NodeValue } from '../../graph/value.ts'
import { useNavigation } from '../shared/navigation.ts'
import { ErrorNotice } from '../shared/Notice.tsx'
import { readText, readWord } from '../shared/record.ts'
import { useExploration, useExplored, useSource } from '../shared/exploration-context.ts'
import { Text } from '../shared/Text.tsx'
import { useAnswer } from '../shared/use-answer.ts'
import { Waiting } from '../shared/Waiting.tsx'
import { useWords } from '../shared/words.ts'
import { readLabel } from './node-label.ts'

/** A node's neighbours: how many of each type, the best of them by name, and expanding them on the map. */
export function Neighbours({ node }: { node: string }) {
  const words = useWords()
  const source = useSource()
  const [chosen, setChosen] = useState<string | null>(null)
  const all = useAnswer(`neighbours ${node}`, (signal) => source.neighbours(node, { limit: LIMITS.neighbours, signal }))
  const some = useAnswer(chosen && `neighbours ${node} ${chosen}`, (signal) =>
    source.neighbours(node, { limit: LIMITS.neighbours, types: chosen ? [chosen] : [], signal }),
  )
  const shown = chosen ? some : all
  return (
    <section>
      <h3>{words.t('node.neighbours')}</h3>
      {all.phase === 'failed' && <ErrorNotice error={all.error} retry={all.retry} />}
      {all.phase === 'ready' && (
        <NeighbourTypes
          node={node}
          neighbourhood={all.value}
          chosen={chosen}
          choose={(type) => setChosen(type === chosen ? null : type)}
        />
      )}
      {shown.phase === 'loading' && <Waiting what={words.t('waiting.neighbours')} />}
      {shown.phase === 'failed' && chosen && <ErrorNotice error={shown.error} retry={shown.retry} />}
      {shown.phase === 'ready' && <NeighbourList node={node} neighbourhood={shown.value} />}
    </section>
  )
}

interface NeighbourTypesProps {
  node: string
  neighbourhood: Neighbourhood
  chosen: string | null
  choose: (type: string) => void
}

function NeighbourTypes({ node, neighbourhood, chosen, choose }: NeighbourTypesProps) {
  const words = useWords()
  const exploration = useExploration()
  const { expandNode } = useNavigation()
  const expanded = useExplored((state) => state.expansions[node])
  const isShown = expanded?.types.join() === (chosen ?? '')
  if (neighbourhood.total === 0) return <p className="secondary">{words.t('node.noNeighbours')}</p>
  const count = chosen ? (neighbourhood.byType.find((entry) => entry.type === chosen)?.count ?? 0) : neighbourhood.total
  const shown = Math.min(count, LIMITS.neighbours)
  return (
    <>
      <ul className="neighbour-types">
        {neighbourhood.byType.map((entry) => (
          <li key={entry.type}>
            <button type="button" className="filter-chip" aria-pressed={entry.type === chosen} onClick={() => choose(entry.type)}>
              {words.term(readWord(RELATIONSHIP_TYPES, entry.type))} <span className="count">{words.number(entry.count)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="neighbour-sum">
        <span className="secondary">
          {count > shown
            ? words.t('node.neighboursShown', { total: words.number(count), shown: words.number(shown) })
            : words.t('node.neighboursAll', { total: words.number(count) })}
        </span>
        {expanded && (
          <button type="button" className="button" onClick={() => exploration.collapse(node)}>
            {words.t('node.collapse')}
          </button>
        )}
        {!isShown && (
          <button type="button" className="button" onClick={() => (chosen ? expandNode(node, [chosen]) : expandNode(node))}>
            {words.t('node.expand')}
          </button>
        )}
      </p>
    </>
  )
}

function NeighbourList({ node, neighbourhood }: { node: string; neighbourhood: Neighbourhood }) {
  const words = useWords()
  const { openNode, openLinkage } = useNavigation()
  const others = neighbourhood.nodes.filter((other) => other.id !== node)

  function open(other: NodeValue): void {
    if (readLabel(other.labels) === 'Linkage') openLinkage(other.id)
    else openNode(other.id)
  }

  return (
    <ul className="neighbour-list">
      {others.map((other) => (
        <li key={other.id}>
          <button type="button" className="row-button" onClick={() => open(other)}>
            <span className="secondary">{words.term(readWord(NODE_LABELS, readLabel(other.labels)))}</span>
            <Text term={{ zh: readText(other.properties, 'titleZh') || other.id, en: readText(other.properties, 'titleEn') }} />
          </button>
        </li>
      ))}
    </ul>
  )
}

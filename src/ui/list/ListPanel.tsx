import { useMemo, useState } from 'react'
import { isFiltered } from '../../explorer/filter.ts'
import { selectListing } from '../../explorer/listing.ts'
import { selectPicture } from '../../explorer/select-picture.ts'
import { mountList } from '../../panes/list/mount-list.ts'
import '../../panes/list/list.css'
import { useExploration, useExplored } from '../shared/exploration-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { useNavigation } from '../shared/navigation.ts'
import { PartState } from '../shared/PartState.tsx'
import { usePane } from '../shared/use-pane.ts'
import { useWords } from '../shared/words.ts'
import { LIST_TOPICS, writeList, type ListTopic } from './write-list.ts'
import './list-panel.css'

interface ListPanelProps {
  open: boolean
  /** Absent where the list cannot be folded away. */
  toggle?: () => void
}

/** The list of exactly what the graph shows, in a drawer. */
export function ListPanel({ open, toggle }: ListPanelProps) {
  const words = useWords()
  const exploration = useExploration()
  const [topic, setTopic] = useState<ListTopic>('linkages')
  const listing = useExplored(selectListing)
  const filtered = useExplored((state) => isFiltered(state.filters))
  const loaded = useExplored((state) => state.parts.linkages.value !== null)
  const text = useExplored((state) => state.filters.text)
  return (
    <section className="list-panel" data-open={open ? '' : undefined} aria-label={words.t('list')}>
      <header className="list-head">
        {toggle ? (
          <button type="button" className="list-toggle" aria-expanded={open} onClick={toggle}>
            <Icon name={open ? 'down' : 'up'} size={16} />
            {words.t('list')}
            {loaded && <span className="count">{words.t('list.count', { count: listing.linkages.length })}</span>}
          </button>
        ) : (
          <h2>{words.t('list')}</h2>
        )}
        {open && (
          <>
            <div className="list-topics" role="group" aria-label={words.t('list.topics')}>
              {LIST_TOPICS.map((name) => (
                <button
                  key={name}
                  type="button"
                  className="filter-chip"
                  aria-pressed={name === topic}
                  onClick={() => setTopic(name)}
                >
                  {words.t(`list.${name}`)} <span className="count">{words.number(listing[name].length)}</span>
                </button>
              ))}
            </div>
            <input
              type="search"
              className="list-text-filter"
              aria-label={words.t('list.filter')}
              placeholder={words.t('list.filter')}
              value={text}
              onChange={(event) => exploration.setText(event.target.value)}
            />
            {filtered && (
              <button type="button" className="button" onClick={() => exploration.clearFilters()}>
                {words.t('filters.clear')}
              </button>
            )}
          </>
        )}
      </header>
      {open && <ListBody topic={topic} filtered={filtered} />}
    </section>
  )
}

function ListBody({ topic, filtered }: { topic: ListTopic; filtered: boolean }) {
  const words = useWords()
  const linkages = useExplored((state) => state.parts.linkages)
  const plans = useExplored((state) => state.parts.plans)
  if (!linkages.value) return <PartState part={linkages} name="linkages" what={words.t('waiting.linkages')} />
  if (!plans.value) return <PartState part={plans} name="plans" what={words.t('waiting.linkages')} />
  return <ListTable topic={topic} filtered={filtered} />
}

function ListTable({ topic, filtered }: { topic: ListTopic; filtered: boolean }) {
  const words = useWords()
  const exploration = useExploration()
  const navigation = useNavigation()
  const listing = useExplored(selectListing)
  const picture = useExplored(selectPicture)
  const cells = useExplored((state) => state.parts.cells.value)
  const selection = useExplored((state) => state.selection)
  const focus = useExplored((state) => state.focus)
  const plans = useExplored((state) => state.parts.plans.value)
  const clauses = useExplored((state) => state.parts.clauses.value)
  const model = useMemo(
    () =>
      writeList(
        {
          topic,
          listing,
          selection,
          aspects: new Map(cells?.map((cell) => [cell.aspect, cell.aspectTitle])),
          titles: new Map(picture.nodes.map((node) => [node.id, node.title])),
          shorts: new Map(plans?.map((plan) => [plan.id, plan.short])),
          ordinals: new Map(clauses?.map((clause, index) => [clause.id, index])),
          focus,
          empty: filtered ? words.t('list.empty.filtered') : words.t(`list.empty.${topic}`),
        },
        words,
      ),
    [topic, listing, selection, cells, picture, plans, clauses, focus, filtered, words],
  )
  const actions = useMemo(
    () => ({
      open(id: string) {
        if (topic === 'linkages') navigation.openLinkage(id)
        else if (topic === 'nodes') navigation.openNode(id)
        else exploration.select({ kind: 'relationship', id })
      },
    }),
    [topic, navigation, exploration],
  )
  return <div className="list-scroll" ref={usePane(mountList, model, actions)} />
}

import { useMemo } from 'react'
import { selectExpansionCount } from '../../explorer/expansion-count.ts'
import { isFiltered } from '../../explorer/filter.ts'
import { selectListing } from '../../explorer/listing.ts'
import type { PictureNode } from '../../explorer/picture.ts'
import { selectPicture } from '../../explorer/select-picture.ts'
import { LIMITS } from '../../graph/limit.ts'
import { writeCellName } from '../shared/cell-name.ts'
import { useExploration, useExplored } from '../shared/exploration-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { useWords, type Words } from '../shared/words.ts'

/** One line over the map, always there so that the map keeps its height: what it is narrowed to, what came last, and the way back. */
export function MapLine() {
  const words = useWords()
  const exploration = useExploration()
  const filters = useExplored((state) => state.filters)
  const hidden = useExplored((state) => state.hidden)
  const picture = useExplored(selectPicture)
  const loaded = useExplored((state) => state.parts.linkages.value !== null)
  const cells = useExplored((state) => state.parts.cells.value)
  const listing = useExplored(selectListing)
  const expansion = useExplored(selectExpansionCount)
  const cell = useMemo(
    () => cells?.find((entry) => entry.mention === filters.cell?.mention && entry.aspect === filters.cell.aspect),
    [cells, filters.cell],
  )
  const narrowed = loaded && (isFiltered(filters) || hidden.length > 0)
  const name = expansion && words.term(expansion.title)
  return (
    <div className={narrowed ? 'map-line filter-line' : 'map-line'} role="status">
      {narrowed && <Icon name="filter" size={14} />}
      {narrowed && cell && (
        <p>
          <b>{writeCellName(cell, words)}</b>
        </p>
      )}
      {narrowed && (
        <p className="filter-count">
          {words.t(filters.text ? 'filters.shownWith' : 'filters.shown', { count: listing.linkages.length, text: filters.text })}
        </p>
      )}
      {isFiltered(filters) && loaded && (
        <button type="button" className="link-button" onClick={() => exploration.clearFilters()}>
          {words.t('filters.clear')}
        </button>
      )}
      {hidden.length > 0 && loaded && (
        <>
          <p className="filter-hidden">{writeHidden(hidden, picture.nodes, words)}</p>
          <button type="button" className="link-button" onClick={() => exploration.showHidden()}>
            {words.t('filters.showHidden', { count: hidden.length })}
          </button>
        </>
      )}
      {expansion && name !== null && (
        <>
          <p className="map-line-expansion">
            {words.t('map.expanded', { name, came: expansion.came, known: expansion.known })}
            {expansion.held > 0 && words.t('map.expanded.held', { held: expansion.held })}
          </p>
          {expansion.held > 0 && (
            <button
              type="button"
              className="link-button"
              onClick={() => exploration.expand(expansion.node, { limit: LIMITS.neighboursMax })}
            >
              {words.t('map.expanded.rest')}
            </button>
          )}
          <button type="button" className="link-button" onClick={() => exploration.collapse(expansion.node)}>
            {words.t('map.expanded.fold')}
          </button>
        </>
      )}
      {!narrowed && !expansion && loaded && (
        <p className="map-line-hint">
          {listing.linkages.length === 0 ? words.t('map.line.none') : words.t('map.line', { count: listing.linkages.length })}
        </p>
      )}
    </div>
  )
}

const NAMED = 2

/** Which nodes are hidden: the first two by name, the others by number. */
function writeHidden(hidden: readonly string[], nodes: readonly PictureNode[], words: Words): string {
  const names = nodes.filter((node) => hidden.includes(node.id)).map((node) => words.term(node.short))
  const named = names.slice(0, NAMED).join(words.t('and'))
  const others = hidden.length - Math.min(NAMED, names.length)
  if (named === '') return words.t('filters.hidden.unnamed', { count: others })
  return others > 0 ? words.t('filters.hidden.others', { named, count: others }) : words.t('filters.hidden', { named })
}

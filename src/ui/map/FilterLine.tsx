import { useMemo } from 'react'
import { isFiltered } from '../../explorer/filter.ts'
import { selectListing } from '../../explorer/listing.ts'
import { useExploration, useExplored } from '../shared/exploration-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { writeCellName } from '../shared/cell-name.ts'
import { useWords } from '../shared/words.ts'

/** Says what graph and list are narrowed to, and undoes it. */
export function FilterLine() {
  const words = useWords()
  const exploration = useExploration()
  const filters = useExplored((state) => state.filters)
  const hidden = useExplored((state) => state.hidden.length)
  const loaded = useExplored((state) => state.parts.linkages.value !== null)
  const cells = useExplored((state) => state.parts.cells.value)
  const listing = useExplored(selectListing)
  const cell = useMemo(
    () => cells?.find((entry) => entry.mention === filters.cell?.mention && entry.aspect === filters.cell.aspect),
    [cells, filters.cell],
  )
  if (!loaded || (!isFiltered(filters) && hidden === 0)) return null
  return (
    <div className="filter-line" role="status">
      <Icon name="filter" size={14} />
      <p>
        {cell && <b>{writeCellName(cell, words)} </b>}
        {words.t('filters.shown', { count: listing.linkages.length })}
        {filters.text && ` ${words.t('filters.text', { text: filters.text })}`}
      </p>
      {isFiltered(filters) && (
        <button type="button" className="link-button" onClick={() => exploration.clearFilters()}>
          {words.t('filters.clear')}
        </button>
      )}
      {hidden > 0 && (
        <button type="button" className="link-button" onClick={() => exploration.showHidden()}>
          {words.t('filters.showHidden', { count: hidden })}
        </button>
      )}
    </div>
  )
}

import { useCallback, useRef, useState } from 'react'
import { SIGNS } from '../../explorer/filter.ts'
import { selectLegend } from '../../explorer/legend.ts'
import { LEVELS, LINKAGE_STATUSES, LINKAGE_TYPES } from '../../graph/vocabulary.ts'
import { useExplored } from '../shared/exploration-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { readWord } from '../shared/record.ts'
import { usePressOutside } from '../shared/use-press-outside.ts'
import { useWords } from '../shared/words.ts'
import { GlyphLegend } from './GlyphLegend.tsx'
import { LegendToggle } from './LegendToggle.tsx'

/** The whole legend: what the strip has no room for, and everything where it has none. */
export function MoreFilters() {
  const words = useWords()
  const legend = useExplored(selectLegend)
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const close = useCallback(() => setOpen(false), [])
  usePressOutside(root, open, close)
  const groups = [
    { title: words.t('property.level'), entries: legend.level, vocabulary: LEVELS },
    { title: words.t('list.type'), entries: legend.type, vocabulary: LINKAGE_TYPES },
    { title: words.t('linkage.score'), entries: legend.sign, vocabulary: SIGNS },
    { title: words.t('linkage.status'), entries: legend.status, vocabulary: LINKAGE_STATUSES },
  ]
  return (
    <div
      className="more-filters"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        setOpen(false)
        root.current?.querySelector('button')?.focus()
      }}
    >
      <button
        type="button"
        className="icon-button more-filters-button"
        aria-expanded={open}
        aria-label={words.t('filters.more')}
        title={words.t('filters.more')}
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" />
        <span className="more-filters-words">{words.t('filters.more.short')}</span>
      </button>
      {open && (
        <div className="more-filters-panel" role="group" aria-label={words.t('filters.more')}>
          <div className="more-filters-groups">
            {groups.map((group) => (
              <section key={group.title}>
                <h3>{group.title}</h3>
                {group.entries.map((entry) => (
                  <LegendToggle key={entry.value} entry={entry} words={readWord(group.vocabulary, entry.value)} />
                ))}
              </section>
            ))}
            <GlyphLegend />
          </div>
        </div>
      )}
    </div>
  )
}

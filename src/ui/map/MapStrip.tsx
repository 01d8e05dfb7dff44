import { useEffect, useRef, useState } from 'react'
import { selectLegend, type LegendEntry } from '../../explorer/legend.ts'
import { LEVELS, LINKAGE_STATUSES, LINKAGE_TYPES, type LinkageStatus, type Term } from '../../graph/vocabulary.ts'
import { useExploration, useExplored } from '../shared/exploration-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { readWord } from '../shared/record.ts'
import { useLegendPress } from '../shared/use-legend-press.ts'
import { useWords } from '../shared/words.ts'
import { GlyphLegend } from './GlyphLegend.tsx'
import { LineSample } from './LineSample.tsx'

interface MapStripProps {
  zoomIn: () => void
  zoomOut: () => void
  fit: () => void
}

/** Legend that filters, layout and zoom, under the map and never over it. */
export function MapStrip({ zoomIn, zoomOut, fit }: MapStripProps) {
  const words = useWords()
  const exploration = useExploration()
  const layout = useExplored((state) => state.layout)
  const legend = useExplored(selectLegend)
  return (
    <div className="map-strip">
      <div className="map-legend" role="group" aria-label={words.t('legend.map')}>
        {legend.status
          .filter((entry) => entry.value !== 'rejected')
          .map((entry) => (
            <LegendToggle
              key={entry.value}
              entry={entry}
              words={LINKAGE_STATUSES[entry.value as LinkageStatus]}
              sample={<LineSample status={entry.value as LinkageStatus} />}
            />
          ))}
        {legend.sign.length > 0 && <span className="map-rule" />}
        {legend.sign
          .filter((entry) => entry.value !== 'none')
          .map((entry) => (
            <LegendToggle
              key={entry.value}
              entry={entry}
              words={SIGN_WORDS[entry.value] ?? { zh: '', en: '' }}
              sample={<span className="sign-sample" data-sign={entry.value} aria-hidden="true" />}
            />
          ))}
      </div>
      <div className="map-controls">
        <MoreFilters />
        <span className="map-rule" />
        <button
          type="button"
          className="icon-button"
          aria-pressed={layout === 'force'}
          aria-label={words.t('map.force')}
          title={words.t(layout === 'force' ? 'map.toLanes' : 'map.toForce')}
          onClick={() => exploration.setLayout(layout === 'force' ? 'lanes' : 'force')}
        >
          <Icon name={layout === 'force' ? 'force' : 'lanes'} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.t('map.zoomOut')}
          title={words.t('map.zoomOut')}
          onClick={zoomOut}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.t('map.zoomIn')}
          title={words.t('map.zoomIn')}
          onClick={zoomIn}
        >
          <Icon name="plus" />
        </button>
        <button type="button" className="icon-button" aria-label={words.t('map.fit')} title={words.t('map.fit')} onClick={fit}>
          <Icon name="fit" />
        </button>
      </div>
    </div>
  )
}

const SIGN_WORDS: Record<string, Term> = {
  negative: { zh: '负向', en: 'Negative' },
  zero: { zh: '零分', en: 'Zero' },
  positive: { zh: '正向', en: 'Positive' },
}

interface LegendToggleProps {
  entry: LegendEntry
  words: Term
  sample?: React.ReactNode
}

function LegendToggle({ entry, words: term, sample }: LegendToggleProps) {
  const words = useWords()
  const press = useLegendPress()
  return (
    <button
      type="button"
      className="map-legend-button"
      aria-pressed={entry.on}
      title={words.t('legend.toggle')}
      onClick={(event) => press(entry.facet, entry.value as never, event)}
    >
      {sample}
      <span>{words.term(term)}</span>
      <span className="count">{words.number(entry.count)}</span>
    </button>
  )
}

/** Levels and types: more than the strip has room for. */
function MoreFilters() {
  const words = useWords()
  const legend = useExplored(selectLegend)
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return undefined
    function closeOutside(event: PointerEvent): void {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [open])
  const groups = [
    { title: words.t('property.level'), entries: legend.level, vocabulary: LEVELS },
    { title: words.t('list.type'), entries: legend.type, vocabulary: LINKAGE_TYPES },
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
        className="icon-button"
        aria-expanded={open}
        aria-label={words.t('filters.more')}
        title={words.t('filters.more')}
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" />
      </button>
      {open && (
        <div className="more-filters-panel" role="group" aria-label={words.t('filters.more')}>
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
      )}
    </div>
  )
}

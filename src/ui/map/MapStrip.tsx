import { SIGNS } from '../../explorer/filter.ts'
import { selectLegend } from '../../explorer/legend.ts'
import type { ScoreSign } from '../../explorer/linkage-item.ts'
import { LINKAGE_STATUSES, type LinkageStatus } from '../../graph/vocabulary.ts'
import { useExploration, useExplored } from '../shared/exploration-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { IconButton } from '../shared/IconButton.tsx'
import { useWords } from '../shared/words.ts'
import { LegendToggle } from './LegendToggle.tsx'
import { MoreFilters } from './MoreFilters.tsx'

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
      <div className="map-strip-row">
        <div className="map-legend" role="group" aria-label={words.t('legend.map')}>
          <div className="map-legend-group">
            {legend.status
              .filter((entry) => entry.value !== 'rejected')
              .map((entry) => (
                <LegendToggle key={entry.value} entry={entry} words={LINKAGE_STATUSES[entry.value as LinkageStatus]} />
              ))}
          </div>
          <div className="map-legend-group">
            {legend.sign
              .filter((entry) => entry.value !== 'none')
              .map((entry) => (
                <LegendToggle key={entry.value} entry={entry} words={SIGNS[entry.value as ScoreSign]} />
              ))}
          </div>
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
          <IconButton icon="minus" words={words.t('map.zoomOut')} run={zoomOut} />
          <IconButton icon="plus" words={words.t('map.zoomIn')} run={zoomIn} />
          <IconButton icon="fit" words={words.t('map.fit')} run={fit} />
        </div>
      </div>
    </div>
  )
}

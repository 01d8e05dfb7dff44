import { selectLegend } from '../../explorer/legend.ts'
import { STATES, type State } from '../../graph/vocabulary.ts'
import { useExplored } from '../shared/exploration-context.ts'
import { ResolutionSign, StateSign } from '../shared/StateSign.tsx'
import { useLegendPress } from '../shared/use-legend-press.ts'
import { useWords } from '../shared/words.ts'

const SHOWN: readonly State[] = ['aligned', 'partial', 'gap', 'conflict', 'no_counterpart']

/** What the signs mean; each state switches its linkages on and off in graph and list. */
export function StateLegend() {
  const words = useWords()
  const press = useLegendPress()
  const off = useExplored((state) => state.filters.off.state)
  const entries = useExplored(selectLegend).state
  return (
    <section className="state-legend" aria-label={words.t('legend.states')}>
      <h2>{words.t('legend.states')}</h2>
      <ul>
        {SHOWN.map((state) => (
          <li key={state}>
            <button
              type="button"
              className="legend-button"
              aria-pressed={!off.includes(state)}
              title={words.t('legend.toggle')}
              onClick={(event) => press('state', state, event)}
            >
              <StateSign state={state} size={16} />
              <span>{words.term(STATES[state])}</span>
              <span className="count">{words.number(entries.find((entry) => entry.value === state)?.count ?? 0)}</span>
            </button>
          </li>
        ))}
        <li className="legend-still">
          <StateSign state="not_assessed" size={16} />
          {words.term(STATES.not_assessed)}
        </li>
        <li className="legend-still legend-wide">
          <StateSign state="partial" inReview size={16} />
          {words.t('legend.review')}
        </li>
      </ul>
      <p className="legend-resolutions secondary">
        {(['confirmed', 'probable', 'open'] as const).map((resolution) => (
          <span key={resolution}>
            <ResolutionSign resolution={resolution} size={12} />
            {words.t(`resolution.${resolution}`)}
          </span>
        ))}
      </p>
    </section>
  )
}

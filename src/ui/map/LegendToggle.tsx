import type { LegendEntry } from '../../explorer/legend.ts'
import type { LinkageStatus, Term } from '../../graph/vocabulary.ts'
import { useLegendPress } from '../shared/use-legend-press.ts'
import { useWords } from '../shared/words.ts'
import { LineSample } from './LineSample.tsx'

interface LegendToggleProps {
  entry: LegendEntry
  words: Term
}

/** One legend entry that hides or shows what it stands for, with how the map draws it. */
export function LegendToggle({ entry, words: term }: LegendToggleProps) {
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
      <Sample entry={entry} />
      <span>{words.term(term)}</span>
      <span className="count">{words.number(entry.count)}</span>
    </button>
  )
}

function Sample({ entry: { facet, value } }: { entry: LegendEntry }) {
  if (facet === 'status') return <LineSample status={value as LinkageStatus} />
  if (facet === 'sign' && value !== 'none') return <span className="sign-sample" data-sign={value} aria-hidden="true" />
  return null
}

import type { LegendEntry } from '../../explorer/legend.ts'
import type { Term } from '../../graph/vocabulary.ts'
import { useLegendPress } from '../shared/use-legend-press.ts'
import { useWords } from '../shared/words.ts'

interface LegendToggleProps {
  entry: LegendEntry
  words: Term
  sample?: React.ReactNode
}

/** One legend entry that hides or shows what it stands for. */
export function LegendToggle({ entry, words: term, sample }: LegendToggleProps) {
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

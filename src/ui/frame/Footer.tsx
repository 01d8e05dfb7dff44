import { selectHeadline } from '../../explorer/headline.ts'
import { useExplored } from '../shared/exploration-context.ts'
import { useWords, type Words } from '../shared/words.ts'

/** Which data the picture stands on: no picture leaves without it. */
export function Footer() {
  const words = useWords()
  const overview = useExplored((state) => state.parts.overview.value)
  const headline = useExplored(selectHeadline)
  const corpus = overview?.corpora[0]
  const pieces = corpus
    ? [
        corpus.version === '' ? words.t('footer.version.none') : words.t('footer.version', { version: corpus.version }),
        words.t('footer.sources', { sources: words.number(corpus.sources) }),
        headline &&
          (headline.duties === 0
            ? words.t('footer.coverage.none')
            : words.t('footer.coverage', { assessed: headline.assessed, duties: headline.duties })),
        words.t('footer.asOf', { date: words.date(corpus.asOf) }),
      ].filter((piece) => piece !== null)
    : []
  return (
    <footer className="foot">
      {pieces.map((piece) => (
        <span key={piece}>{piece}</span>
      ))}
      {overview && (
        <span className="foot-engine">{words.t('footer.engine', { engine: nameEngine(overview.engine, words) })}</span>
      )}
    </footer>
  )
}

/** An engine's title is English: its one common word is said in the reader's. */
function nameEngine(title: string, words: Words): string {
  const [, product] = /^embedded \((.+)\)$/u.exec(title) ?? []
  return product === undefined ? title : words.t('footer.embedded', { product })
}

import { Fragment } from 'react'
import { SOURCE_FLAGS, type Term } from '../../graph/vocabulary.ts'
import { Icon } from './Icon.tsx'
import { Prose } from './Text.tsx'
import { readWord } from './record.ts'
import { useWords } from './words.ts'

interface SourceLineProps {
  title: Partial<Term> | null
  publisher: Partial<Term> | null
  publishedOn: string | null
  flag: string | null
  /** Null unless the source may be rendered as a link. */
  url: string | null
  /** Beside a quote: who published it and when; the title only on hover. */
  brief?: boolean
}

/** Where something is cited from; a link only where the corpus lets it be one. */
export function SourceLine({ title, publisher, publishedOn, flag, url, brief = false }: SourceLineProps) {
  const words = useWords()
  const heading = words.term(title)
  const own = words.term(publisher)
  const name = brief ? own || heading : heading || own
  if (!name) return <p className="source-line">{words.t('source.none')}</p>
  return (
    <p className="source-line">
      {brief && words.t('source')}
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer" title={heading || undefined}>
          <Prose text={name === own ? (publisher ?? name) : (title ?? name)} />
          <Icon name="out" size={12} />
          <span className="visually-hidden">{words.t('source.newTab')}</span>
        </a>
      ) : (
        <span title={heading || undefined}>
          <Prose text={name === own ? (publisher ?? name) : (title ?? name)} />
        </span>
      )}
      {[name === own ? null : own, publishedOn && words.date(publishedOn), flag && words.term(readWord(SOURCE_FLAGS, flag))]
        .filter(Boolean)
        .map((fact) => (
          <Fragment key={fact}>
            {'\u00a0· '}
            <span className="source-fact">{fact}</span>
          </Fragment>
        ))}
    </p>
  )
}

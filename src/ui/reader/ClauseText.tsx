import type { ClauseItem } from '../../explorer/clause-item.ts'
import type { Passage } from '../shared/navigation.ts'
import { EmptyNotice } from '../shared/Notice.tsx'
import { useWords } from '../shared/words.ts'
import type { DocumentText } from './document-text.ts'
import { cutLine, findQuote } from './marked-text.ts'
import { MissingQuote } from './MissingQuote.tsx'

interface ClauseTextProps {
  document: DocumentText
  passage: Passage
  current: string | null
}

/** A document we do not hold whole: the clauses as far as they were seen, and a plain word where only the heading was. */
export function ClauseText({ document, passage, current }: ClauseTextProps) {
  const words = useWords()
  if (document.clauses.length === 0) {
    return (
      <EmptyNotice>
        <p lang={words.language === 'zh' ? 'zh-CN' : 'en'}>{words.t('reader.noText')}</p>
        {passage.quote && <blockquote>{passage.quote}</blockquote>}
      </EmptyNotice>
    )
  }
  const holder = findHolder(document.clauses, passage)
  return (
    <>
      <MissingQuote document={document} passage={passage} found={holder !== null} />
      <p className="reader-missing" lang={words.language === 'zh' ? 'zh-CN' : 'en'}>
        {words.t('reader.partial')}
      </p>
      {document.clauses.map((clause) => (
        <ClauseSection
          key={clause.id}
          clause={clause}
          quote={clause.id === holder ? (passage.quote ?? '') : ''}
          lit={clause.id === current}
        />
      ))}
    </>
  )
}

/** The clause whose text or heading holds the quote: the one named, else the first that does; null when none. */
function findHolder(clauses: readonly ClauseItem[], { clause: named, quote = '' }: Passage): string | null {
  const holders = clauses.filter(({ heading, text }) => [heading, text].some((words) => findQuote(words ?? '', quote) !== null))
  return (holders.find(({ id }) => id === named) ?? (named === undefined ? holders[0] : undefined))?.id ?? null
}

function ClauseSection({ clause, quote, lit }: { clause: ClauseItem; quote: string; lit: boolean }) {
  const words = useWords()
  // The heading may bring its number.
  const number = clause.number && clause.title.zh.startsWith(`${clause.number.zh} `) ? clause.number.zh : null
  return (
    <section data-clause={clause.id} data-lit={lit ? '' : undefined}>
      {clause.heading && (
        <h3>
          {number && <span className="clause-number">{number}</span>} <Marked text={clause.heading} quote={quote} />
          {words.language === 'en' && clause.headingEn && clause.headingEn !== clause.heading && (
            <span className="heading-translated" lang="en">
              {clause.headingEn}
            </span>
          )}
        </h3>
      )}
      {clause.text && clause.text !== clause.heading && (
        <p>
          {!clause.heading && number && <span className="clause-number">{number} </span>}
          <Marked text={clause.text} quote={quote} />
        </p>
      )}
      {!clause.text && (
        <p className="secondary" lang={words.language === 'zh' ? 'zh-CN' : 'en'}>
          {words.t('reader.headingOnly')}
        </p>
      )}
    </section>
  )
}

function Marked({ text, quote }: { text: string; quote: string }) {
  const mark = findQuote(text, quote)
  return cutLine({ start: 0, text }, mark).map((piece, index) =>
    piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text,
  )
}

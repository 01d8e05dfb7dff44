import type { Passage } from '../shared/navigation.ts'
import { readTag } from '../shared/Text.tsx'
import { useWords } from '../shared/words.ts'
import type { DocumentText } from './document-text.ts'

interface MissingQuoteProps {
  document: DocumentText
  passage: Passage
  /** The quote is marked in the text. */
  found: boolean
}

/** Why nothing is marked, or not the clause named: said plainly, never left to be guessed. */
export function MissingQuote({ document, passage, found }: MissingQuoteProps) {
  const words = useWords()
  const { clause, quote } = passage
  const unknown = clause !== undefined && !document.clauses.some(({ id }) => id === clause)
  const reasons = [
    unknown && words.t('reader.clauseMissing', { clause }),
    quote !== undefined &&
      !found &&
      words.t(document.title.zh.includes(quote) ? 'reader.quoteInTitle' : 'reader.quoteMissing', { quote }),
  ].filter((reason) => reason !== false)
  if (reasons.length === 0) return null
  return (
    <p className="reader-missing" role="status" lang={readTag(words.language)}>
      {reasons.join(words.language === 'zh' ? '' : ' ')}
    </p>
  )
}

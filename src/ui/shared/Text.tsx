import type { Term } from '../../graph/vocabulary.ts'
import { useWords, type Language } from './words.ts'

interface TextProps {
  term: Partial<Term>
  className?: string
}

/** A title in the reader's language; where only the other one is known, that one, marked as such for screen readers and fonts. */
export function Text({ term, className }: TextProps) {
  const words = useWords()
  const text = words.term(term)
  const foreign = words.language === 'en' && HAN.test(text) && isBorrowed(term, text)
  return (
    <span {...(className ? { className } : {})} {...(foreign ? { lang: 'zh-CN' } : {})}>
      {text}
    </span>
  )
}

/** Words of the data in the reader's language, else as they were written; English may quote Chinese. */
export function Prose({ text: written }: { text: Partial<Term> | string }) {
  const words = useWords()
  const term = typeof written === 'string' ? { zh: written, en: written } : written
  const text = words.term(term)
  const language: Language = !isBorrowed(term, text) ? words.language : HAN.test(text) ? 'zh' : 'en'
  return language === words.language ? text : <span lang={readTag(language)}>{text}</span>
}

/** Whether what is shown is one text for both languages: the reader's own was not written. */
function isBorrowed(term: Partial<Term>, text: string): boolean {
  return (term.zh || text) === (term.en || text)
}

const HAN = /\p{Script=Han}/u

/** Value of the `lang` attribute. */
export function readTag(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en'
}

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
  const foreign = words.language === 'en' && HAN.test(text)
  return (
    <span {...(className ? { className } : {})} {...(foreign ? { lang: 'zh-CN' } : {})}>
      {text}
    </span>
  )
}

/** Words of the data, in whatever language they were written. */
export function Prose({ text }: { text: string }) {
  const words = useWords()
  const language: Language = HAN.test(text) ? 'zh' : 'en'
  return language === words.language ? text : <span lang={readTag(language)}>{text}</span>
}

const HAN = /\p{Script=Han}/u

/** Value of the `lang` attribute. */
export function readTag(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en'
}

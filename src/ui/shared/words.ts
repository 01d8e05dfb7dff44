import { createInstance, type i18n, type TFunction } from 'i18next'
import { createContext, useContext, useMemo } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Term } from '../../graph/vocabulary.ts'
import { EN } from './dictionary/en.ts'
import { ZH, type TextKey } from './dictionary/zh.ts'
import { writeDate } from './write-date.ts'

export type Language = keyof Term

/** Everything a panel needs to speak: sentences, vocabulary terms, numbers and dates of one language. */
export interface Words {
  language: Language
  /** A sentence of the dictionary; `count` chooses the plural form. */
  t(key: TextKey, values?: Record<string, string | number>): string
  /** A term in the reader's language, else in the other one, else empty. */
  term(term: Partial<Term> | null | undefined): string
  number(value: number): string
  /** `+2`, `0`, `−1`. */
  signed(value: number): string
  /** A date of day, month or year precision, as far as it is known. */
  date(iso: string): string
}

/** BCP 47 tag used for numbers, dates and sorting. */
export const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' }

/** The dictionaries of both languages; `lng` only matters to whoever names none. */
export function createTranslator(): i18n {
  const translator = createInstance()
  void translator.use(initReactI18next).init({
    lng: 'zh',
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { zh: { translation: ZH }, en: { translation: EN } },
  })
  return translator
}

/** The words of one language, without React. */
export function createWords(language: Language, translate: TFunction): Words {
  const numbers = new Intl.NumberFormat(LOCALES[language])
  const signs = new Intl.NumberFormat(LOCALES[language], { signDisplay: 'exceptZero' })
  return {
    language,
    t: (key, values = {}) => translate(key, values),
    term: (term) => readTerm(term, language),
    number: (value) => numbers.format(value),
    signed: (value) => signs.format(value).replace('-', '−'),
    date: (iso) => writeDate(iso, LOCALES[language]),
  }
}

function readTerm(term: Partial<Term> | null | undefined, language: Language): string {
  if (!term) return ''
  return (language === 'zh' ? term.zh || term.en : term.en || term.zh) ?? ''
}

export const LanguageContext = createContext<Language>('zh')

/** The words of the language in force. */
export function useWords(): Words {
  const language = useContext(LanguageContext)
  const { t } = useTranslation(undefined, { lng: language })
  return useMemo(() => createWords(language, t), [language, t])
}

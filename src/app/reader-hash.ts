import type { Passage } from '../ui/shared/navigation.ts'

const NAME = 'read'

/** The passage open in the reader as a URL's fragment: `#read=DOCUMENT~CLAUSE~quote`; empty when none is. */
export function formatPassage(passage: Passage | null): string {
  if (!passage) return ''
  const parts = [passage.document, passage.clause ?? '', passage.quote ?? ''].map((part) =>
    encodeURIComponent(part).replaceAll('~', '%7E'),
  )
  return `#${NAME}=${parts.join('~').replace(/~+$/u, '').replaceAll('%2F', '/')}`
}

/** What {@link formatPassage} wrote; null for any other fragment. */
export function parsePassage(hash: string): Passage | null {
  if (!hash.startsWith(`#${NAME}=`)) return null
  try {
    const [document = '', clause = '', quote = ''] = hash
      .slice(NAME.length + 2)
      .split('~')
      .map(decodeURIComponent)
    return document === '' ? null : { document, ...(clause ? { clause } : {}), ...(quote ? { quote } : {}) }
  } catch {
    // A torn escape sequence: a wrong fragment opens nothing.
    return null
  }
}

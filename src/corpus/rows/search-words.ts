import { pinyin } from 'pinyin-pro'

/**
 * The words a node is found by, in lower case with one space between: the names themselves, and for Chinese ones their pinyin
 * without spaces or tones (ü as v) and its initials.
 */
export function buildSearchWords(names: readonly (string | null)[], options: { pinyin: boolean } = { pinyin: true }): string {
  const words = new Set<string>()
  for (const name of names) {
    if (name === null || name.trim() === '') continue
    words.add(name.trim().replaceAll(/\s+/g, ' ').toLowerCase())
    if (!options.pinyin || !/\p{Script=Han}/u.test(name)) continue
    for (const word of spell(name)) words.add(word)
  }
  return [...words].join(' ')
}

const spelled = new Map<string, string[]>()

/** `规划2025` → `guihua2025`, `gh2025`. Kept, for the same names come again and again. */
function spell(name: string): string[] {
  const known = spelled.get(name)
  if (known !== undefined) return known
  const syllables = pinyin(name, { type: 'all', toneType: 'none', v: true })
  const parts = syllables
    .map(({ origin, isZh, pinyin: syllable }) =>
      isZh ? { full: syllable, initial: syllable.slice(0, 1) } : { full: origin, initial: origin },
    )
    .map(({ full, initial }) => ({
      full: full.replaceAll(/[^\p{L}\p{N}]/gu, ''),
      initial: initial.replaceAll(/[^\p{L}\p{N}]/gu, ''),
    }))
  const words = [
    parts
      .map(({ full }) => full)
      .join('')
      .toLowerCase(),
    parts
      .map(({ initial }) => initial)
      .join('')
      .toLowerCase(),
  ]
  spelled.set(name, words)
  return words
}

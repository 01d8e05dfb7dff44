/**
 * What is in a text and not to be seen in it: control characters, which a terminal obeys, and marks that turn the direction of writing, which
 * make a text read otherwise than it is.
 */
const HIDDEN = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const LAYOUT = ['\t', '\n', '\r']

/** The first hidden character that is neither tab nor line break, as `U+001B`; undefined when there is none. */
export function findHidden(text: string): string | undefined {
  const found = (text.match(HIDDEN) ?? []).find((character) => !LAYOUT.includes(character))
  return found && nameCharacter(found)
}

/** The text on one line, with every hidden character shown by its name: harmless to print. */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, (character) => (LAYOUT.includes(character) ? '␤' : `<${nameCharacter(character)}>`))
}

function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

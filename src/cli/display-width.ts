const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u
const WIDTHLESS = /[\p{M}\p{Cf}]/u

/** Columns a text takes in a terminal: Chinese characters take two. */
export function measureWidth(text: string): number {
  let width = 0
  for (const character of text) width += measureCharacter(character)
  return width
}

/** The text cut to a width, with `…` where something is missing. */
export function cutToWidth(text: string, width: number): string {
  if (measureWidth(text) <= width) return text
  let cut = ''
  let used = 1
  for (const character of text) {
    used += measureCharacter(character)
    if (used > width) break
    cut += character
  }
  return `${cut}…`
}

export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measureWidth(text)))
}

function measureCharacter(character: string): number {
  return WIDE.test(character) ? 2 : WIDTHLESS.test(character) ? 0 : 1
}

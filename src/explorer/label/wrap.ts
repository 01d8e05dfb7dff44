import type { Language } from '../exploration-state.ts'

/** Width of a text in px. */
export type Measure = (text: string, font: Font) => number

export interface Font {
  /** px */
  size: number
  weight: 400 | 600
}

export interface WrappedLine {
  text: string
  /** px, negative where an opening mark hangs out to the left. */
  indent: number
  /** px from the indent to the end. */
  width: number
}

const OPENING = '“‘《〈（「『【［(['
const CLOSING = '”’》〉）」』】］)],，。、；：:;！？!?…·—–-'

/** Never parted: a short quotation such as “十四五”, `S&T`. */
const WHOLE = /([“‘《（][^“”‘’《》（）]{1,4}[”’》）]|\p{L}&\p{L})/u

const segmenters = new Map<Language, Intl.Segmenter>()

export interface WrapOptions {
  width: number
  lines: number
  font: Font
  language: Language
  measure: Measure
}

/**
 * Breaks a text at word boundaries into at most `lines` lines of `width` px, the lines as even as may be. No line begins with a
 * closing mark or ends with an opening one; an opening mark at the head of a line hangs half an em. What does not fit ends in `…`;
 * a Latin word longer than the line is parted with a hyphen.
 */
export function wrapText(text: string, options: WrapOptions): WrappedLine[] {
  const pieces = splitPieces(text, options.language)
  const widest = fillLines(pieces, options.width, options)
  if (widest.cut || widest.broken || widest.lines.length < 2) return widest.lines.map((line) => finishLine(line, options))
  let [narrow, wide] = [options.width / 3, options.width]
  let best = widest
  for (let step = 0; step < 7; step++) {
    const width = (narrow + wide) / 2
    const tried = fillLines(pieces, width, options)
    if (!tried.cut && !tried.broken && tried.lines.length === widest.lines.length) {
      best = tried
      wide = width
    } else narrow = width
  }
  return best.lines.map((line) => finishLine(line, options))
}

/** Whether a text stands in its lines uncut and without parting a word. */
export function fitsWhole(text: string, options: WrapOptions): boolean {
  const { cut, broken } = fillLines(splitPieces(text, options.language), options.width, options)
  return !cut && !broken
}

/** Words with the marks that may not be parted from them. */
function splitPieces(text: string, language: Language): string[] {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language === 'zh' ? 'zh-Hans' : 'en', { granularity: 'word' })
    segmenters.set(language, segmenter)
  }
  const pieces: string[] = []
  let opening = ''
  for (const part of text.split(WHOLE)) {
    if (WHOLE.test(part)) {
      pieces.push(opening + part)
      opening = ''
      continue
    }
    for (const { segment } of segmenter.segment(part)) {
      const last = pieces.length - 1
      if (OPENING.includes(segment)) opening += segment
      else if (opening === '' && last >= 0 && CLOSING.includes(segment)) pieces[last] = `${pieces[last] ?? ''}${segment}`
      else {
        pieces.push(opening + segment)
        opening = ''
      }
    }
  }
  if (opening !== '') pieces.push(opening)
  return pieces.filter((piece) => piece !== '')
}

interface Filled {
  lines: string[]
  /** Something did not fit. */
  cut: boolean
  /** A word was parted. */
  broken: boolean
}

function fillLines(pieces: readonly string[], width: number, options: WrapOptions): Filled {
  const { lines: most, font, measure, language } = options
  const lines: string[] = []
  let line = ''
  function fits(text: string): boolean {
    return measure(text.trimEnd(), font) - hangBy(text, font, measure) <= width
  }
  for (const [index, piece] of pieces.entries()) {
    if (fits(line + piece)) {
      line += piece
      continue
    }
    const rest = pieces.slice(index).join('')
    if (line !== '' && lines.length < most - 1) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
      if (fits(line)) continue
      line = ''
    }
    // A word longer than the line, or no line left.
    const broken = breakWord(line + rest, width, fits)
    if (lines.length >= most - 1) {
      lines.push(broken.whole ? broken.head : addEllipsis(broken.head, fits))
      return { lines, cut: !broken.whole, broken: true }
    }
    const parted = addHyphen(broken, fits)
    lines.push(parted.head)
    const rests = language === 'zh' ? Array.from(parted.tail) : splitPieces(parted.tail, language)
    const tail = fillLines(rests, width, { ...options, lines: most - lines.length })
    return { lines: [...lines, ...tail.lines], cut: tail.cut, broken: true }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return { lines, cut: false, broken: false }
}

function breakWord(text: string, width: number, fits: (text: string) => boolean): { head: string; tail: string; whole: boolean } {
  const letters = Array.from(text)
  if (width <= 0) return { head: text, tail: '', whole: true }
  let count = letters.length
  while (count > 1 && !fits(letters.slice(0, count).join(''))) count--
  while (count > 1 && count < letters.length && OPENING.includes(letters[count - 1] ?? '')) count--
  return {
    head: letters.slice(0, count).join('').trimEnd(),
    tail: letters.slice(count).join('').trimStart(),
    whole: count === letters.length,
  }
}

const PARTED_LATIN = /\p{Script=Latin}$/u

/** A hyphen where a Latin word goes on in the next line, with as many letters before it as have room and at least two after it. */
function addHyphen(
  { head, tail }: { head: string; tail: string },
  fits: (text: string) => boolean,
): { head: string; tail: string } {
  if (!PARTED_LATIN.test(head) || !/^\p{Script=Latin}/u.test(tail)) return { head, tail }
  const letters = Array.from(head)
  let count = letters.length - (/^\p{Script=Latin}{2}/u.test(tail) ? 0 : 1)
  while (count > 2 && !fits(`${letters.slice(0, count).join('')}-`)) count--
  const kept = letters.slice(0, count).join('')
  if (!PARTED_LATIN.test(kept)) return { head, tail }
  return { head: `${kept}-`, tail: letters.slice(count).join('') + tail }
}

function addEllipsis(head: string, fits: (text: string) => boolean): string {
  const letters = Array.from(head)
  while (letters.length > 1 && (!fits(`${letters.join('')}…`) || `${OPENING}${CLOSING} `.includes(letters.at(-1) ?? '')))
    letters.pop()
  return `${letters.join('')}…`
}

/** Half an em for a full-width opening mark: its ink stands in the right half. */
function hangBy(text: string, font: Font, measure: Measure): number {
  const first = text.charAt(0)
  return OPENING.includes(first) && first !== '' && measure(first, font) > 0.8 * font.size ? font.size / 2 : 0
}

function finishLine(text: string, { font, measure }: WrapOptions): WrappedLine {
  const hang = hangBy(text, font, measure)
  return { text, indent: -hang, width: measure(text, font) }
}

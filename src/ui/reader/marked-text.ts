/** Half-open range of characters. */
export interface TextRange {
  start: number
  end: number
}

export interface TextPiece {
  text: string
  marked: boolean
}

/** One line of a text with the offset it starts at. */
export interface TextLine {
  start: number
  text: string
}

/** The lines of a text that hold anything, each with its offset. */
export function readLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, text: line })
    start += line.length + 1
  }
  return lines
}

/** Where the quote stands: within `near` first, then anywhere; null when the text does not hold it. A figure is never found in a longer one. */
export function findQuote(text: string, quote: string, near?: TextRange): TextRange | null {
  if (quote === '') return null
  const start = (near && findFrom(text.slice(0, near.end), quote, near.start)) ?? findFrom(text, quote, 0)
  return start === null ? null : { start, end: start + quote.length }
}

function findFrom(text: string, quote: string, from: number): number | null {
  for (let start = text.indexOf(quote, from); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length
    const inFigure =
      FIGURE_END.test(text.slice(0, start) + quote.charAt(0)) || FIGURE_START.test(quote.slice(-1) + text.slice(end))
    if (!inFigure) return start
  }
  return null
}

const FIGURE_END = /\d[.]?\d$/u
const FIGURE_START = /^\d[.]?\d/u

/** A line cut where the marked range begins and ends in it. */
export function cutLine(line: TextLine, mark: TextRange | null): TextPiece[] {
  if (!mark) return [{ text: line.text, marked: false }]
  const start = Math.max(0, mark.start - line.start)
  const end = Math.min(line.text.length, mark.end - line.start)
  if (start >= end) return [{ text: line.text, marked: false }]
  const pieces = [
    { text: line.text.slice(0, start), marked: false },
    { text: line.text.slice(start, end), marked: true },
    { text: line.text.slice(end), marked: false },
  ]
  return pieces.filter((piece) => piece.text !== '')
}

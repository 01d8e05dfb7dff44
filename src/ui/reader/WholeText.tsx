import type { ClauseItem } from '../../explorer/clause-item.ts'
import type { Passage } from '../shared/navigation.ts'
import type { DocumentText } from './document-text.ts'
import { cutLine, findQuote, readLines, type TextLine, type TextRange } from './marked-text.ts'
import { MissingQuote } from './MissingQuote.tsx'

interface WholeTextProps {
  document: DocumentText
  text: string
  clauses: readonly ClauseItem[]
  passage: Passage
  current: string | null
}

/** A document's running text, each clause findable in it, the quote marked where it stands. */
export function WholeText({ document, text, clauses, passage, current }: WholeTextProps) {
  const own = clauses.find((clause) => clause.id === passage.clause)
  const mark = findQuote(text, passage.quote ?? '', own && readRange(own))
  const open = clauses.find((clause) => clause.id === current)
  const lit = open ? readRange(open) : undefined
  return (
    <>
      <MissingQuote document={document} passage={passage} found={mark !== null} />
      {readLines(text).map((line) => (
        <p key={line.start} data-lit={lit && touches(line, lit) ? '' : undefined}>
          {clauses
            .filter((clause) => startsIn(clause, line))
            .map((clause) => (
              <span key={clause.id} className="clause-anchor" data-clause={clause.id} />
            ))}
          {cutLine(line, mark).map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text))}
        </p>
      ))}
    </>
  )
}

function readRange(clause: ClauseItem): TextRange | undefined {
  if (clause.start === null) return undefined
  return { start: clause.start, end: clause.start + (clause.text?.length ?? 0) }
}

function startsIn(clause: ClauseItem, line: TextLine): boolean {
  return clause.start !== null && clause.start >= line.start && clause.start <= line.start + line.text.length
}

function touches(line: TextLine, range: TextRange): boolean {
  return line.start < range.end && line.start + line.text.length > range.start
}

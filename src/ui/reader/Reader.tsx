import { useEffect, useRef, useState } from 'react'
import { DOCUMENT_STAGES } from '../../graph/vocabulary.ts'
import { Dialog } from '../shared/Dialog.tsx'
import type { Passage } from '../shared/navigation.ts'
import { ErrorNotice } from '../shared/Notice.tsx'
import { readWord } from '../shared/record.ts'
import { SourceLine } from '../shared/SourceLine.tsx'
import { useSource } from '../shared/exploration-context.ts'
import { Text } from '../shared/Text.tsx'
import { useAnswer } from '../shared/use-answer.ts'
import { Waiting } from '../shared/Waiting.tsx'
import { useWords } from '../shared/words.ts'
import { ClauseText } from './ClauseText.tsx'
import { fetchDocument, type DocumentText } from './document-text.ts'
import { Outline } from './Outline.tsx'
import { WholeText } from './WholeText.tsx'
import './reader.css'

interface ReaderProps {
  passage: Passage
  close: () => void
}

/** The text a passage stands in, with the clause opened and the quote marked. */
export function Reader({ passage, close }: ReaderProps) {
  const words = useWords()
  const source = useSource()
  const answer = useAnswer(`document ${passage.document}`, (signal) => fetchDocument(source, passage.document, signal))
  return (
    <Dialog
      wide
      close={close}
      title={answer.phase === 'ready' ? <Text term={answer.value.title} /> : words.t('reader.title')}
      note={answer.phase === 'ready' && <DocumentNote document={answer.value} />}
    >
      {answer.phase === 'loading' && (
        <div className="reader-wait">
          <Waiting what={words.t('waiting.text')} lines={8} />
        </div>
      )}
      {answer.phase === 'failed' && (
        <div className="reader-wait">
          <ErrorNotice error={answer.error} retry={answer.retry} />
        </div>
      )}
      {answer.phase === 'ready' && <ReaderBody key={JSON.stringify(passage)} document={answer.value} passage={passage} />}
    </Dialog>
  )
}

function DocumentNote({ document }: { document: DocumentText }) {
  const words = useWords()
  const parts = [words.term(readWord(DOCUMENT_STAGES, document.stage)), document.issuedOn && words.date(document.issuedOn)]
  return <>{parts.filter(Boolean).join(' · ')}</>
}

function ReaderBody({ document, passage }: { document: DocumentText; passage: Passage }) {
  const words = useWords()
  const pane = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(passage.clause ?? null)

  useEffect(() => {
    const place =
      pane.current?.querySelector('mark') ?? (current && pane.current?.querySelector(`[data-clause="${CSS.escape(current)}"]`))
    if (place) place.scrollIntoView({ block: 'center' })
    // Only when a passage opens; later the reader scrolls.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [document, passage])

  function go(clause: string): void {
    setCurrent(clause)
    pane.current?.querySelector(`[data-clause="${CSS.escape(clause)}"]`)?.scrollIntoView({ block: 'start', behavior: 'smooth' })
  }

  return (
    <div className="reader">
      {document.clauses.length > 0 && <Outline clauses={document.clauses} current={current} go={go} />}
      <div className="reader-text" ref={pane} tabIndex={0} role="region" aria-label={words.t('reader.text')} lang="zh-CN">
        {document.text === null ? (
          <ClauseText document={document} passage={passage} current={current} />
        ) : (
          <WholeText document={document} text={document.text} clauses={document.clauses} passage={passage} current={current} />
        )}
        <footer className="reader-sources" lang={words.language === 'zh' ? 'zh-CN' : 'en'}>
          {document.sources.map((citation) => (
            <SourceLine
              key={citation.id}
              title={citation.title}
              publisher={citation.publisher}
              publishedOn={citation.publishedOn}
              flag={citation.flag}
              url={citation.url ?? null}
            />
          ))}
        </footer>
      </div>
    </div>
  )
}

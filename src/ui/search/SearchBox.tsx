import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { SearchResult } from '../../graph/graph-source.ts'
import { listTellingLabels } from '../../graph/node-label.ts'
import { NODE_LABELS } from '../../graph/vocabulary.ts'
import { Icon } from '../shared/Icon.tsx'
import { readErrorWords } from '../shared/Notice.tsx'
import { readWord } from '../shared/record.ts'
import { Text } from '../shared/Text.tsx'
import { usePressOutside } from '../shared/use-press-outside.ts'
import { useWords } from '../shared/words.ts'
import { useSearch } from './use-search.ts'
import './search.css'

interface SearchBoxProps {
  choose: (result: SearchResult) => void
  /** Told the field, so that `/` and Ctrl+K can reach it. */
  fieldRef: React.RefObject<HTMLInputElement | null>
}

/** Search by Chinese, pinyin, initials or English: a combobox with a list, wholly usable by keyboard. */
export function SearchBox({ choose, fieldRef }: SearchBoxProps) {
  const words = useWords()
  const list = useId()
  const box = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const search = useSearch(text)
  const results = search.phase === 'ready' ? search.results : []
  const shown = open && text.trim() !== ''

  const close = useCallback(() => setOpen(false), [])

  useEffect(() => {
    if (shown) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, shown, list])
  usePressOutside(box, open, close)

  function take(result: SearchResult | undefined): void {
    if (!result) return
    choose(result)
    setOpen(false)
    setText('')
    // What was chosen stands in the inspector: the focus goes there, never to nowhere.
    fieldRef.current?.blur()
    document.getElementById('pane-inspect')?.focus({ preventScroll: true })
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (results.length > 0) setActive((active + step + results.length) % results.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      take(results[active])
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      if (shown) {
        setOpen(false)
        setText('')
      } else fieldRef.current?.blur()
    } else if (event.key === 'Home' && event.ctrlKey) setActive(0)
  }

  return (
    <div className="search" ref={box} role="search">
      <Icon name="search" size={16} />
      <input
        ref={fieldRef}
        type="text"
        role="combobox"
        aria-label={words.t('search.name')}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        {...(shown && results.length > 0 ? { 'aria-activedescendant': `${list}-${active}` } : {})}
        placeholder={words.t('search.placeholder')}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={(event) => {
          if (!box.current?.contains(event.relatedTarget)) setOpen(false)
        }}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <div className="search-panel" hidden={!shown}>
        <ul id={list} role="listbox" aria-label={words.t('search.results')}>
          {results.map((result, index) => (
            <li
              key={result.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => setActive(index)}
              onClick={() => take(result)}
            >
              <ResultLine result={result} />
            </li>
          ))}
        </ul>
        <p className="search-status" role="status">
          {search.phase === 'failed' && readErrorWords(search.error.code, words).title}
          {search.phase === 'ready' && results.length === 0 && words.t('search.nothing', { text: text.trim() })}
          {search.phase === 'ready' && results.length > 0 && (
            <span className={search.more ? '' : 'visually-hidden'}>
              {words.t(search.more ? 'search.first' : 'search.count', { count: results.length })}
            </span>
          )}
          {search.phase === 'waiting' && results.length === 0 && words.t('search.waiting')}
        </p>
      </div>
    </div>
  )
}

function ResultLine({ result }: { result: SearchResult }) {
  const words = useWords()
  const label = listTellingLabels(result.labels)[0] ?? ''
  return (
    <>
      <span className="search-label">{words.term(readWord(NODE_LABELS, label))}</span>
      <span className="search-title">
        <Text term={result.title} />
        {words.term(result.context) && (
          <span className="search-context">
            <Text term={result.context} />
          </span>
        )}
      </span>
    </>
  )
}

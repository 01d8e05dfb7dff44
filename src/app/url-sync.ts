import type { Exploration } from '../explorer/exploration.ts'
import type { ExplorationState } from '../explorer/exploration-state.ts'
import { formatView, parseView } from '../explorer/view-url.ts'
import { readView } from '../explorer/view.ts'
import type { Passage } from '../ui/shared/navigation.ts'
import { formatPassage, parsePassage } from './reader-hash.ts'

/** The part of a window the URL lives in; tests hand in their own. */
export interface Place {
  location: Pick<Location, 'search' | 'hash' | 'pathname'>
  history: Pick<History, 'pushState' | 'replaceState'>
  addEventListener(type: 'popstate', listener: () => void): void
  removeEventListener(type: 'popstate', listener: () => void): void
}

export interface UrlSync {
  readPassage: () => Passage | null
  openPassage: (passage: Passage | null) => void
  subscribe: (listener: () => void) => () => void
  dispose: () => void
}

/**
 * Keeps the URL and the exploration in step. What the reader did is a step of the browser's history; what the data corrected by
 * itself (the database's own focus, a node that is not there) and letters typed into the filter only replace the URL.
 */
export function syncUrl(exploration: Exploration, place: Place): UrlSync {
  const listeners = new Set<() => void>()
  let passage = parsePassage(place.location.hash)
  let before = exploration.store.getState()
  let waiting = false

  function write(how: 'pushState' | 'replaceState'): void {
    const url = `${place.location.pathname}?${formatView(readView(exploration.store.getState()))}${formatPassage(passage)}`
    if (url !== place.location.pathname + place.location.search + place.location.hash) place.history[how](null, '', url)
  }

  /** One action may change the store several times; together they are one step. */
  function onChange(): void {
    if (waiting) return
    waiting = true
    queueMicrotask(writeChange)
  }

  function writeChange(): void {
    waiting = false
    const was = before
    before = exploration.store.getState()
    if (formatView(readView(before)) === formatView(readView(was))) return
    write(isOwnStep(was, before) ? 'pushState' : 'replaceState')
  }

  function onPopState(): void {
    const { view, problems } = parseView(place.location.search)
    setPassage(parsePassage(place.location.hash))
    exploration.applyView(view, problems)
    before = exploration.store.getState()
  }

  function setPassage(next: Passage | null): void {
    passage = next
    for (const listener of listeners) listener()
  }

  const unsubscribe = exploration.store.subscribe(onChange)
  place.addEventListener('popstate', onPopState)
  write('replaceState')

  return {
    readPassage: () => passage,
    openPassage(next) {
      if (formatPassage(next) === formatPassage(passage)) return
      writeChange()
      setPassage(next)
      write('pushState')
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose() {
      unsubscribe()
      place.removeEventListener('popstate', onPopState)
    },
  }
}

function isOwnStep(was: ExplorationState, now: ExplorationState): boolean {
  const corrected = was.focus === null || now.problems.length > was.problems.length
  return !corrected && was.filters.text === now.filters.text
}

import { beforeEach, describe, expect, it } from 'vitest'
import { syncUrl, type Place, type UrlSync } from '../../../src/app/url-sync.ts'
import { createExploration, type Exploration } from '../../../src/explorer/exploration.ts'
import { parseView } from '../../../src/explorer/view-url.ts'
import type { Answer, GraphSource } from '../../../src/graph/graph-source.ts'

const FOCUS = 'jdz-sti-14fyp'

function never(): Promise<never> {
  return new Promise(() => undefined)
}

function answerSmall(question: string): Answer {
  return { question, parameters: {}, columns: ['id'], rows: question === 'plans' ? [[FOCUS]] : [] }
}

/** A database that knows one plan and nothing else. */
function createSmallSource(): GraphSource {
  const focus = { $type: 'node' as const, id: FOCUS, labels: ['Entity', 'Plan'], properties: { id: FOCUS } }
  return {
    overview: () => Promise.resolve({ corpora: [], focus, nodes: 1, relationships: 0, engine: 'fake' }),
    schema: never,
    search: never,
    node: never,
    neighbours: never,
    paths: never,
    questions: never,
    // Evidence is never answered, so that a selection stays as it is.
    ask: (question) => (question === 'linkage' ? never() : Promise.resolve(answerSmall(question))),
    query: never,
  }
}

/** A window's location and history, with every entry on record. */
class FakePlace implements Place {
  entries: string[]
  at = 0
  private listeners = new Set<() => void>()

  constructor(url: string) {
    this.entries = [url]
  }

  get location() {
    const url = new URL(this.entries[this.at] ?? '', 'http://x')
    return { search: url.search, hash: url.hash, pathname: url.pathname }
  }

  history = {
    pushState: (_: unknown, __: string, url?: string | URL | null) => {
      this.entries = [...this.entries.slice(0, this.at + 1), String(url)]
      this.at++
    },
    replaceState: (_: unknown, __: string, url?: string | URL | null) => {
      this.entries[this.at] = String(url)
    },
  }

  addEventListener(_: 'popstate', listener: () => void): void {
    this.listeners.add(listener)
  }

  removeEventListener(_: 'popstate', listener: () => void): void {
    this.listeners.delete(listener)
  }

  go(step: number): void {
    this.at += step
    for (const listener of this.listeners) listener()
  }
}

let place: FakePlace
let exploration: Exploration
let url: UrlSync

async function open(address: string): Promise<void> {
  place = new FakePlace(address)
  const { view, problems } = parseView(place.location.search)
  exploration = createExploration(createSmallSource(), { view, problems })
  url = syncUrl(exploration, place)
  exploration.start()
  await new Promise((resolve) => setImmediate(resolve))
}

/** One thing the reader does. */
async function act(run: () => void): Promise<void> {
  run()
  await Promise.resolve()
}

describe('the URL and the exploration', () => {
  beforeEach(() => open('/'))

  it('take the database’s own focus without a step to go back to', () => {
    expect(place.entries).toHaveLength(1)
    expect(place.location.search).toContain(`focus=${FOCUS}`)
  })

  it('make a step of every choice, and the browser’s back undoes it', async () => {
    await act(() => exploration.select({ kind: 'linkage', id: 'linkage/1' }))
    await act(() => exploration.setLayout('force'))
    await act(() => exploration.setLanguage('en'))
    expect(place.entries).toHaveLength(4)
    place.go(-1)
    expect(exploration.store.getState()).toMatchObject({ language: 'zh', layout: 'force' })
    place.go(-2)
    expect(exploration.store.getState()).toMatchObject({ selection: null, layout: 'lanes' })
    place.go(3)
    expect(exploration.store.getState()).toMatchObject({ selection: { kind: 'linkage', id: 'linkage/1' }, language: 'en' })
    expect(place.entries).toHaveLength(4)
  })

  it('make one step of one action, however often it changes the store', async () => {
    await act(() => exploration.openCell('m1', 'aspect/policy'))
    expect(place.entries).toHaveLength(2)
    place.go(-1)
    expect(exploration.store.getState()).toMatchObject({ selection: null, filters: { cell: null } })
  })

  it('do not make a step of every letter typed', async () => {
    await act(() => exploration.setText('衔'))
    await act(() => exploration.setText('衔接'))
    expect(place.entries).toHaveLength(1)
    expect(decodeURIComponent(place.location.search)).toContain('q=衔接')
  })

  it('say what of a wrong URL could not be used, and mend it', async () => {
    await open('/?v=1&layout=spiral&lang=en&zoom=3')
    expect(exploration.store.getState().problems.map((problem) => [problem.parameter, problem.reason])).toEqual([
      ['layout', 'value'],
      ['zoom', 'unknown'],
    ])
    expect(exploration.store.getState().language).toBe('en')
    expect(place.location.search).not.toMatch(/spiral|zoom/)
  })

  it('open and close the reader as steps, together with the view', () => {
    exploration.select({ kind: 'linkage', id: 'linkage/1' })
    url.openPassage({ document: 'd', quote: '原文' })
    expect(place.location.hash).toBe(`#read=d~~${encodeURIComponent('原文')}`)
    expect(place.location.search).toContain('linkage/1')
    place.go(-1)
    expect(url.readPassage()).toBeNull()
    expect(exploration.store.getState().selection).toEqual({ kind: 'linkage', id: 'linkage/1' })
    place.go(1)
    expect(url.readPassage()).toEqual({ document: 'd', quote: '原文' })
  })

  it('are let go', async () => {
    url.dispose()
    await act(() => exploration.setLanguage('en'))
    expect(place.entries).toHaveLength(1)
  })
})

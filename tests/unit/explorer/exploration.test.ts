import { describe, expect, it } from 'vitest'
import { createExploration } from '../../../src/explorer/exploration.ts'
import { DEFAULT_FILTERS } from '../../../src/explorer/filter.ts'
import { DEFAULT_VIEW } from '../../../src/explorer/view.ts'
import { XianjieError } from '../../../src/graph/error.ts'
import type { GraphSource, Neighbourhood, NodeDetail } from '../../../src/graph/graph-source.ts'
import { createFakeSource } from '../../setup/fake-source.ts'
import { openExploration, readAnswers, SMALL_TOWN, until } from './loaded.ts'

const NODE: NodeDetail = {
  node: {
    $type: 'node',
    id: 'prov-sti',
    labels: ['Entity', 'Plan'],
    properties: { id: 'prov-sti', titleZh: '子虚省科技创新规划' },
  },
  degrees: [],
  sources: [],
}

interface HeldCall<Value> {
  id: string
  signal: AbortSignal | undefined
  answer: (value: Value) => void
}

/** A source whose answers to one call are given by hand, call by call. */
function createHeldSource<Value>(
  base: GraphSource,
  method: 'node' | 'neighbours',
): { source: GraphSource; calls: HeldCall<Value>[] } {
  const calls: HeldCall<Value>[] = []
  const source: GraphSource = {
    ...base,
    [method]: (id: string, options?: { signal?: AbortSignal }) =>
      new Promise<Value>((resolve) => {
        calls.push({ id, signal: options?.signal, answer: resolve })
      }),
  }
  return { source, calls }
}

/** Lets everything already resolved run. */
async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

/** A timer moved by hand. */
function createClock() {
  const waiting: { task: () => void; ms: number }[] = []
  return {
    waiting,
    schedule: (task: () => void, ms: number) => {
      const entry = { task, ms }
      waiting.push(entry)
      return () => {
        const index = waiting.indexOf(entry)
        if (index >= 0) waiting.splice(index, 1)
      }
    },
    ring() {
      waiting.shift()?.task()
    },
  }
}

function createSmallSource(): GraphSource {
  return createFakeSource(readAnswers(SMALL_TOWN))
}

describe('loading', () => {
  it('takes the focus plan of the database when the view names none', async () => {
    const exploration = await openExploration()
    expect(exploration.store.getState().focus).toBe('town-sti')
  })

  it('shows the answer to the newest selection, whichever comes last', async () => {
    const { source, calls } = createHeldSource<NodeDetail>(createSmallSource(), 'node')
    const exploration = createExploration(source)
    exploration.select({ kind: 'node', id: 'town-env' })
    exploration.select({ kind: 'node', id: 'prov-sti' })
    expect(calls.map((call) => call.signal?.aborted)).toEqual([true, false])
    calls[1]?.answer(NODE)
    await settle()
    calls[0]?.answer({ ...NODE, node: { ...NODE.node, id: 'town-env' } })
    await settle()
    const { detail } = exploration.store.getState().parts
    expect(detail).toEqual({ status: 'ready', value: { kind: 'node', id: 'prov-sti', node: NODE }, error: null })
  })

  it('ends what it asked for a selection that was let go', async () => {
    const { source, calls } = createHeldSource<NodeDetail>(createSmallSource(), 'node')
    const exploration = createExploration(source)
    exploration.select({ kind: 'node', id: 'town-env' })
    exploration.select(null)
    calls[0]?.answer(NODE)
    await settle()
    expect(calls[0]?.signal?.aborted).toBe(true)
    expect(exploration.store.getState().parts.detail.status).toBe('idle')
  })

  it('lets one part fail by itself and loads it again on request', async () => {
    let broken = true
    const source = createFakeSource(readAnswers(SMALL_TOWN), {
      change(question, answer) {
        if (question === 'duty-grid' && broken) throw new XianjieError('cypher-failed', 'The grid is broken.')
        return answer
      },
    })
    const exploration = createExploration(source)
    exploration.start()
    await until(exploration, ({ parts }) => parts.cells.status === 'error' && parts.linkages.status === 'ready')
    expect(exploration.store.getState().parts.cells.error?.code).toBe('cypher-failed')
    broken = false
    exploration.retry()
    await until(exploration, ({ parts }) => parts.cells.status === 'ready')
    expect(exploration.store.getState().parts.cells.value).toHaveLength(12)
  })

  it('asks a lost database again by itself, ever more slowly, and keeps what it had', async () => {
    const clock = createClock()
    let lost = false
    const source = createFakeSource(readAnswers(SMALL_TOWN), {
      change(question, answer) {
        if (question === 'plans' && lost) throw new XianjieError('engine-unavailable', 'Gone.')
        return answer
      },
    })
    const exploration = createExploration(source, { schedule: clock.schedule })
    exploration.start()
    await until(exploration, ({ parts }) => parts.plans.status === 'ready')
    lost = true
    exploration.retry('plans')
    const waits: number[] = []
    for (let i = 0; i < 6; i++) {
      await until(exploration, ({ parts }) => parts.plans.status === 'error')
      expect(exploration.store.getState().parts.plans.value).toHaveLength(10)
      waits.push(clock.waiting[0]?.ms ?? 0)
      if (i === 5) lost = false
      clock.ring()
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 15000, 15000])
    await until(exploration, ({ parts }) => parts.plans.status === 'ready')
    expect(clock.waiting).toHaveLength(0)
  })

  it('does not ask again for an error that will not pass, nor after it was taken down', async () => {
    const clock = createClock()
    let code: 'cypher-failed' | 'engine-unavailable' = 'cypher-failed'
    const source = createFakeSource(readAnswers(SMALL_TOWN), {
      change(question, answer) {
        if (question === 'plans') throw new XianjieError(code, 'No.')
        return answer
      },
    })
    const exploration = createExploration(source, { schedule: clock.schedule })
    exploration.start()
    await until(exploration, ({ parts }) => parts.plans.status === 'error')
    expect(clock.waiting).toHaveLength(0)
    code = 'engine-unavailable'
    exploration.retry('plans')
    await until(exploration, ({ parts }) => parts.plans.status === 'error')
    expect(clock.waiting).toHaveLength(1)
    exploration.dispose()
    expect(clock.waiting).toHaveLength(0)
  })

  it('drops everything about the last plan when the focus moves', async () => {
    const exploration = await openExploration()
    exploration.openCell('town-sti/text/m1', 'aspect/time')
    exploration.pin('prov-sti', { x: 1, y: 2 })
    exploration.setFocus('town-industry')
    const { parts, filters, selection, pins, canUndo } = exploration.store.getState()
    expect([parts.linkages.value, parts.cells.value, parts.clauses.value]).toEqual([null, null, null])
    expect({ filters, selection, pins, canUndo }).toEqual({
      filters: DEFAULT_FILTERS,
      selection: null,
      pins: { lanes: {}, force: {} },
      canUndo: false,
    })
    await until(exploration, (state) => state.parts.linkages.status === 'ready')
    // L10–L14 and L16 run to it, L18 from it.
    expect(exploration.store.getState().parts.linkages.value?.map((linkage) => linkage.id)).toEqual(
      ['10', '11', '12', '14', '16', '18'].map((id) => `linkage/${id}`),
    )
  })
})

describe('other data', () => {
  it('are loaded in the place of the old, which stay until then', async () => {
    let withdrawn = false
    const exploration = await openExploration(SMALL_TOWN, {
      source: {
        change: (question, answer) =>
          withdrawn && question === 'ego' ? { ...answer, rows: answer.rows.filter((row) => row[0] !== 'linkage/01') } : answer,
      },
    })
    const before = exploration.store.getState().parts.linkages.value ?? []
    expect(before.some((linkage) => linkage.id === 'linkage/01')).toBe(true)
    withdrawn = true
    exploration.reload()
    expect(exploration.store.getState().parts.linkages).toMatchObject({ status: 'loading', value: before })
    await until(exploration, ({ parts: { linkages, plans, cells } }) =>
      [linkages, plans, cells].every((part) => part.status !== 'loading'),
    )
    expect(exploration.store.getState().parts.linkages.value?.map(({ id }) => id)).toEqual(
      before.map(({ id }) => id).filter((id) => id !== 'linkage/01'),
    )
  })

  it('are asked for wherever old ones are shown: the overview, what is selected, what was expanded', async () => {
    let round = 1
    const base = createFakeSource(readAnswers(SMALL_TOWN), {
      node: (id) => Promise.resolve({ ...NODE, node: { ...NODE.node, id, properties: { titleZh: `第${round}次` } } }),
      neighbours: () => Promise.resolve({ nodes: [NODE.node], relationships: [], total: round, byType: [], truncated: false }),
    })
    const source: GraphSource = { ...base, overview: async () => ({ ...(await base.overview()), nodes: round }) }
    const exploration = createExploration(source)
    exploration.start()
    exploration.select({ kind: 'node', id: 'prov-sti' })
    exploration.expand('prov-sti')
    function read(): unknown[] {
      const { parts, expansions } = exploration.store.getState()
      const detail = parts.detail.value?.kind === 'node' ? parts.detail.value.node.node.properties['titleZh'] : null
      return [parts.overview.value?.nodes, detail, expansions['prov-sti']?.part.value?.total]
    }
    await settle()
    expect(read()).toEqual([1, '第1次', 1])
    round = 2
    exploration.reload()
    // What people are reading does not vanish under their eyes.
    expect(read()).toEqual([1, '第1次', 1])
    await settle()
    expect(read()).toEqual([2, '第2次', 2])
    exploration.select({ kind: 'node', id: 'town-env' })
    expect(exploration.store.getState().parts.detail).toMatchObject({ status: 'loading', value: null })
  })

  it('that say a word nobody knows are an error, not the first word that comes to mind', async () => {
    const exploration = createExploration(
      createFakeSource(readAnswers(SMALL_TOWN), {
        change: (question, answer) => {
          const type = answer.columns.indexOf('type')
          const rows = answer.rows.map((row) => row.map((value, column) => (column === type ? 'adores' : value)))
          return question === 'ego' ? { ...answer, rows } : answer
        },
      }),
    )
    exploration.start()
    await until(exploration, ({ parts }) => parts.linkages.status === 'error')
    expect(exploration.store.getState().parts.linkages.error?.message).toContain('adores')
  })
})

describe('a view that names what is not there', () => {
  it('recovers from a plan to the database’s own, and says so', async () => {
    const exploration = createExploration(createSmallSource(), { view: { ...DEFAULT_VIEW, focus: 'no-such-plan' } })
    exploration.start()
    await until(exploration, (state) => state.focus === 'town-sti' && state.parts.plans.status === 'ready')
    expect(exploration.store.getState().problems).toEqual([{ reason: 'missing', parameter: 'focus', value: 'no-such-plan' }])
  })

  it('brings back nothing that was arranged for the plan that is not there', async () => {
    const exploration = createExploration(createSmallSource(), { view: { ...DEFAULT_VIEW, focus: 'no-such-plan' } })
    exploration.start()
    exploration.hide('prov-sti')
    await until(exploration, (state) => state.focus === 'town-sti')
    exploration.undo()
    expect(exploration.store.getState()).toMatchObject({ hidden: [], canUndo: false, canRedo: false })
  })

  it('lets go of a cell the grid does not have', async () => {
    const cell = { mention: 'town-sti/text/m9', aspect: 'aspect/time' }
    const view = { ...DEFAULT_VIEW, selection: { kind: 'cell' as const, ...cell }, filters: { ...DEFAULT_FILTERS, cell } }
    const exploration = await openExploration(SMALL_TOWN, { view })
    const { filters, selection, problems } = exploration.store.getState()
    expect({ cell: filters.cell, selection }).toEqual({ cell: null, selection: null })
    expect(problems).toEqual([{ reason: 'missing', parameter: 'cell', value: 'town-sti/text/m9~aspect/time' }])
  })

  it('lets go of a node and an expansion that nobody knows', async () => {
    function unknown(id: string): Promise<never> {
      return Promise.reject(new XianjieError('node-unknown', `No ${id}.`))
    }
    const exploration = await openExploration(SMALL_TOWN, {
      view: { ...DEFAULT_VIEW, selection: { kind: 'node', id: 'gone' }, expanded: ['gone-too'] },
      source: { node: unknown, neighbours: unknown },
    })
    await until(exploration, (state) => state.selection === null && Object.keys(state.expansions).length === 0)
    expect(exploration.store.getState().problems).toEqual(
      expect.arrayContaining([
        { reason: 'missing', parameter: 'select', value: 'node:gone' },
        { reason: 'missing', parameter: 'expand', value: 'gone-too' },
      ]),
    )
    exploration.dismissProblems()
    expect(exploration.store.getState().problems).toEqual([])
  })
})

describe('acting', () => {
  it('opens a cell, and closes it when it is opened once more', async () => {
    const exploration = await openExploration()
    exploration.openCell('town-sti/text/m2', 'aspect/space')
    expect(exploration.store.getState()).toMatchObject({
      selection: { kind: 'cell', mention: 'town-sti/text/m2', aspect: 'aspect/space' },
      filters: { cell: { mention: 'town-sti/text/m2', aspect: 'aspect/space' } },
    })
    exploration.openCell('town-sti/text/m2', 'aspect/space')
    expect(exploration.store.getState()).toMatchObject({ selection: null, filters: { cell: null } })
  })

  it('lets go step by step: the linkage, the cell, the other filters', async () => {
    const exploration = await openExploration()
    exploration.toggleLegend('level', 'county')
    exploration.openCell('town-sti/text/m2', 'aspect/space')
    exploration.select({ kind: 'linkage', id: 'linkage/08' })
    exploration.letGo()
    expect(exploration.store.getState().selection).toEqual({ kind: 'cell', mention: 'town-sti/text/m2', aspect: 'aspect/space' })
    exploration.letGo()
    expect(exploration.store.getState()).toMatchObject({ selection: null, filters: { cell: null, off: { level: ['county'] } } })
    exploration.letGo()
    expect(exploration.store.getState().filters).toEqual(DEFAULT_FILTERS)
  })

  it('takes back what was done before words were typed, not one letter after the other', async () => {
    const exploration = await openExploration()
    exploration.hide('town-env')
    for (const text of ['柴', '柴窑']) exploration.setText(text)
    exploration.undo()
    expect(exploration.store.getState()).toMatchObject({ hidden: [], canUndo: false })
  })

  it('undoes and redoes how the picture is arranged, never what is selected', async () => {
    const exploration = await openExploration()
    exploration.pin('prov-sti', { x: 10, y: 20 })
    exploration.hide('town-env')
    exploration.select({ kind: 'linkage', id: 'linkage/01' })
    exploration.undo()
    expect(exploration.store.getState()).toMatchObject({
      hidden: [],
      pins: { lanes: { 'prov-sti': { x: 10, y: 20 } } },
      canRedo: true,
    })
    exploration.undo()
    expect(exploration.store.getState()).toMatchObject({ pins: { lanes: {} }, canUndo: false })
    exploration.redo()
    exploration.redo()
    expect(exploration.store.getState()).toMatchObject({ hidden: ['town-env'], canRedo: false, selection: { id: 'linkage/01' } })
  })

  it('switches a legend entry off and on, alone and back', async () => {
    const exploration = await openExploration()
    exploration.toggleLegend('type', 'conflicts')
    expect(exploration.store.getState().filters.off.type).toEqual(['conflicts'])
    exploration.toggleLegend('type', 'conflicts')
    expect(exploration.store.getState().filters.off.type).toEqual([])
    exploration.isolateLegend('sign', 'negative')
    expect(exploration.store.getState().filters.off.sign).toEqual(['zero', 'positive', 'none'])
    exploration.isolateLegend('sign', 'negative')
    expect(exploration.store.getState().filters.off.sign).toEqual([])
  })

  it('expands with a limit and by type, tells the whole count, and collapses', async () => {
    const { source, calls } = createHeldSource<Neighbourhood>(createSmallSource(), 'neighbours')
    const exploration = createExploration(source)
    exploration.expand('prov-sti')
    exploration.expand('prov-sti', { types: ['HAS_CLAUSE'], limit: 50 })
    expect(calls.map((call) => call.signal?.aborted)).toEqual([true, false])
    const neighbourhood: Neighbourhood = {
      nodes: [NODE.node],
      relationships: [],
      total: 143,
      byType: [{ type: 'HAS_CLAUSE', count: 143 }],
      truncated: true,
    }
    calls[1]?.answer(neighbourhood)
    await settle()
    expect(exploration.store.getState().expansions['prov-sti']).toEqual({
      types: ['HAS_CLAUSE'],
      limit: 50,
      part: { status: 'ready', value: neighbourhood, error: null },
    })
    exploration.collapse('prov-sti')
    expect(exploration.store.getState().expansions).toEqual({})
  })

  it('follows the browser’s history without touching what is loaded', async () => {
    const exploration = await openExploration()
    const { linkages } = exploration.store.getState().parts
    exploration.applyView({ ...DEFAULT_VIEW, focus: 'town-sti', layout: 'force', language: 'en' })
    expect(exploration.store.getState()).toMatchObject({ layout: 'force', language: 'en', focus: 'town-sti' })
    expect(exploration.store.getState().parts.linkages).toBe(linkages)
    exploration.applyView(DEFAULT_VIEW)
    expect(exploration.store.getState()).toMatchObject({ layout: 'lanes', language: 'en', focus: 'town-sti' })
  })
})

import { describe, expect, it } from 'vitest'
import type { Exploration } from '../../../src/explorer/exploration.ts'
import { selectHeadline } from '../../../src/explorer/headline.ts'
import { selectLegend, type LegendEntry } from '../../../src/explorer/legend.ts'
import { selectListing } from '../../../src/explorer/listing.ts'
import { selectPicture } from '../../../src/explorer/select-picture.ts'
import { CORPORA, openExploration, readAnswers, SMALL_TOWN, until } from './loaded.ts'

function listShown(exploration: Exploration): string[] {
  return selectPicture(exploration.store.getState())
    .links.filter((link) => link.shown && link.kind === 'linkage')
    .map((link) => link.id)
}

function listIds(...numbers: string[]): string[] {
  return numbers.map((number) => `linkage/${number}`)
}

/** The small town with neighbours as given, by node. */
function openTown(brought: Record<string, string[]>): Promise<Exploration> {
  return openExploration(SMALL_TOWN, {
    source: {
      node: () => new Promise(() => undefined),
      neighbours(id) {
        const near = brought[id] ?? []
        const nodes = [id, ...near].map((entry) => ({ $type: 'node' as const, id: entry, labels: ['Indicator'], properties: {} }))
        return Promise.resolve({ nodes, relationships: [], total: near.length, truncated: false, byType: [] })
      },
    },
  })
}

async function expandAll(exploration: Exploration, nodes: string[]): Promise<void> {
  for (const node of nodes) {
    exploration.expand(node)
    await until(exploration, (state) => state.expansions[node]?.part.status === 'ready')
  }
}

describe('the picture of the small town', () => {
  it('holds every linkage of the focus plan but the rejected one, whichever side acts', async () => {
    const exploration = await openExploration()
    const kept = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '16', '20', '21', '22']
    expect(listShown(exploration)).toEqual(listIds(...kept))
    const { links } = selectPicture(exploration.store.getState())
    expect(links.find((link) => link.id === 'linkage/20')).toMatchObject({ from: 'county-sti', to: 'town-sti/text/3.1' })
    expect(links.find((link) => link.id === 'linkage/05')).toMatchObject({ from: 'town-sti/text/3.2', to: 'prov-sti' })
    // A gap runs from the document, a target's linkage from the plan itself.
    expect(links.find((link) => link.id === 'linkage/10')).toMatchObject({ from: 'town-sti/text', to: 'town-industry' })
    expect(links.find((link) => link.id === 'linkage/02')).toMatchObject({ from: 'town-sti', to: 'prov-sti' })
  })

  it('shows plans with linkages and folds the rest by lane; an open mention keeps its place', async () => {
    const exploration = await openExploration()
    const picture = selectPicture(exploration.store.getState())
    const plans = picture.nodes.filter((node) => node.role === 'plan').map((node) => node.id)
    expect(plans).toEqual([
      'county-sti',
      'park-plan',
      'prov-sti',
      'town-env',
      'town-industry',
      'town-outline',
      'town-sti/text/m3',
    ])
    expect(picture.nodes.find((node) => node.id === 'town-sti/text/m3')).toMatchObject({ open: true, label: 'PlanMention' })
    expect(picture.folded).toEqual([
      { level: 'national', plans: ['nation-sti'], open: false },
      { level: 'provincial', plans: ['prov-reply'], open: false },
      { level: 'municipal', plans: ['old-sti'], open: false },
    ])
  })

  it('folds clauses without a linkage and shows them on request', async () => {
    const exploration = await openExploration()
    const idle = ['town-sti/text/3', 'town-sti/text/3.3', 'town-sti/text/4', 'town-sti/text/4.2']
    function read(): string[] {
      return selectPicture(exploration.store.getState()).nodes.map((node) => node.id)
    }
    expect(read().filter((id) => idle.includes(id))).toEqual([])
    expect(selectPicture(exploration.store.getState()).idleClauses).toEqual({ count: 4, open: false })
    exploration.toggleFold('clauses')
    expect(read()).toEqual(expect.arrayContaining(idle))
  })

  it('filters to exactly the linkages the grid counts in a cell', async () => {
    const exploration = await openExploration()
    exploration.openCell('town-sti/text/m1', 'aspect/project')
    expect(listShown(exploration)).toEqual(listIds('01', '02', '03', '22'))
    exploration.openCell('town-sti/text/m4', 'aspect/time')
    // L14 is only suggested: it stands for nothing yet.
    expect(listShown(exploration)).toEqual([])
  })

  it('filters by status, state, level, type, sign and words', async () => {
    const exploration = await openExploration()
    exploration.isolateLegend('status', 'accepted')
    expect(listShown(exploration)).toEqual(listIds('01', '08', '12', '20'))
    exploration.clearFilters()
    exploration.isolateLegend('state', 'conflict')
    expect(listShown(exploration)).toEqual(listIds('05', '08', '13'))
    exploration.clearFilters()
    exploration.isolateLegend('level', 'county')
    expect(listShown(exploration)).toEqual(listIds('20', '21'))
    const { status } = selectLegend(exploration.store.getState())
    expect(status.filter(({ count }) => count > 0).map(({ value, count }) => [value, count])).toEqual([
      ['in_review', 1],
      ['accepted', 1],
    ])
    exploration.clearFilters()
    exploration.isolateLegend('type', 'supports')
    expect(listShown(exploration)).toEqual(listIds('07', '11', '14'))
    exploration.clearFilters()
    exploration.isolateLegend('sign', 'none')
    expect(listShown(exploration)).toEqual(listIds('04', '10', '22'))
    exploration.clearFilters()
    exploration.setText('柴窑')
    expect(listShown(exploration)).toContain('linkage/05')
    expect(listShown(exploration)).not.toContain('linkage/12')
    exploration.setText('柴窑 自然')
    expect(listShown(exploration)).toEqual(listIds('07'))
    // As a Chinese keyboard writes digits.
    exploration.setText('２０２３年评估')
    expect(listShown(exploration)).toEqual(listIds('14'))
    exploration.clearFilters()
    exploration.toggleLegend('status', 'rejected')
    expect(listShown(exploration)).toContain('linkage/15')
  })

  it('takes the lines of a node that was taken off with it, and counts them no more', async () => {
    const exploration = await openExploration()
    exploration.hide('county-sti')
    expect(listShown(exploration)).not.toEqual(expect.arrayContaining(listIds('20')))
    expect(selectListing(exploration.store.getState()).linkages.map(({ id }) => id)).toEqual(listShown(exploration))
    exploration.showHidden()
    expect(listShown(exploration)).toEqual(expect.arrayContaining(listIds('20', '21')))
  })

  it('takes what came by a hidden node with it, however far it was expanded on, and brings all back at its place', async () => {
    const exploration = await openTown({
      'county-sti': ['indicator/a'],
      'indicator/a': ['indicator/b', 'county-sti'],
      'prov-sti': ['indicator/c'],
      'town-env': ['indicator/c', 'indicator/b'],
    })
    await expandAll(exploration, ['county-sti', 'indicator/a', 'prov-sti'])
    const before = selectPicture(exploration.store.getState())
    exploration.select({ kind: 'node', id: 'indicator/b' })
    exploration.hide('county-sti')
    function guests(): string[] {
      return selectPicture(exploration.store.getState())
        .nodes.filter((node) => node.id.startsWith('indicator/') && node.shown)
        .map(({ id }) => id)
    }
    expect(guests()).toEqual(['indicator/c'])
    expect(selectPicture(exploration.store.getState()).expanded).toEqual(['prov-sti'])
    expect(exploration.store.getState().selection).toBeNull()
    exploration.showHidden()
    expect(selectPicture(exploration.store.getState())).toEqual(before)
    // Another node that stays brings it too.
    await expandAll(exploration, ['town-env'])
    exploration.hide('county-sti')
    expect(guests()).toEqual(['indicator/b', 'indicator/c'])
    // A level switched off takes what its plans brought along as well.
    exploration.showHidden()
    exploration.toggleLegend('level', 'provincial')
    exploration.hide('town-env')
    expect(guests()).toEqual(['indicator/a', 'indicator/b'])
  })

  it('keeps what stands by itself when something else is hidden, and shows again what is expanded', async () => {
    const exploration = await openTown({ 'indicator/a': ['indicator/b'], 'county-sti': [] })
    await expandAll(exploration, ['indicator/a'])
    exploration.hide('county-sti')
    function shown(): string[] {
      return selectPicture(exploration.store.getState())
        .nodes.filter((node) => node.shown)
        .map(({ id }) => id)
    }
    expect(shown()).toEqual(expect.arrayContaining(['indicator/a', 'indicator/b']))
    expect(shown()).not.toContain('county-sti')
    await expandAll(exploration, ['county-sti'])
    expect(shown()).toContain('county-sti')
  })

  it('fades what a filter leaves no line, nothing without one, and keeps the focus', async () => {
    const exploration = await openExploration()
    expect(selectPicture(exploration.store.getState()).nodes.filter((node) => node.dimmed)).toEqual([])
    exploration.openCell('town-sti/text/m2', 'aspect/space')
    const bright = selectPicture(exploration.store.getState())
      .nodes.filter((node) => !node.dimmed)
      .map((node) => node.id)
    expect(bright).toEqual(['town-env', 'town-sti', 'town-sti/text/3.1'])
  })

  it('shows how a plan stands to others while it is selected', async () => {
    const exploration = await openExploration(SMALL_TOWN, { source: { node: () => new Promise(() => undefined) } })
    function read(): string[] {
      return selectPicture(exploration.store.getState())
        .links.filter((link) => link.kind === 'relationship')
        .map((link) => link.id)
    }
    expect(read()).toEqual([])
    exploration.select({ kind: 'node', id: 'town-sti' })
    expect(read()).toEqual(['county-sti|IMPLEMENTS|town-sti', 'town-sti|BASED_ON|prov-sti', 'town-sti|BASED_ON|town-outline'])
  })

  it('joins expanded neighbours to what is there already', async () => {
    const answers = readAnswers(SMALL_TOWN)
    const exploration = await openExploration(SMALL_TOWN, {
      source: { neighbours: (id) => Promise.resolve(answers.neighbours(id)) },
    })
    exploration.expand('town-sti')
    await until(exploration, (state) => state.expansions['town-sti']?.part.status === 'ready')
    const { nodes, links } = selectPicture(exploration.store.getState())
    expect(nodes.filter((node) => node.id === 'town-sti/text/3.1')).toHaveLength(1)
    expect(nodes.find((node) => node.id === 'town-sti/text/3.1')?.role).toBe('clause')
    // The frame says whose clause it is.
    expect(links.map((link) => link.id)).not.toContain('town-sti|HAS_CLAUSE|town-sti/text/3.1')
  })

  it('counts the legend by what the other filters let through', async () => {
    const exploration = await openExploration()
    function read(facet: 'status' | 'state', value: string): LegendEntry | undefined {
      return selectLegend(exploration.store.getState())[facet].find((entry) => entry.value === value)
    }
    expect(read('status', 'in_review')).toMatchObject({ count: 12, total: 12, on: true })
    expect(read('status', 'rejected')).toMatchObject({ count: 1, total: 1, on: false })
    exploration.isolateLegend('state', 'conflict')
    expect(read('status', 'in_review')).toMatchObject({ count: 2, total: 12 })
    expect(read('state', 'gap')).toMatchObject({ count: 2, on: false })
  })

  it('says how the twelve duties stand', async () => {
    const exploration = await openExploration()
    expect(selectHeadline(exploration.store.getState())).toEqual({
      duties: 12,
      judged: 3,
      inReview: 5,
      notAssessed: 4,
      conflicts: 2,
      gaps: 1,
      assessed: 8,
    })
  })
})

describe.each(CORPORA)('the list of %s', (folder) => {
  it('shows exactly what the graph shows, whatever is filtered', async () => {
    const exploration = await openExploration(folder)
    const { cells } = exploration.store.getState().parts
    const acts: (() => void)[] = [
      () => undefined,
      () => exploration.toggleLegend('status', 'in_review'),
      () => exploration.clearFilters(),
      () => exploration.setText('科技'),
      () => exploration.toggleFold('provincial'),
      ...(cells.value ?? []).map((cell) => () => exploration.openCell(cell.mention, cell.aspect)),
    ]
    for (const act of acts) {
      act()
      const state = exploration.store.getState()
      const picture = selectPicture(state)
      const listing = selectListing(state)
      const shown = picture.links.filter((link) => link.shown).map((link) => link.id)
      expect([...listing.linkages, ...listing.relationships].map((row) => row.id).sort()).toEqual([...shown].sort())
      expect(listing.nodes).toEqual(picture.nodes.filter((node) => node.shown && !node.dimmed))
      const cell = cells.value?.find(
        (entry) => entry.mention === state.filters.cell?.mention && entry.aspect === state.filters.cell.aspect,
      )
      if (cell && state.filters.text === '') expect(listing.linkages.map((row) => row.id)).toEqual(cell.linkages)
    }
  })

  it('counts in the legend what list and graph show, whatever is hidden', async () => {
    const exploration = await openExploration(folder)
    const { nodes } = selectPicture(exploration.store.getState())
    for (const { id, role } of nodes) {
      if (role === 'focus') continue
      exploration.hide(id)
      const state = exploration.store.getState()
      const { linkages } = selectListing(state)
      for (const entries of Object.values(selectLegend(state))) {
        if (entries.some(({ facet }) => facet === 'level')) continue
        const counted = entries.filter(({ on }) => on).reduce((sum, { count }) => sum + count, 0)
        expect([id, entries[0]?.facet, counted]).toEqual([id, entries[0]?.facet, linkages.length])
      }
      exploration.undo()
    }
  })

  it('gives views the same object as long as nothing changes', async () => {
    const exploration = await openExploration(folder)
    const before = selectListing(exploration.store.getState())
    exploration.hover({ kind: 'node', id: 'town-env' })
    expect(selectListing(exploration.store.getState())).toBe(before)
  })
})

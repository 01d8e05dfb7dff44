import { describe, expect, it } from 'vitest'
import { DEFAULT_FILTERS } from '../../../src/explorer/filter.ts'
import { DEFAULT_VIEW, readView, type View } from '../../../src/explorer/view.ts'
import { formatView, parseView } from '../../../src/explorer/view-url.ts'
import { openExploration } from './loaded.ts'

const FULL: View = {
  focus: 'town-sti',
  selection: { kind: 'linkage', id: 'linkage/05' },
  filters: {
    cell: { mention: 'town-sti/text/m1', aspect: 'aspect/time' },
    off: { status: ['suggested', 'rejected'], state: ['aligned'], level: ['county'], type: [], sign: ['zero'] },
    text: '柴窑 & kilns=100%',
  },
  layout: 'force',
  language: 'en',
  unfolded: ['municipal', 'clauses'],
  expanded: ['prov-sti', 'town-env'],
}

describe('the URL form of a view', () => {
  it('gives back what was put in', () => {
    expect(parseView(formatView(FULL))).toEqual({ view: FULL, problems: [] })
    expect(parseView(`?${formatView(FULL)}`)).toEqual({ view: FULL, problems: [] })
  })

  it.each<View['selection']>([
    { kind: 'node', id: 'prov-sti' },
    { kind: 'linkage', id: 'linkage/05' },
    { kind: 'relationship', id: 'town-sti|BASED_ON|prov-sti' },
    { kind: 'cell', mention: 'town-sti/text/m1', aspect: 'aspect/time' },
    null,
  ])('carries the selection %j', (selection) => {
    expect(parseView(formatView({ ...DEFAULT_VIEW, selection })).view.selection).toEqual(selection)
  })

  it('leaves out what is as by default, and stays readable', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('v=1')
    expect(
      formatView({ ...DEFAULT_VIEW, focus: 'town-sti', selection: { kind: 'node', id: 'town-sti/text/3.1' }, language: 'zh' }),
    ).toBe('v=1&focus=town-sti&select=node:town-sti/text/3.1&lang=zh')
  })

  // A form once shared must be read for ever: change these lines only together with a new version and a migration.
  it('reads version 1 as it was first published', () => {
    const shared =
      'v=1&focus=town-sti&select=cell:town-sti/text/m1~aspect/time&cell=town-sti/text/m1~aspect/time&off-status=rejected,stale&q=%E7%AA%91&layout=force&lang=en&unfold=county,clauses&expand=prov-sti'
    expect(parseView(shared)).toEqual({
      problems: [],
      view: {
        focus: 'town-sti',
        selection: { kind: 'cell', mention: 'town-sti/text/m1', aspect: 'aspect/time' },
        filters: {
          cell: { mention: 'town-sti/text/m1', aspect: 'aspect/time' },
          off: { ...DEFAULT_FILTERS.off, status: ['rejected', 'stale'] },
          text: '窑',
        },
        layout: 'force',
        language: 'en',
        unfolded: ['county', 'clauses'],
        expanded: ['prov-sti'],
      },
    })
  })

  it.each([
    ['focus', 'focus=Not%20an%20id', 'value'],
    ['select', 'select=planet:earth', 'value'],
    ['select', 'select=relationship:a|b', 'value'],
    ['cell', 'cell=only-one', 'value'],
    ['off-status', 'off-status=accepted,gone', 'value'],
    ['off-sign', 'off-sign=plus', 'value'],
    ['layout', 'layout=circle', 'value'],
    ['lang', 'lang=fr', 'value'],
    ['unfold', 'unfold=planetary', 'value'],
    ['expand', 'expand=a%20b', 'value'],
    ['zoom', 'zoom=3', 'unknown'],
    ['constructor', 'constructor=1', 'unknown'],
  ])('names a wrong %s, keeps the rest and takes the default for it', (parameter, wrong, reason) => {
    const { view, problems } = parseView(`v=1&q=kiln&${wrong}`)
    expect(problems).toEqual([{ reason, parameter, value: decodeURIComponent(wrong.slice(wrong.indexOf('=') + 1)) }])
    expect(view).toEqual({ ...DEFAULT_VIEW, filters: { ...DEFAULT_FILTERS, text: 'kiln' } })
  })

  it('does not guess at a view of another version', () => {
    expect(parseView('v=2&focus=town-sti')).toEqual({
      view: DEFAULT_VIEW,
      problems: [{ reason: 'version', parameter: 'v', value: '2' }],
    })
  })

  it('survives what no one would type', () => {
    for (const search of ['%', '?&&==&', 'select=', 'cell=~', 'v=', `q=${'窑'.repeat(500)}`]) {
      expect(() => parseView(search)).not.toThrow()
      expect(parseView(search).view.focus).toBeNull()
    }
  })

  it('carries an exploration as it stands to another one', async () => {
    const exploration = await openExploration()
    exploration.openCell('town-sti/text/m1', 'aspect/time')
    exploration.select({ kind: 'linkage', id: 'linkage/05' })
    exploration.setLayout('force')
    const { view, problems } = parseView(formatView(readView(exploration.store.getState())))
    const other = await openExploration(undefined, { view, problems })
    expect(readView(other.store.getState())).toEqual(readView(exploration.store.getState()))
  })
})

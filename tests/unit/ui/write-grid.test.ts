import { describe, expect, it } from 'vitest'
import type { Counterpart } from '../../../src/explorer/counterpart.ts'
import type { DutyCell } from '../../../src/explorer/duty-cell.ts'
import { shortenAspect, writeGrid, type GridInput } from '../../../src/ui/grid/write-grid.ts'
import { createTranslator, createWords } from '../../../src/ui/shared/words.ts'

const translator = createTranslator()
const zh = createWords('zh', translator.getFixedT('zh'))
const en = createWords('en', translator.getFixedT('en'))

function createCell(change: Partial<DutyCell>): DutyCell {
  return {
    mention: 'm1',
    mentionTitle: { zh: '省科技规划', en: 'Provincial S&T plan' },
    mentionOrdinal: 1,
    aspect: 'aspect/policy',
    aspectTitle: { zh: '政策实施', en: 'Policy implementation' },
    aspectOrdinal: 1,
    state: 'not_assessed',
    inReview: false,
    linkageCount: 0,
    positive: 0,
    negative: 0,
    gap: 0,
    waiting: 0,
    linkages: [],
    ...change,
  }
}

function createCounterpart(change: Partial<Counterpart>): Counterpart {
  return {
    mention: 'm1',
    ordinal: 1,
    surface: '“十四五”科技创新发展规划',
    mentionTitle: { zh: '省科技规划', en: 'Provincial S&T plan' },
    reference: 'exact',
    classTitle: { zh: '', en: '' },
    mergedInto: null,
    plan: 'jx-sti-14fyp',
    planTitle: { zh: '江西省“十四五”科技创新规划', en: 'Jiangxi plan' },
    confidence: 'probable',
    reason: null,
    openReason: null,
    ...change,
  }
}

const BARE: GridInput = { cells: [], counterparts: [], opened: null, linkage: null, mention: null }

describe('the duty grid in words', () => {
  const space = { aspect: 'aspect/space', aspectTitle: { zh: '空间布局', en: 'Spatial layout' }, aspectOrdinal: 2 }
  const second = { mention: 'm2', mentionTitle: { zh: '城市规划', en: 'Urban plans' }, mentionOrdinal: 2 }

  it('says name, state and count of a cell as a screen reader needs them', () => {
    const cell = createCell({ state: 'partial', inReview: true, linkageCount: 3, linkages: ['a', 'b', 'c'] })
    expect(writeGrid({ ...BARE, cells: [cell] }, zh).cells[0]?.[0]?.words).toBe('省科技规划 × 政策实施：待审 · 部分衔接，3 项')
    expect(writeGrid({ ...BARE, cells: [cell] }, en).cells[0]?.[0]?.words).toBe(
      'Provincial S&T plan × Policy implementation: In review · Partial, 3 linkages',
    )
  })

  it('keeps rows and columns in the order of the data and every cell in its place', () => {
    const cells = [
      createCell({}),
      createCell(space),
      createCell({ ...second, state: 'aligned' }),
      createCell({ ...second, ...space }),
    ]
    const grid = writeGrid({ ...BARE, cells }, zh)
    expect(grid.rows.map((row) => row.mention)).toEqual(['m1', 'm2'])
    expect(grid.columns.map((column) => column.aspect)).toEqual(['aspect/policy', 'aspect/space'])
    expect(grid.cells.map((row) => row.map((cell) => cell.state))).toEqual([
      ['not_assessed', 'not_assessed'],
      ['aligned', 'not_assessed'],
    ])
  })

  it('tells not assessed from no counterpart', () => {
    const [cell] = writeGrid({ ...BARE, cells: [createCell({})] }, zh).cells[0] ?? []
    expect(cell?.words).toContain('未评估')
    expect(cell?.details.join()).toContain('不等于无对应')
  })

  it.each([
    [[createCounterpart({ confidence: 'probable' }), createCounterpart({ confidence: 'confirmed', plan: 'other' })], 'confirmed'],
    [[createCounterpart({})], 'probable'],
    [[createCounterpart({ plan: null, confidence: null, openReason: { zh: '未见', en: 'Not seen' } })], 'open'],
  ] as const)('marks how sure the plan of a mention is (%#)', (counterparts, resolution) => {
    const grid = writeGrid({ ...BARE, cells: [createCell({})], counterparts }, zh)
    expect(grid.rows[0]?.resolution).toBe(resolution)
  })

  it('marks the cell of the linkage under inspection', () => {
    const cells = [createCell({ linkages: ['linkage/1'], linkageCount: 1, state: 'aligned' }), createCell(space)]
    const grid = writeGrid({ ...BARE, cells, linkage: 'linkage/1' }, zh)
    expect(grid.cells[0]?.map((cell) => cell.marked)).toEqual([true, false])
  })
})

describe('an aspect as a narrow column’s title', () => {
  it('may break where a reader would', () => {
    expect(shortenAspect('政策实施')).toBe('政策\u200b实施')
    expect(shortenAspect('Spatial layout')).toBe('Spatial')
    expect(shortenAspect('Institutional innovation')).toBe('Institu\u00adtional')
  })
})

import { describe, expect, it } from 'vitest'
import type { LinkageItem } from '../../../src/explorer/linkage-item.ts'
import { writeList, type ListInput } from '../../../src/ui/list/write-list.ts'
import { createTranslator, createWords } from '../../../src/ui/shared/words.ts'

const words = createWords('zh', createTranslator().getFixedT('zh'))

const OURS = { id: 'us/3.4', label: 'Clause', title: { zh: '三.4 支撑产业', en: 'Industry' } }
const THEIRS = { id: 'them/2', label: 'Clause', title: { zh: '二 重点任务', en: 'Tasks' } }

function createLinkage(change: Partial<LinkageItem>): LinkageItem {
  return {
    id: 'linkage/1',
    from: OURS,
    to: THEIRS,
    fromPlan: 'us',
    toPlan: 'them',
    toPlanTitle: { zh: '省产业规划', en: 'Provincial industry plan' },
    aspect: 'aspect/policy',
    type: 'supports',
    duty: 'serve',
    score: 1,
    confidence: 0.5,
    status: 'in_review',
    state: 'partial',
    mentions: [],
    rationale: { zh: '', en: '' },
    ...change,
  }
}

function write(linkage: LinkageItem) {
  const input: ListInput = {
    topic: 'linkages',
    listing: { linkages: [linkage], nodes: [], relationships: [] },
    selection: { kind: 'linkage', id: linkage.id },
    aspects: new Map([['aspect/policy', { zh: '政策实施', en: 'Policy' }]]),
    shorts: new Map([
      ['us', { zh: '本规划', en: 'This plan' }],
      ['them', { zh: '省产业规划', en: 'Industry' }],
    ]),
    titles: new Map(),
    ordinals: new Map([['us/3.4', 7]]),
    focus: 'us',
    empty: '',
  }
  const [row] = writeList(input, words).rows
  if (!row) throw new Error('no row')
  return row
}

describe('a linkage in the list', () => {
  it('has our clause left and their plan right, whoever acts on whom', () => {
    const ahead = write(createLinkage({}))
    const back = write(createLinkage({ from: THEIRS, to: OURS, fromPlan: 'them', toPlan: 'us' }))
    for (const row of [ahead, back]) {
      expect(row.cells['from']?.text).toBe('三.4 支撑产业')
      expect(row.cells['to']).toEqual({ text: '省产业规划', note: '二 重点任务' })
    }
  })

  it('tells no score from 0, and what helps from what hinders by its sign', () => {
    expect(write(createLinkage({ score: 2 })).cells['score']).toEqual({ text: '+2', order: 2 })
    expect(write(createLinkage({ score: -2 })).cells['score']).toEqual({ text: '−2', order: -2 })
    expect(write(createLinkage({ score: 0 })).cells['score']).toEqual({ text: '0', order: 0 })
    expect(write(createLinkage({ score: null })).cells['score']).toEqual({ text: '—', order: null })
  })

  it('sorts its states from the worst on, not by their words', () => {
    const orders = (['conflict', 'gap', 'partial', 'aligned'] as const).map(
      (state) => write(createLinkage({ state })).cells['state']?.order,
    )
    expect(orders).toEqual([0, 1, 2, 3])
  })

  it('wears the ring while in review, and is marked while inspected', () => {
    expect(write(createLinkage({})).cells['state']?.sign).toEqual({ state: 'partial', inReview: true })
    expect(write(createLinkage({ status: 'accepted' })).cells['state']?.sign).toEqual({ state: 'partial', inReview: false })
    expect(write(createLinkage({})).selected).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import type { ListCell, ListModel } from '../../../src/panes/list/list-model.ts'
import { sortRows } from '../../../src/panes/list/sort-rows.ts'

function createModel(cells: ListCell[]): ListModel {
  return {
    name: 'list',
    language: 'zh-CN',
    columns: [{ key: 'a', title: 'A' }],
    rows: cells.map((cell, index) => ({ id: String(index), cells: { a: cell }, selected: false })),
    empty: '',
    sortWords: { ascending: '', descending: '' },
  }
}

function readOrder(cells: ListCell[], descending: boolean): string[] {
  return sortRows(createModel(cells), { column: 'a', descending }).map((row) => row.cells['a']?.text ?? '')
}

describe('sorting a list', () => {
  it('sorts Chinese by its reading, not by code', () => {
    expect(readOrder([{ text: '政策' }, { text: '空间' }, { text: '项目' }], false)).toEqual(['空间', '项目', '政策'])
  })

  it('sorts clause numbers as numbers', () => {
    expect(readOrder([{ text: '3.10 十' }, { text: '3.2 二' }, { text: '1 一' }], false)).toEqual(['1 一', '3.2 二', '3.10 十'])
  })

  it('puts what is unknown last, up and down: no score is not 0', () => {
    const cells = [
      { text: '—', order: null },
      { text: '+2', order: 2 },
      { text: '0', order: 0 },
      { text: '−1', order: -1 },
    ]
    expect(readOrder(cells, false)).toEqual(['−1', '0', '+2', '—'])
    expect(readOrder(cells, true)).toEqual(['+2', '0', '−1', '—'])
  })

  it('leaves the order of the model when nothing is asked', () => {
    const model = createModel([{ text: 'b' }, { text: 'a' }])
    expect(sortRows(model, null)).toBe(model.rows)
  })
})

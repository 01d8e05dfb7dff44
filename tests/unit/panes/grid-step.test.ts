import { describe, expect, it } from 'vitest'
import { readTarget } from '../../../src/panes/grid/grid-step.ts'

const SIZE = { rows: 7, columns: 5 }

function press(key: string, row: number, column: number, ctrlKey = false) {
  return readTarget({ key, ctrlKey }, { row, column }, SIZE)
}

describe('a key in the grid', () => {
  it.each([
    ['ArrowDown', 0, 0, { row: 1, column: 0 }],
    ['ArrowRight', 0, 0, { row: 0, column: 1 }],
    ['ArrowLeft', 3, 0, { row: 3, column: -1 }],
    ['Home', 3, 4, { row: 3, column: -1 }],
    ['End', 3, 0, { row: 3, column: 4 }],
  ])('%s moves by one or to the row’s end', (key, row, column, target) => {
    expect(press(key, row, column)).toEqual(target)
  })

  it('stays inside at every border', () => {
    expect(press('ArrowUp', 0, 0)).toEqual({ row: 0, column: 0 })
    expect(press('ArrowLeft', 0, -1)).toEqual({ row: 0, column: -1 })
    expect(press('ArrowDown', 6, 4)).toEqual({ row: 6, column: 4 })
    expect(press('ArrowRight', 6, 4)).toEqual({ row: 6, column: 4 })
  })

  it('goes to the first and the last cell with Ctrl', () => {
    expect(press('Home', 4, 3, true)).toEqual({ row: 0, column: -1 })
    expect(press('End', 1, 1, true)).toEqual({ row: 6, column: 4 })
  })

  it('leaves every other key to the page', () => {
    expect(press('Enter', 0, 0)).toBeNull()
    expect(press('/', 0, 0)).toBeNull()
  })
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ListModel } from '../../src/panes/list/list-model.ts'
import { PanePages } from './pane-harness/pane-harness.ts'

function createModel(change: Partial<ListModel> = {}): ListModel {
  return {
    name: '衔接',
    language: 'zh-CN',
    columns: [
      { key: 'from', title: '我方' },
      { key: 'score', title: '分值', numeric: true },
      { key: 'duty', title: '义务', from: 500 },
    ],
    rows: [
      { id: 'a', selected: false, cells: { from: { text: '3.10 十' }, score: { text: '+2', order: 2 }, duty: { text: '服从' } } },
      {
        id: 'b',
        selected: true,
        cells: { from: { text: '3.2 二', note: '第二行' }, score: { text: '—', order: null }, duty: { text: '协调' } },
      },
      { id: 'c', selected: false, cells: { from: { text: '1 一' }, score: { text: '0', order: 0 }, duty: { text: '服务' } } },
    ],
    empty: '没有一条符合当前筛选。',
    sortWords: { ascending: '升序排列', descending: '降序排列' },
    ...change,
  }
}

let pages: PanePages

beforeAll(async () => {
  pages = await PanePages.start()
})
afterAll(() => pages.close())

async function openList(model = createModel(), width = 800): Promise<Page> {
  const page = await pages.open({ width, height: 600 })
  await page.evaluate((shown) => window.panes.mountList(shown), model)
  return page
}

function readOrder(page: Page): Promise<(string | null)[]> {
  return page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')))
}

describe('the list pane', () => {
  it('sorts by a press on a title: up, down, and as it came', async () => {
    const page = await openList()
    const title = page.getByRole('columnheader', { name: '我方' })
    await title.getByRole('button').click()
    expect(await readOrder(page)).toEqual(['c', 'b', 'a'])
    expect(await title.getAttribute('aria-sort')).toBe('ascending')
    await title.getByRole('button').click()
    expect(await readOrder(page)).toEqual(['a', 'b', 'c'])
    expect(await title.getAttribute('aria-sort')).toBe('descending')
    await title.getByRole('button').click()
    expect(await readOrder(page)).toEqual(['a', 'b', 'c'])
    expect(await title.getAttribute('aria-sort')).toBe('none')
    await page.close()
  })

  it('puts a linkage without a score last, whichever way', async () => {
    const page = await openList()
    const sort = page.getByRole('columnheader', { name: '分值' }).getByRole('button')
    await sort.click()
    expect(await readOrder(page)).toEqual(['c', 'a', 'b'])
    await sort.click()
    expect(await readOrder(page)).toEqual(['a', 'c', 'b'])
    await page.close()
  })

  it('keeps order and focus when its model changes', async () => {
    const page = await openList()
    await page.getByRole('columnheader', { name: '我方' }).getByRole('button').click()
    await page.locator('tbody button').nth(1).focus()
    await page.evaluate((shown) => window.panes.update(shown), createModel({ name: '衔接（2）' }))
    expect(await readOrder(page)).toEqual(['c', 'b', 'a'])
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset['id'])).toBe('b')
    await page.close()
  })

  it('opens a row by press anywhere in it, and by keyboard', async () => {
    const page = await openList()
    await page.locator('tr[data-id="c"] td').nth(1).click()
    await page.locator('tbody button').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => window.panes.asked)).toEqual(['open c', 'open b'])
    await page.close()
  })

  it('marks the row under inspection', async () => {
    const page = await openList()
    expect(await page.locator('tr[aria-current="true"]').getAttribute('data-id')).toBe('b')
    await page.close()
  })

  it('shows a column only where there is room for it', async () => {
    const page = await openList(createModel(), 400)
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['我方', '分值'])
    await page.setViewportSize({ width: 800, height: 600 })
    await page.getByRole('columnheader', { name: '义务' }).waitFor()
    await page.close()
  })

  it('says why it is empty', async () => {
    const page = await openList(createModel({ rows: [] }))
    expect(await page.locator('.list-empty').innerText()).toBe('没有一条符合当前筛选。')
    expect(await page.getByRole('table').count()).toBe(0)
    await page.close()
  })
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { State } from '../../src/graph/vocabulary.ts'
import type { GridModel } from '../../src/panes/grid/grid-model.ts'
import { PanePages } from './pane-harness/pane-harness.ts'

const STATES: State[] = ['conflict', 'gap', 'partial', 'aligned', 'no_counterpart', 'not_assessed']

/** Three mentions × six aspects, one state a column, the second row in review. */
function createModel(): GridModel {
  return {
    name: '衔接义务',
    columns: STATES.map((state) => ({ aspect: state, title: state.slice(0, 4), name: state })),
    rows: ['m1', 'm2', 'm3'].map((mention) => ({
      mention,
      title: mention,
      name: `规划 ${mention}`,
      resolution: 'probable',
      resolutionWords: '很可能所指',
      selected: false,
    })),
    cells: ['m1', 'm2', 'm3'].map((mention, row) =>
      STATES.map((state) => ({
        state,
        inReview: row === 1 && state !== 'not_assessed',
        count: state === 'not_assessed' ? 0 : row + 1,
        words: `${mention} × ${state}`,
        details: ['正向 1'],
        selected: false,
        marked: false,
      })),
    ),
  }
}

let pages: PanePages

beforeAll(async () => {
  pages = await PanePages.start()
})
afterAll(() => pages.close())

async function openGrid(model = createModel(), shadow = false): Promise<Page> {
  const page = await pages.open()
  await page.evaluate(({ model, shadow }) => window.panes.mountGrid(model, shadow), { model, shadow })
  return page
}

function readFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? null)
}

describe('the grid pane', () => {
  it('draws a sign of its own for every state, and another ring while in review', async () => {
    const page = await openGrid()
    const signs = await page.locator('.duty-cell svg').evaluateAll((all) => all.map((sign) => sign.innerHTML))
    // Six states, five of them in review too.
    expect(new Set(signs).size).toBe(11)
    await page.close()
  })

  it('is one tab stop, and the next Tab leaves it', async () => {
    const page = await openGrid()
    await page.locator('#before').focus()
    await page.keyboard.press('Tab')
    expect(await readFocus(page)).toBe('m1 × conflict')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    expect(await readFocus(page)).toBe('m2 × gap')
    await page.keyboard.press('Tab')
    expect(await readFocus(page)).toBe('after')
    await page.keyboard.press('Shift+Tab')
    expect(await readFocus(page)).toBe('m2 × gap')
    await page.close()
  })

  it.each(['Enter', ' '])('opens a cell or a mention by %j', async (key) => {
    const page = await openGrid()
    await page.locator('.duty-cell').first().focus()
    await page.keyboard.press(key)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press(key)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => window.panes.asked)).toEqual(['cell m1 conflict', 'mention m1', 'clear'])
    await page.close()
  })

  it('keeps the focus when its model changes', async () => {
    const page = await openGrid()
    await page.locator('[aria-label="m2 × gap"]').focus()
    const next = createModel()
    const cell = next.cells[1]?.[1]
    if (cell) Object.assign(cell, { words: 'm2 × gap, 9', count: 9, selected: true })
    await page.evaluate((model) => window.panes.update(model), next)
    expect(await readFocus(page)).toBe('m2 × gap, 9')
    expect(await page.locator('[aria-selected="true"] .duty-count').innerText()).toBe('9')
    await page.close()
  })

  it('takes on more rows and columns than it began with: both lists end in 等', async () => {
    const page = await openGrid()
    const next = createModel()
    next.columns.push({ aspect: 'new', title: 'new', name: 'new' })
    for (const row of next.cells) row.push({ ...(row[5] as (typeof row)[0]), words: 'new cell' })
    await page.evaluate((model) => window.panes.update(model), next)
    expect(await page.getByRole('columnheader').count()).toBe(7)
    expect(await page.getByRole('gridcell').count()).toBe(21)
    await page.close()
  })

  it('explains the cell under the pointer in words, beside it and inside the window', async () => {
    const page = await openGrid()
    const cell = page.locator('[aria-label="m3 × no_counterpart"]')
    await cell.hover()
    const tip = page.locator('.grid-tooltip')
    await tip.waitFor()
    expect(await tip.innerText()).toContain('m3 × no_counterpart')
    const [box, over] = [await tip.boundingBox(), await cell.boundingBox()]
    if (!box || !over) throw new Error('nothing drawn')
    expect(box.y >= over.y + over.height || box.y + box.height <= over.y).toBe(true)
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(360)
    await page.locator('#after').hover()
    await tip.waitFor({ state: 'hidden' })
    await page.close()
  })

  it('is a grid to a screen reader, its rows and columns titled', async () => {
    const page = await openGrid()
    await page.getByRole('grid', { name: '衔接义务' }).waitFor()
    expect(await page.getByRole('row').count()).toBe(4)
    expect(await page.getByRole('rowheader').count()).toBe(3)
    await page.getByRole('button', { name: '规划 m1 · 很可能所指' }).waitFor()
    await page.close()
  })

  it('works the same inside a shadow root, and leaves nothing behind', async () => {
    const page = await openGrid(createModel(), true)
    await page.locator('.duty-cell').nth(1).click()
    expect(await page.evaluate(() => window.panes.asked)).toEqual(['cell m1 gap'])
    await page.evaluate(() => window.panes.dispose())
    expect(await page.evaluate(() => document.getElementById('pane')?.shadowRoot?.querySelector('.duty-grid'))).toBeNull()
    await page.close()
  })
})

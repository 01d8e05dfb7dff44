import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { describeMap, openApp, waitForMap } from './app-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe('the first screen', () => {
  it('says in one sentence how the 35 duties stand, and the figures are those of the grid', async () => {
    const { page, faults } = await openApp(browser)
    const said = (await page.locator('.grid-summary').innerText()).match(/\d+/g)?.map(Number) ?? []
    const cells = page.locator('.duty-cell')
    const inReview = await page.locator('.duty-cell[data-review]').count()
    const notAssessed = await page.locator('.duty-cell[data-state="not_assessed"]').count()
    const conflicts = await page.locator('.duty-cell[data-state="conflict"]').count()
    expect(await cells.count()).toBe(35)
    expect(said).toEqual([35, 35 - inReview - notAssessed, inReview, notAssessed, conflicts])
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('shows every cell by sign, figure and words, not by colour alone', async () => {
    const { page } = await openApp(browser)
    const cells = await page.locator('.duty-cell').evaluateAll((all) =>
      all.map((cell) => ({
        words: cell.getAttribute('aria-label') ?? '',
        figure: cell.querySelector('.duty-count')?.textContent ?? '',
        sign: cell.querySelector('svg')?.innerHTML ?? '',
        state: `${cell.getAttribute('data-state') ?? ''}${cell.hasAttribute('data-review') ? ' in review' : ''}`,
      })),
    )
    for (const cell of cells) {
      expect(cell.words).toMatch(/^.+ × .+：.+，\d+ 项$/)
      expect(cell.figure).toBe(cell.state === 'not_assessed' ? '' : /，(\d+) 项$/.exec(cell.words)?.[1])
    }
    const signs = new Map(cells.map((cell) => [cell.state, cell.sign]))
    expect(new Set(signs.values()).size).toBe(signs.size)
    await page.context().close()
  })

  it('always says which data it stands on', async () => {
    const { page } = await openApp(browser)
    const foot = await page.locator('.foot').innerText()
    expect(foot).toMatch(/数据版本 \S+/)
    expect(foot).toMatch(/来源 \d+/)
    expect(foot).toMatch(/覆盖 \d+\/35/)
    expect(foot).toMatch(/截至 \d{4}年\d+月\d+日/)
    await page.context().close()
  })

  it.each([
    [1440, 900],
    [1280, 720],
    [1024, 768],
  ])('lets no two labels of the map meet at %i × %i', async (width, height) => {
    const { page } = await openApp(browser, { width, height })
    const { labels } = await waitForMap(page)
    const meeting = labels.flatMap((a, index) =>
      labels.slice(index + 1).flatMap((b) => (isMeeting(a.box, b.box) ? [`${a.text} and ${b.text}`] : [])),
    )
    expect(labels.length).toBeGreaterThan(10)
    expect(meeting).toEqual([])
    await page.context().close()
  })

  it('puts everything at the same place on every load', async () => {
    const places: string[] = []
    for (let load = 0; load < 2; load++) {
      const { page } = await openApp(browser)
      const map = await describeMap(page)
      places.push(JSON.stringify(map?.nodes.map((node) => [node.id, node.box])))
      await page.context().close()
    }
    expect(places[0]).toBe(places[1])
  })

  it('hides a state by a press on the legend, shows only it by two, and one undo brings all back', async () => {
    const { page } = await openApp(browser)
    const entries = page.locator('.legend-button')
    const pressed = page.locator('.legend-button[aria-pressed="true"]')
    const all = await entries.count()
    await entries.nth(1).click()
    expect(await pressed.count()).toBe(all - 1)
    await entries.nth(1).click()
    expect(await pressed.count()).toBe(all)
    await entries.nth(0).dblclick()
    expect(await pressed.count()).toBe(1)
    expect(await entries.nth(0).getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.press('Control+z')
    expect(await pressed.count()).toBe(all)
    await page.context().close()
  })

  it('is usable by keyboard: one tab stop for the grid, arrows inside, Enter opens, Esc lets go', async () => {
    const { page } = await openApp(browser)
    await page.locator('.duty-cell').first().focus()
    const first = await readFocus(page)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await readFocus(page)).not.toBe(first)
    expect(await page.locator('.duty-grid [tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.locator('.duty-grid [aria-selected="true"]').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.duty-grid [aria-selected="true"]').waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.get('cell')).toBeNull()
    await page.context().close()
  })
})

function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

function isMeeting(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

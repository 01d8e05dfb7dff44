import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { openApp } from './app-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe('the panes by keyboard', () => {
  it('are reached by F6 in their order and back, and a cell leads to its linkage in a few keys', async () => {
    const { page, faults } = await openApp(browser)
    function readPane(): Promise<string> {
      return page.evaluate(
        () => document.activeElement?.closest('.pane, .pane-map, .pane-list')?.className.replace(/^pane /, '') ?? '',
      )
    }
    await page.locator('.duty-cell').first().waitFor()
    const seen: string[] = []
    for (let press = 0; press < 5; press++) {
      await page.keyboard.press('F6')
      seen.push(await readPane())
    }
    expect(seen).toEqual(['pane-grid', 'pane-map', 'pane-list', 'pane-inspect', 'pane-grid'])
    await page.locator('.duty-cell[data-review]').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.linkage-card').first().waitFor()
    await page.keyboard.press('Shift+F6')
    expect(await readPane()).toBe('pane-inspect')
    const card = page.locator('.linkage-card').first()
    for (let press = 0; press < 4; press++) {
      await page.keyboard.press('Tab')
      if (await card.evaluate((element) => element === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    await page.locator('.quote-ours').waitFor()
    // The card that was pressed is gone; the focus is not.
    expect(await readPane()).toBe('pane-inspect')
    await page.keyboard.press('Escape')
    await page.locator('.linkage-card').first().waitFor()
    expect(await readPane()).toBe('pane-inspect')
    expect(faults).toEqual([])
    await page.context().close()
  })
})

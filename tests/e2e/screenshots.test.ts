import { mkdir } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { openApp, waitForMap } from './app-page.ts'

const OUTPUT = 'tests/output'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
  await mkdir(OUTPUT, { recursive: true })
})
afterAll(() => browser.close())

/** Whether anything stands outside the window or is cut off where it should not be. */
function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.top-bar, .grid-summary, .duty-mention, .duty-grid th, .duty-cell, .inspect-title h2, .foot',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.className || element.tagName} “${element.textContent.slice(0, 30)}”`),
  )
}

describe.each([
  ['zh', 'zh-CN', false, 1440, 900],
  ['en', 'en-GB', false, 1440, 900],
  ['zh-dark', 'zh-CN', true, 1440, 900],
  ['en-1280', 'en-GB', false, 1280, 720],
  ['zh-768', 'zh-CN', false, 768, 1024],
  ['zh-390', 'zh-CN', false, 390, 844],
  ['en-390', 'en-GB', true, 390, 844],
] as const)('pictures to look at: %s', (name, locale, dark, width, height) => {
  it('first screen, cell, linkage, list and a lost database, with nothing cut off', async () => {
    const narrow = width < 900
    const { page } = await openApp(browser, { locale, dark, width, height })
    const cut: string[] = []
    async function take(what: string): Promise<void> {
      cut.push(...(await findCutOff(page)).map((found) => `${what}: ${found}`))
      await page.screenshot({ path: `${OUTPUT}/${name}-${what}.png` })
    }
    await take('first')
    await page.locator('.duty-cell[data-review]').first().click()
    await page.locator('.linkage-card').first().waitFor()
    await take('cell')
    await page.locator('.linkage-card').first().click()
    await page.locator('.quote-ours blockquote').first().waitFor()
    await take('linkage')
    if (narrow) await page.locator('.tab-bar button').nth(1).click()
    await waitForMap(page)
    await page.locator('.list-toggle').click()
    await page.locator('.list-pane tbody tr').first().waitFor()
    await take('list')
    await page.route('**/api/**', (route) => route.abort())
    await page.reload()
    await page.locator('.banner-lost').waitFor()
    await take('lost')
    expect(cut).toEqual([])
    await page.context().close()
  })
})

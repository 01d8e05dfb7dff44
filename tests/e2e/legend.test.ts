import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { openApp } from './app-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Words of the legend entries that are seen whole: neither beyond their box nor under something else. */
function readWholeEntries(page: Page, within: string): Promise<string[]> {
  return page.locator(`${within} .map-legend-button`).evaluateAll((entries) =>
    entries
      .filter((entry) => {
        const box = entry.getBoundingClientRect()
        if (box.width === 0) return false
        const corners = [
          [box.left + 2, box.top + box.height / 2],
          [box.right - 2, box.top + box.height / 2],
        ] as const
        return corners.every(([x, y]) => entry.contains(document.elementFromPoint(x, y)))
      })
      .map((entry) => entry.querySelector('span:not(.sign-sample)')?.textContent ?? ''),
  )
}

async function countEntries(page: Page, within: string): Promise<number> {
  return (await page.locator(`${within} .map-legend-button`).filter({ visible: true }).all()).length
}

const WORDS = {
  'zh-CN': { strip: ['待审', '已定', '零分', '正向'], panel: ['国家', '县', '落实', '正向', '无分值', '待审', '已定'] },
  'en-GB': {
    strip: ['In review', 'Accepted', 'Zero', 'Positive'],
    panel: ['National', 'County', 'Implements', 'Positive', 'No score', 'In review', 'Accepted'],
  },
} as const

describe.each(['zh-CN', 'en-GB'] as const)('the legend of the map (%s)', (locale) => {
  it.each([
    [1440, 900],
    [1280, 800],
  ])('stands whole under the map at %i × %i', async (width, height) => {
    const { page } = await openApp(browser, { locale, width, height })
    expect(await readWholeEntries(page, '.map-legend')).toEqual(WORDS[locale].strip)
    await page.context().close()
  })

  it.each([
    [1440, 900],
    [1280, 800],
    [1000, 760],
    [390, 844],
  ])('stands whole behind its button at %i × %i: nothing half cut, none missing', async (width, height) => {
    const { page } = await openApp(browser, { locale, width, height, touch: width < 900 })
    if (width < 900) await page.locator('.tab-bar button').nth(1).click()
    await page.locator('.more-filters > button').click()
    const seen = new Set<string>()
    for (const entry of await page.locator('.more-filters-panel .map-legend-button').all()) {
      await entry.scrollIntoViewIfNeeded()
      for (const words of await readWholeEntries(page, '.more-filters-panel')) seen.add(words)
    }
    expect([...seen]).toEqual(expect.arrayContaining([...WORDS[locale].panel]))
    expect(seen.size).toBe(await countEntries(page, '.more-filters-panel'))
    await page.context().close()
  })

  it('is named in words where the strip has no room for it, and filters there', async () => {
    const { page } = await openApp(browser, { locale, width: 390, height: 844, touch: true })
    await page.locator('.tab-bar button').nth(1).click()
    const button = page.getByText(locale === 'zh-CN' ? '图例与筛选' : 'Legend and filters', { exact: true })
    await button.waitFor()
    expect(await countEntries(page, '.map-legend')).toBe(0)
    await button.click()
    await page.locator('.more-filters-panel .map-legend-button').filter({ hasText: WORDS[locale].strip[3] }).click()
    await page.waitForFunction(() => new URL(location.href).searchParams.get('off-sign') === 'positive')
    await page.context().close()
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { openApp, openPage } from './app-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const PHONE = { width: 390, height: 844, touch: true } as const

function isScrollingSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

/** Visible buttons and fields smaller than a thumb needs; links within running text may be. */
function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button:not(.link-button), input, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 35))
      .map(({ element, box }) => `${element.className} ${element.textContent.slice(0, 20)} ${box.width}×${box.height}`),
  )
}

describe('on a phone', () => {
  it.each([390, 360])('has three tabs, and nothing runs out of the window at %i px', async (width) => {
    const { page, faults } = await openApp(browser, { ...PHONE, width })
    const tabs = page.locator('.tab-bar button')
    expect(await tabs.allInnerTexts()).toEqual(['表', '图', '证据'])
    for (const tab of await tabs.all()) {
      await tab.tap()
      expect(await isScrollingSideways(page)).toBe(false)
      expect(await findSmallTargets(page)).toEqual([])
    }
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('leads from a cell to its linkages, to both quotes, to the text', async () => {
    const { page } = await openApp(browser, PHONE)
    await page.locator('.duty-cell[data-review]').first().tap()
    await page.locator('.linkage-card').first().tap()
    await page.locator('.quote-ours').waitFor()
    expect(await page.locator('.tab-bar [aria-current]').innerText()).toBe('证据')
    expect(await isScrollingSideways(page)).toBe(false)
    await page.locator('.quote-ours figcaption .link-button').first().tap()
    await page.locator('.reader-text').waitFor()
    expect(await isScrollingSideways(page)).toBe(false)
    await page.context().close()
  })

  it('names the plan, and keeps language and theme behind one button', async () => {
    const { page } = await openApp(browser, PHONE)
    expect(await page.locator('h1').innerText()).toContain('景德镇市')
    await page.locator('.menu > button').tap()
    await page.getByRole('menuitem', { name: /English/ }).tap()
    await page.locator('.grid-summary').filter({ hasText: 'duties' }).waitFor()
    await page.context().close()
  })
})

describe('a browser that cannot draw', () => {
  it('says so and shows the list instead', async () => {
    const plain = await launchChromium(['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'])
    const { page } = await openPage(plain)
    await page.locator('.map-cover').filter({ hasText: 'WebGL' }).waitFor()
    await page.locator('.list-pane tbody tr').first().waitFor()
    expect(await page.locator('.list-pane tbody tr').count()).toBeGreaterThan(30)
    await plain.close()
  })
})

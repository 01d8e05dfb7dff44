import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { openApp, openPage, waitForMap } from './app-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

function readTitle(page: Page): Promise<string> {
  return page.locator('.inspect-title h2').innerText()
}

describe('the language', () => {
  it.each([
    ['zh-CN', '衔接义务中', 'zh-CN'],
    ['en-GB', 'duties to align', 'en'],
  ] as const)('is the browser’s (%s)', async (locale, words, tag) => {
    const { page } = await openApp(browser, { locale })
    expect(await page.locator('.grid-summary').innerText()).toContain(words)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag)
    await page.context().close()
  })

  it('is switched by one press, kept in the URL and over a reload', async () => {
    const { page } = await openApp(browser)
    await page.locator('[data-tool="language"]').click()
    await page.locator('.grid-summary').filter({ hasText: 'duties to align' }).waitFor()
    await page.waitForURL(/lang=en/)
    await page.reload()
    await page.locator('.grid-summary').filter({ hasText: 'duties to align' }).waitFor()
    await page.context().close()
  })

  it('leaves no Chinese in English but the names that have no English one', async () => {
    const { page } = await openApp(browser, { locale: 'en-GB' })
    const strayed = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent ?? ''
        const holder = walker.currentNode.parentElement
        if (/\p{Script=Han}/u.test(text) && !holder?.closest('[lang="zh-CN"], [data-tool="language"]')) found.push(text)
      }
      return found
    })
    expect(strayed).toEqual([])
    await page.context().close()
  })
})

describe('the URL', () => {
  it('brings back what was looked at, in another window', async () => {
    const { page } = await openApp(browser)
    await page.locator('.duty-cell[data-review]').first().click()
    await page.locator('.linkage-card').first().click()
    await page.locator('.quote-ours').waitFor()
    const title = await readTitle(page)
    const url = page.url()
    await page.context().close()
    const again = await openApp(browser, { url: new URL(url).pathname + new URL(url).search })
    await again.page.locator('.quote-ours').waitFor()
    expect(await readTitle(again.page)).toBe(title)
    await again.page.locator('.duty-grid [aria-selected="true"]').waitFor()
    await again.page.locator('.filter-line').waitFor()
    await again.context.close()
  })

  it('goes back and forward step by step', async () => {
    const { page } = await openApp(browser)
    const start = await readTitle(page)
    await page.locator('.duty-cell[data-review]').first().click()
    await page.locator('.linkage-card').first().waitFor()
    const cell = await readTitle(page)
    await page.locator('.linkage-card').first().click()
    await page.locator('.quote-ours').waitFor()
    await page.goBack()
    await expect.poll(() => readTitle(page)).toBe(cell)
    await page.goBack()
    await expect.poll(() => readTitle(page)).toBe(start)
    await page.goForward()
    await page.goForward()
    await page.locator('.quote-ours').waitFor()
    await page.context().close()
  })

  it('that is wrong says what could not be used, mends itself and shows the rest', async () => {
    const { page, faults } = await openApp(browser, { url: '/?v=1&layout=spiral&zoom=3&lang=en' })
    const banner = page.locator('.banner')
    await banner.waitFor()
    expect(await banner.innerText()).toContain('spiral')
    expect(await banner.innerText()).toContain('zoom')
    expect(await banner.innerText()).toContain('2 parts')
    expect(page.url()).not.toMatch(/spiral|zoom/)
    expect(await page.locator('.grid-summary').innerText()).toContain('duties')
    await banner.getByRole('button', { name: 'Close' }).click()
    await banner.waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await page.context().close()
  })

  it.each([
    ['node', '/?v=1&select=node:no-such-node', 'no-such-node'],
    ['plan', '/?v=1&focus=no-such-plan', 'no-such-plan'],
    ['cell', '/?v=1&cell=no-such-mention~aspect/policy', 'no-such-mention'],
    ['relationship', '/?v=1&select=relationship:no-such-a|BASED_ON|no-such-b', 'no-such-b'],
    ['page', '/nosuchpath?v=1', 'nosuchpath'],
  ])('that names a %s that is not there says so and goes on', async (_, url, name) => {
    const { page } = await openPage(browser, { url })
    await page.locator('.banner').filter({ hasText: name }).waitFor()
    await page.locator('.duty-cell').first().waitFor()
    await waitForMap(page)
    await expect.poll(() => page.url()).not.toContain(name)
    await page.context().close()
  })

  it('that reads a clause or words a document does not have says so in the reader', async () => {
    const { page } = await openApp(browser, {
      url: '/?v=1#read=jdz-sti-14fyp/jiedu~jdz-sti-14fyp/jiedu/9.9~%E4%B8%8D%E5%9C%A8%E5%85%B6%E4%B8%AD',
    })
    const said = page.locator('.reader-missing')
    await said.filter({ hasText: '没有“jdz-sti-14fyp/jiedu/9.9”这一条' }).waitFor()
    expect(await said.first().innerText()).toContain('所引“不在其中”')
    await page.context().close()
  })

  it('is copied by the button', async () => {
    const { page } = await openApp(browser)
    await page.locator('.duty-cell').first().click()
    await page.locator('[data-tool="link"]').click()
    await page.getByRole('status').filter({ hasText: '链接已复制' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    await page.context().close()
  })
})

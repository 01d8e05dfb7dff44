import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { openApp } from './app-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Types into the search box and waits for the list to answer just that. */
async function search(page: Page, text: string): Promise<string[]> {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await page.locator('.search [role="option"]').first().waitFor()
  return page.locator('.search [role="option"]').allInnerTexts()
}

describe('searching by keyboard only', () => {
  it.each([
    ['Chinese', '生态环境保护'],
    ['pinyin', 'shengtaihuanjing'],
    ['initials', 'sthjbh'],
    ['English', 'ecological'],
  ])('finds the environment plan by %s', async (_, text) => {
    const { page } = await openApp(browser)
    const found = await search(page, text)
    expect(found.join('\n')).toContain('生态环境保护')
    await page.context().close()
  })

  it.each(['四.3', '4.3', '四、3'])('finds the clause one cites as %s', async (text) => {
    const { page } = await openApp(browser)
    const [first] = await search(page, text)
    expect(first).toContain('四.3 做好衔接配套')
    await page.context().close()
  })

  it('opens the result chosen by arrows and Enter, and says which one is active', async () => {
    const { page, faults } = await openApp(browser)
    await search(page, 'sthjbh')
    await page.keyboard.press('ArrowDown')
    const active = await page.getByRole('combobox').getAttribute('aria-activedescendant')
    const option = page.locator(`[id="${active ?? ''}"]`)
    expect(await option.getAttribute('aria-selected')).toBe('true')
    const title = await option.locator('.search-title > span').first().innerText()
    await page.keyboard.press('Enter')
    await page.locator('.inspect-title h2').filter({ hasText: title }).waitFor()
    expect(page.url()).toContain('select=')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pane-inspect')
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('is reached by Ctrl+K too, and left by Esc without choosing', async () => {
    const { page } = await openApp(browser)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('kj')
    await page.locator('.search [role="option"]').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.search-panel').waitFor({ state: 'hidden' })
    expect(page.url()).not.toContain('select=')
    await page.context().close()
  })

  it('says that there are more than it lists', async () => {
    const { page } = await openApp(browser)
    const found = await search(page, '规划')
    expect(found).toHaveLength(12)
    await page.locator('.search-status').filter({ hasText: '只列出最相近的 12 条' }).waitFor()
    await page.context().close()
  })

  it('says so when there is nothing, and how one may search', async () => {
    const { page } = await openApp(browser)
    await page.keyboard.press('/')
    await page.keyboard.type('zzqqxx')
    await page.locator('.search-status').filter({ hasText: '没有找到“zzqqxx”' }).waitFor()
    expect(await page.locator('.search-status').innerText()).toContain('拼音')
    await page.context().close()
  })
})

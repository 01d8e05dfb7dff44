import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { openApp } from './app-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Serious and critical violations, each with the elements it names. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations
    .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
    .flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
    )
}

describe.each([
  ['zh-CN', false],
  ['zh-CN', true],
  ['en-GB', false],
  ['en-GB', true],
] as const)('no serious breach of WCAG 2.2 AA in %s, dark %s', (locale, dark) => {
  it('on the first screen, in a cell, at a linkage, in the list and in the reader', async () => {
    const { page } = await openApp(browser, { locale, dark })
    const found = [await findViolations(page)]
    await page.locator('.duty-cell[data-review]').first().click()
    await page.locator('.linkage-card').first().waitFor()
    found.push(await findViolations(page))
    await page.locator('.linkage-card').first().click()
    await page.locator('.quote-ours').waitFor()
    await page.locator('.list-toggle').click()
    await page.locator('.list-pane tbody tr').first().waitFor()
    found.push(await findViolations(page))
    await page.locator('.quote-ours figcaption .link-button').first().click()
    await page.locator('.reader-text').waitFor()
    found.push(await findViolations(page))
    expect(found.flat()).toEqual([])
    await page.context().close()
  }, 180_000)
})

describe('without a mouse', () => {
  it('the focus is always seen', async () => {
    const { page } = await openApp(browser)
    const unseen: string[] = []
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab')
      const bad = await page.evaluate(() => {
        const element = document.activeElement
        if (!(element instanceof HTMLElement) || element === document.body) return null
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? null : element.outerHTML.slice(0, 120)
      })
      if (bad) unseen.push(bad)
    }
    expect(unseen).toEqual([])
    await page.context().close()
  })

  it('? shows the keys and Esc puts the focus back', async () => {
    const { page } = await openApp(browser)
    await page.locator('[data-tool="theme"]').focus()
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-tool'))).toBe('theme')
    await page.context().close()
  })
})

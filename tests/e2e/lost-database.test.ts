import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { openApp, openPage, waitForMap } from './app-page.ts'
import { startApp, type RunningApp } from './app-server.ts'

let browser: Browser
let app: RunningApp

beforeAll(async () => {
  ;[browser, app] = await Promise.all([launchChromium(), startApp()])
})
afterAll(async () => {
  await browser.close()
  await app.remove()
})

describe('a lost database', () => {
  it('is told in words, keeps what was read, and everything goes on by itself when it is back', async () => {
    const { page } = await openApp(browser, { address: app.address })
    await app.kill()
    await page.locator('.duty-cell[data-review]').first().click()
    await page.locator('.linkage-card').first().click()
    const banner = page.locator('.banner-lost')
    await banner.waitFor()
    expect(await banner.innerText()).toContain('数据库没有回应')
    expect(await banner.innerText()).toContain('数据库没有回应')
    expect(await banner.innerText()).not.toContain('engine-unavailable')
    expect(await banner.getByRole('button', { name: '重试' }).count()).toBe(1)
    expect(await page.locator('.duty-cell').count()).toBe(35)
    await app.restart()
    await page.locator('.quote-ours blockquote').first().waitFor()
    await banner.waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('met while the page loads shows no empty picture, and fills the page when it is back', async () => {
    const { page } = await openPage(browser, { address: app.address })
    await page.route('**/api/**', (route) => route.abort())
    await page.reload()
    await page.locator('.banner-lost').waitFor()
    expect(await page.locator('.duty-cell').count()).toBe(0)
    expect(await page.locator('.grid-summary').count()).toBe(0)
    await page.unroute('**/api/**')
    await page.locator('.duty-cell').first().waitFor()
    await waitForMap(page)
    await page.locator('.banner-lost').waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('that answers an error of its own is told by its code, its place and a cure', async () => {
    const { page } = await openApp(browser, { address: app.address })
    await page.route('**/api/questions/linkage**', (route) =>
      route.fulfill({
        status: 504,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: 'urn:xianjie:error:time-exceeded',
          title: 'time exceeded',
          status: 504,
          code: 'time-exceeded',
          detail: 'It took longer than 15 s.',
          place: 'question linkage',
          cure: 'Narrow it.',
        }),
      }),
    )
    await page.locator('.duty-cell[data-review]').first().click()
    await page.locator('.linkage-card').first().click()
    const notice = page.locator('.inspect-body .notice-error')
    await notice.waitFor()
    expect(await notice.innerText()).toContain('等待超过了时限')
    await notice.locator('summary').click()
    expect(await notice.innerText()).toMatch(/time-exceeded[\s\S]*question linkage[\s\S]*Narrow it/)
    await page.unroute('**/api/questions/linkage**')
    await notice.getByRole('button', { name: '重试' }).click()
    await page.locator('.quote-ours').waitFor()
    await page.context().close()
  })
})

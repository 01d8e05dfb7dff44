import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { openPage, waitForMap } from './app-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe('a wait that lasts', () => {
  it.each([
    ['.pane-map', '**/api/questions/ego**', '规划与衔接'],
    ['.pane-map', '**/api/overview**', '规划与衔接'],
    ['.pane-grid', '**/api/questions/duty-grid**', '衔接义务'],
    ['.pane-inspect', '**/api/questions/clauses**', '本规划的条款'],
  ])('says in %s what it waits for (%s), can be stopped, and taken up again', async (pane, address, what) => {
    const { page } = await openPage(browser, { url: '/favicon.ico' })
    const held: Route[] = []
    await page.route(address, (route) => void held.push(route))
    await page.goto(new URL('/', page.url()).href)
    const panel = page.locator(pane)
    await panel.getByText(`正在读取${what}…`).and(panel.locator('.secondary')).waitFor()
    await panel.getByRole('button', { name: '取消' }).click()
    await panel.getByText(`已停止读取${what}。`).waitFor()
    expect(held.length).toBeGreaterThan(0)
    await page.unroute(address)
    await panel.getByRole('button', { name: '重试' }).click()
    await panel.getByText(`已停止读取${what}。`).waitFor({ state: 'detached' })
    await waitForMap(page)
    await page.locator('.duty-cell').first().waitFor()
    await page.context().close()
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { neo4jDatabase, type Reservation } from '../setup/databases.ts'
import { openApp, waitForMap } from './app-page.ts'
import { startApp, type RunningApp } from './app-server.ts'

const neo4j = await neo4jDatabase()

describe.skipIf(neo4j.skipped)('the explorer on a real Neo4j', () => {
  let browser: Browser
  let reservation: Reservation
  let app: RunningApp

  beforeAll(async () => {
    ;[browser, reservation] = await Promise.all([launchChromium(), neo4j.reserve()])
    app = await startApp(reservation.environment)
  })
  afterAll(async () => {
    await browser.close()
    await app.remove()
    await reservation.release()
  })

  it.each(['zh-CN', 'en-GB'] as const)(
    'shows the same screen as on the embedded engine, everything at the same place (%s)',
    async (locale) => {
      const embedded = await openApp(browser, { locale })
      const real = await openApp(browser, { locale, address: app.address })
      expect(await real.page.locator('.foot').innerText()).toContain('Neo4j')
      expect(await embedded.page.locator('.foot').innerText()).not.toContain('Neo4j')
      expect(await waitForMap(real.page)).toEqual(await waitForMap(embedded.page))
      expect(await readPanes(real.page)).toEqual(await readPanes(embedded.page))
      expect(real.faults).toEqual([])
      await embedded.context.close()
      await real.context.close()
    },
  )

  it('opens the same linkage with the same words and quotes', async () => {
    const opened: string[] = []
    for (const address of [undefined, app.address]) {
      const { page, context } = await openApp(browser, address === undefined ? {} : { address })
      await page.locator('.duty-cell[data-state="gap"]').first().click()
      await page.locator('.linkage-card').first().click()
      await page.locator('.quote-ours blockquote').first().waitFor()
      opened.push(await page.locator('.pane-inspect').innerText())
      await context.close()
    }
    expect(opened[1]).toBe(opened[0])
    expect(opened[0]?.length).toBeGreaterThan(100)
  })
})

async function readPanes(page: Page): Promise<{ grid: string[]; rows: string[] }> {
  const grid = await page.locator('.duty-cell').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''))
  await page.locator('.list-toggle').click()
  const list = page.locator('.list-pane tbody tr')
  await list.first().waitFor()
  return { grid, rows: await list.allInnerTexts() }
}

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { inject } from 'vitest'
import type { CanvasDescription } from '../../src/canvas/description.ts'

export interface PageOptions {
  /** Path and query after the address. */
  url?: string
  width?: number
  height?: number
  locale?: 'zh-CN' | 'en-GB'
  dark?: boolean
  touch?: boolean
  address?: string
}

/** The app in a window of its own, ready to be used, with everything that went wrong in it on record. */
export interface AppPage {
  page: Page
  context: BrowserContext
  /** Errors thrown or logged by the page; a test ends by expecting none. */
  faults: string[]
}

/** Opens the app and waits until grid and map stand. */
export async function openApp(browser: Browser, options: PageOptions = {}): Promise<AppPage> {
  const opened = await openPage(browser, options)
  await opened.page.locator('.duty-grid').or(opened.page.locator('.pane-grid[hidden]')).first().waitFor({ state: 'attached' })
  await waitForMap(opened.page)
  return opened
}

/** Opens the app and waits for nothing. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<AppPage> {
  const {
    url = '/',
    width = 1440,
    height = 900,
    locale = 'zh-CN',
    dark = false,
    touch = false,
    address = inject('appAddress'),
  } = options
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: touch,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(address + url)
  return { page, context, faults }
}

/** What the map shows now, as the canvas itself tells it; null where it cannot draw. */
export function describeMap(page: Page): Promise<CanvasDescription | null> {
  return page.evaluate(() => document.querySelector<MapBox>('.map-box')?.describeMap?.() ?? null)
}

/** Waits until the map is laid out and drawn. */
export async function waitForMap(page: Page): Promise<CanvasDescription> {
  await page.waitForFunction(() => {
    const map = document.querySelector<MapBox>('.map-box')?.describeMap?.()
    return map?.ready === true && map.nodes.length > 0
  })
  const map = await describeMap(page)
  if (!map) throw new Error('the map went away')
  return map
}

interface MapBox extends HTMLElement {
  describeMap?: () => CanvasDescription | null
}

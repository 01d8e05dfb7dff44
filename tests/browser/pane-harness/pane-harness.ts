import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { launchChromium } from '../../setup/chromium.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Pages that show one pane alone, served from the sources. */
export class PanePages {
  private readonly server: ViteDevServer
  private readonly browser: Browser

  private constructor(server: ViteDevServer, browser: Browser) {
    this.server = server
    this.browser = browser
  }

  static async start(): Promise<PanePages> {
    const server = await createServer({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      appType: 'mpa',
      cacheDir: 'node_modules/.vite/pane-harness',
      server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    })
    await server.listen()
    return new PanePages(server, await launchChromium())
  }

  async open(size: { width: number; height: number } = { width: 360, height: 600 }): Promise<Page> {
    const page = await this.browser.newPage({ viewport: size })
    await page.goto(`${this.server.resolvedUrls?.local[0] ?? ''}tests/browser/pane-harness/index.html`)
    await page.waitForFunction(() => 'panes' in window)
    return page
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.server.close()
  }
}

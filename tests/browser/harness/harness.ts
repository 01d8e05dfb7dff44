import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import type { CanvasDescription } from '../../../src/canvas/description.ts'
import { launchChromium } from '../../setup/chromium.ts'
import { CorpusAnswers, readCorpus } from '../../setup/corpus-answers.ts'
import type { Harness, HarnessData } from './main.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const QUESTIONS = ['plans', 'clauses', 'ego', 'duty-grid', 'counterparts', 'plan-relations']

export interface OpenOptions {
  corpus?: string
  width?: number
  height?: number
  pixelRatio?: number
  language?: 'zh' | 'en'
  dark?: boolean
  touch?: boolean
  /** Called with the page before it loads. */
  prepare?(page: Page): Promise<void>
}

/** A page that shows a canvas alone, over a corpus' tables; Vite serves it from the sources. */
export class CanvasHarness {
  private readonly server: ViteDevServer
  private readonly browser: Browser
  private readonly address: string

  private constructor(server: ViteDevServer, browser: Browser, address: string) {
    this.server = server
    this.browser = browser
    this.address = address
  }

  static async start(extraFlags: readonly string[] = []): Promise<CanvasHarness> {
    const server = await createServer({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      appType: 'mpa',
      cacheDir: 'node_modules/.vite/canvas-harness',
      server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
      optimizeDeps: { include: ['sigma', 'sigma/rendering', 'graphology', 'graphology-layout-forceatlas2', 'zustand/vanilla'] },
    })
    await server.listen()
    const address = server.resolvedUrls?.local[0] ?? ''
    return new CanvasHarness(server, await launchChromium(extraFlags), `${address}tests/browser/harness/index.html`)
  }

  /** Opens the page and waits until the map is drawn. */
  async open(options: OpenOptions = {}): Promise<Page> {
    const page = await this.openUndrawn(options)
    await page.waitForFunction(() => (window.harness as Harness | undefined)?.canvas.describe()?.ready === true)
    return page
  }

  async openUndrawn({ corpus = 'tests/fixtures/small-town', ...options }: OpenOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width: options.width ?? 760, height: options.height ?? 800 },
      deviceScaleFactor: options.pixelRatio ?? 1,
      hasTouch: options.touch ?? false,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const answers = new CorpusAnswers(readCorpus(`${ROOT}${corpus}`))
    const { focus } = answers.corpus
    const data: HarnessData = {
      focus,
      answers: Object.fromEntries(QUESTIONS.map((question) => [question, answers.answer(question, focus)])),
      neighbourhoods: Object.fromEntries(
        answers.corpus.plans.map((plan) => [plan['id'] ?? '', answers.neighbours(plan['id'] ?? '')]),
      ),
      language: options.language ?? 'zh',
      dark: options.dark ?? false,
    }
    await page.addInitScript(`window.harnessData = ${JSON.stringify(data)}`)
    await options.prepare?.(page)
    await page.goto(this.address)
    return page
  }

  async stop(): Promise<void> {
    await this.browser.close()
    await this.server.close()
  }
}

/** Waits until the camera has come to rest: the same for ten frames. */
export async function settleCamera(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let last = ''
    for (let same = 0; same < 10; same++) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const { center, scale } = window.harness.canvas.describe() ?? {}
      const now = JSON.stringify([center, scale])
      if (now !== last) same = 0
      last = now
    }
  })
}

export async function describe(page: Page): Promise<CanvasDescription> {
  return page.evaluate(() => {
    const description = window.harness.canvas.describe()
    if (!description) throw new Error('Nothing is drawn.')
    return description
  })
}

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CanvasHarness, describe as describeCanvas, settleCamera } from './harness/harness.ts'
import { readColors } from './harness/pixels.ts'

let harness: CanvasHarness

beforeAll(async () => {
  harness = await CanvasHarness.start()
})
afterAll(() => harness.stop())

/** Counts what a page opens and listens to from its first moment on. */
async function countResources(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const contexts: WebGLRenderingContext[] = []
    const listeners = new Map<string, number>()
    const original = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (
      this: HTMLCanvasElement,
      ...words: unknown[]
    ) => RenderingContext | null
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...words: unknown[]) {
      const context = original.apply(this, words)
      if (context instanceof WebGL2RenderingContext) contexts.push(context)
      return context
    } as HTMLCanvasElement['getContext']
    for (const target of [document, window]) {
      const name = target === document ? 'document' : 'window'
      const addEventListener = Reflect.get(target, 'addEventListener') as (type: string, ...rest: unknown[]) => void
      const removeEventListener = Reflect.get(target, 'removeEventListener') as (type: string, ...rest: unknown[]) => void
      target.addEventListener = function (type: string, ...rest: [EventListener]) {
        listeners.set(`${name} ${type}`, (listeners.get(`${name} ${type}`) ?? 0) + 1)
        addEventListener.call(target, type, ...rest)
      } as typeof target.addEventListener
      target.removeEventListener = function (type: string, ...rest: [EventListener]) {
        listeners.set(`${name} ${type}`, (listeners.get(`${name} ${type}`) ?? 0) - 1)
        removeEventListener.call(target, type, ...rest)
      } as typeof target.removeEventListener
    }
    Object.assign(window, { resources: { contexts, listeners } })
  })
}

interface Resources {
  resources: { contexts: WebGLRenderingContext[]; listeners: Map<string, number> }
}

/** Takes the WebGL contexts away, as the browser does when the GPU's process dies. */
async function loseContexts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const extensions = [...document.querySelectorAll('canvas')].flatMap((canvas) => {
      const context = canvas.className.match(/sigma-(edges|nodes|hoverNodes)/u) ? canvas.getContext('webgl2') : null
      return context?.getExtension('WEBGL_lose_context') ?? []
    })
    Object.assign(window, { lostContexts: extensions })
    for (const extension of extensions) extension.loseContext()
  })
  await page.waitForFunction(() => window.harness.canvas.describe()?.context === 'lost')
}

async function restoreContexts(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const extension of (window as unknown as { lostContexts: WEBGL_lose_context[] }).lostContexts) extension.restoreContext()
  })
  await page.waitForFunction(() => window.harness.canvas.describe()?.ready === true)
}

describe('a canvas', () => {
  it('draws again after its WebGL contexts were lost, where it was', async () => {
    const page = await harness.open()
    const start = (await describeCanvas(page)).nodes.find((node) => node.role === 'focus')?.box ?? { x: 0, y: 0 }
    await page.mouse.move(start.x, start.y)
    await page.mouse.wheel(0, -300)
    await page.waitForFunction(() => (window.harness.canvas.describe()?.scale ?? 1) > 1.2)
    await settleCamera(page)
    const before = await describeCanvas(page)
    const focus = before.nodes.find((node) => node.role === 'focus')?.box
    if (!focus) throw new Error('The focus plan is not drawn.')
    await loseContexts(page)
    await page.evaluate(() => window.harness.exploration.setText('柴窑'))
    await restoreContexts(page)
    const after = await describeCanvas(page)
    expect(after.nodes.map(({ id, box }) => ({ id, box }))).toEqual(before.nodes.map(({ id, box }) => ({ id, box })))
    expect({ center: after.center, scale: after.scale }).toEqual({ center: before.center, scale: before.scale })
    // What happened meanwhile is drawn too.
    expect(after.links.length).toBeLessThan(before.links.length)
    const [color] = await readColors(page, [{ x: focus.x + focus.width / 2, y: focus.y + focus.height / 2 }])
    expect(color).toEqual([15, 118, 110])
    const at = { x: focus.x + focus.width / 2, y: focus.y + focus.height / 2 }
    await page.mouse.click(at.x, at.y)
    expect(await page.evaluate(() => window.harness.exploration.store.getState().selection)).toEqual({
      kind: 'node',
      id: 'town-sti',
    })
    await page.context().close()
  })

  it('says that it cannot draw where there is no WebGL, and breaks nothing', async () => {
    const faults: string[] = []
    const page = await harness.openUndrawn({
      async prepare(fresh) {
        fresh.on('pageerror', (error) => faults.push(error.message))
        await fresh.addInitScript(() => {
          const original = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (
            this: HTMLCanvasElement,
            ...words: unknown[]
          ) => RenderingContext | null
          HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...words: unknown[]) {
            return String(words[0]).includes('webgl') ? null : original.apply(this, words)
          } as HTMLCanvasElement['getContext']
        })
      },
    })
    await page.waitForFunction(() => window.harness.exploration.store.getState().parts.linkages.status === 'ready')
    expect(await page.evaluate(() => window.harness.failures)).toEqual(['no-webgl'])
    expect(await page.evaluate(() => window.harness.canvas.describe())).toBeNull()
    await page.evaluate(() => {
      window.harness.canvas.fit()
      window.harness.canvas.dispose()
    })
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('leaves nothing behind after fifty mounts', async () => {
    const faults: string[] = []
    const page = await harness.open({
      async prepare(fresh) {
        fresh.on('pageerror', (error) => faults.push(error.message))
        await countResources(fresh)
      },
    })
    await page.evaluate(() => window.harness.canvas.dispose())
    function listen(): Promise<[string, number][]> {
      return page.evaluate(() => [...(window as unknown as Resources).resources.listeners].filter(([, count]) => count !== 0))
    }
    const before = await listen()
    for (let i = 0; i < 50; i++) {
      await page.evaluate(() => {
        window.harness.mount()
        window.harness.exploration.hover({ kind: 'node', id: 'prov-sti' })
        window.harness.canvas.dispose()
      })
    }
    expect(await listen()).toEqual(before)
    expect(await page.evaluate(() => document.getElementById('pane')?.childElementCount)).toBe(0)
    const alive = await page.evaluate(
      () => (window as unknown as Resources).resources.contexts.filter((context) => !context.isContextLost()).length,
    )
    expect(alive).toBe(0)
    await page.evaluate(() => window.harness.mount())
    await page.waitForFunction(() => window.harness.canvas.describe()?.ready === true)
    expect(await page.evaluate(() => window.harness.exploration.store.getState().hover)).toBeNull()
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('paints no frame while nothing happens', async () => {
    const page = await harness.open()
    // On a busy machine the first picture may still be on its way.
    await page.evaluate(() => document.fonts.ready)
    await settleCamera(page)
    const painted = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let calls = 0
          const clearRect: unknown = Reflect.get(CanvasRenderingContext2D.prototype, 'clearRect')
          CanvasRenderingContext2D.prototype.clearRect = function (...box) {
            calls++
            if (typeof clearRect === 'function') Reflect.apply(clearRect, this, box)
          }
          let frames = 0
          function count(): void {
            frames++
            if (frames < 20) requestAnimationFrame(count)
            else resolve(calls)
          }
          requestAnimationFrame(count)
        }),
    )
    expect(painted).toBe(0)
    await page.context().close()
  })

  it('draws again when a hidden pane is shown', async () => {
    const page = await harness.open()
    const before = await describeCanvas(page)
    await page.evaluate(() => {
      const pane = document.getElementById('pane')
      if (pane) pane.style.display = 'none'
    })
    await page.evaluate(() => window.harness.exploration.setText('柴窑'))
    await page.evaluate(() => window.harness.exploration.setText(''))
    await page.evaluate(() => {
      const pane = document.getElementById('pane')
      if (pane) pane.style.display = ''
    })
    await page.waitForFunction((width) => window.harness.canvas.describe()?.width === width, before.width)
    const after = await describeCanvas(page)
    expect(after.nodes.map(({ box }) => box)).toEqual(before.nodes.map(({ box }) => box))
    await page.context().close()
  })

  it('names itself to a screen reader, in the words it is handed', async () => {
    const page = await harness.open()
    const root = page.getByRole('application', { name: '衔接图' })
    expect(await root.getAttribute('aria-description')).toContain('方向键')
    await page.evaluate(() => window.harness.canvas.setWords(window.harness.words('en')))
    expect(await page.getByRole('application', { name: 'Map of linkages' }).count()).toBe(1)
    await page.context().close()
  })

  it('takes the colours of another theme at once', async () => {
    const page = await harness.open()
    const ground = { x: 750, y: 20 }
    const [light] = await readColors(page, [ground])
    await page.evaluate(() => window.harness.canvas.setPalette(window.harness.palettes.dark))
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    const [dark] = await readColors(page, [ground])
    expect(Math.min(...(light ?? [0]))).toBeGreaterThan(230)
    expect(Math.max(...(dark ?? [255]))).toBeLessThan(50)
    await page.context().close()
  })
})

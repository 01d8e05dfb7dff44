import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CanvasHarness, describe as describeCanvas } from './harness/harness.ts'
import { readColors, walkLine } from './harness/pixels.ts'

let harness: CanvasHarness

beforeAll(async () => {
  harness = await CanvasHarness.start()
})
afterAll(() => harness.stop())

interface Ink {
  /** Share of the line's length that is painted. */
  share: number
  /** Changes from painted to unpainted. */
  breaks: number
  length: number
  color: [number, number, number]
}

/** Paints one linkage alone and walks along it. */
async function readInk(page: Page, words: string, linkage: string): Promise<Ink> {
  await page.evaluate((text) => {
    window.harness.exploration.setText(text)
    window.harness.exploration.select(null)
  }, words)
  await page.waitForFunction(
    (id) =>
      window.harness.canvas
        .describe()
        ?.links.map((link) => link.id)
        .join() === id,
    linkage,
  )
  const line = (await describeCanvas(page)).links[0]?.points ?? []
  // Two frames: one may be on its way.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const walked = walkLine(line, { step: 0.5, skip: 16 })
  const colors = await readColors(page, walked)
  const painted = colors.map(([red, green, blue]) => Math.min(red, green, blue) < 205)
  const inks = colors.filter((_, index) => painted[index])
  return {
    share: painted.filter(Boolean).length / painted.length,
    breaks: painted.filter((on, index) => on && painted[index + 1] === false).length,
    length: walked.length / 2,
    color: [0, 1, 2].map((channel) => Math.min(...inks.map((ink) => ink[channel] ?? 255))) as [number, number, number],
  }
}

describe('lines', () => {
  it.each([1, 2])('differ by status in their pattern at pixel ratio %i', async (pixelRatio) => {
    const page = await harness.open({ pixelRatio })
    const accepted = await readInk(page, '点名支持', 'linkage/01')
    const inReview = await readInk(page, '自然淘汰', 'linkage/07')
    const suggested = await readInk(page, '2023年评估。 两边都在', 'linkage/14')
    expect(accepted.share).toBeGreaterThan(0.97)
    expect(accepted.breaks).toBeLessThanOrEqual(1)
    expect(inReview.share).toBeGreaterThan(0.4)
    expect(inReview.share).toBeLessThan(0.9)
    // One dash every nine px.
    expect(inReview.breaks / inReview.length).toBeGreaterThan(0.8 / 9)
    expect(inReview.breaks / inReview.length).toBeLessThan(1.2 / 9)
    expect(suggested.breaks / suggested.length).toBeGreaterThan(1.6 * (inReview.breaks / inReview.length))
    await page.context().close()
  })

  it('differ by score in colour: conflict red, alignment teal, stale grey', async () => {
    const page = await harness.open()
    const conflict = await readInk(page, '不再新建设施 要在', 'linkage/08')
    expect(conflict.color[0]).toBeGreaterThan(conflict.color[1] + 60)
    const aligned = await readInk(page, '点名支持', 'linkage/01')
    expect(aligned.color[1]).toBeGreaterThan(aligned.color[0] + 40)
    const stale = await readInk(page, '新稿已删', 'linkage/16')
    expect(Math.max(...stale.color) - Math.min(...stale.color)).toBeLessThan(30)
    await page.context().close()
  })

  it('are wider the stronger the score, whatever the confidence', async () => {
    const page = await harness.open()
    const { links } = await describeCanvas(page)
    function width(id: string): number {
      return links.find((link) => link.id === id)?.width ?? 0
    }
    expect(width('linkage/08')).toBeGreaterThan(width('linkage/05'))
    expect(width('linkage/05')).toBeGreaterThan(width('linkage/09'))
    expect(width('linkage/09')).toBeGreaterThan(width('linkage/03'))
    // +1 with confidence 0.5 and +1 with 0.9.
    expect(width('linkage/09')).toBe(width('linkage/12'))
    await page.context().close()
  })

  it('end at the plan’s square with an arrow head, not in it', async () => {
    const page = await harness.open({ pixelRatio: 2 })
    await readInk(page, '点名支持', 'linkage/01')
    const { links, nodes } = await describeCanvas(page)
    const line = links[0]?.points ?? []
    const square = nodes.find((node) => node.id === 'prov-sti')?.box
    const end = line.at(-1)
    if (!square || !end) throw new Error('Nothing is drawn.')
    // Six px before the square the head is wider than the line.
    const before = { x: square.x - 6, y: end.y }
    const [above, on, inside] = await readColors(page, [
      { x: before.x, y: before.y - 2.2 },
      before,
      { x: square.x + square.width / 2, y: square.y + square.height / 2 },
    ])
    expect(Math.min(...(above ?? [255]))).toBeLessThan(200)
    expect(Math.min(...(on ?? [255]))).toBeLessThan(160)
    expect(Math.min(...(inside ?? [0]))).toBeGreaterThan(240)
    await page.context().close()
  })
})

import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CanvasDescription } from '../../src/canvas/description.ts'
import { isOverlapping, type Box } from '../../src/explorer/layout/box.ts'
import { CanvasHarness, describe as describeCanvas, settleCamera } from './harness/harness.ts'

/** The map's pane in windows from a phone to a large desk. */
const PANES = [
  [360, 560],
  [390, 700],
  [480, 620],
  [560, 690],
  [640, 560],
  [740, 780],
  [900, 700],
  [1150, 900],
  [1700, 1200],
] as const

const CORPORA = ['tests/fixtures/small-town', 'data/jingdezhen'].filter((folder) => existsSync(`${folder}/linkages.csv`))

let harness: CanvasHarness

beforeAll(async () => {
  harness = await CanvasHarness.start()
})
afterAll(() => harness.stop())

interface Named {
  id: string
  box: Box
}

function findMeetings(boxes: readonly Named[], others: readonly Named[]): string[] {
  return boxes.flatMap((a) => others.filter((b) => a.id !== b.id && isOverlapping(a.box, b.box)).map((b) => `${a.id} × ${b.id}`))
}

function expectNoMeeting({ labels, nodes, chips }: CanvasDescription): void {
  expect(findMeetings(labels, labels)).toEqual([])
  expect(findMeetings(labels, nodes)).toEqual([])
  const folded = chips.map((chip) => ({ id: `chip ${chip.fold}`, box: chip.box }))
  expect(findMeetings(labels, folded)).toEqual([])
  expect(findMeetings(nodes, folded)).toEqual([])
}

/** Plans that stand well inside the pane and yet have no name. */
function findUnlabelled({ nodes, labels, height }: CanvasDescription): string[] {
  const labelled = new Set(labels.map((label) => label.id))
  return nodes
    .filter(({ role, box }) => (role === 'plan' || role === 'focus') && box.y > 40 && box.y + box.height < height - 40)
    .map((node) => node.id)
    .filter((id) => !labelled.has(id))
}

describe.each(CORPORA)('labels of %s in the browser’s own fonts', (corpus) => {
  it.each(PANES)('meet nothing at %i × %i, in Chinese and in English', async (width, height) => {
    for (const language of ['zh', 'en'] as const) {
      const page = await harness.open({ corpus, width, height, language })
      const description = await describeCanvas(page)
      expect(description.labels.length).toBeGreaterThan(5)
      expectNoMeeting(description)
      expect(findUnlabelled(description)).toEqual([])
      await page.context().close()
    }
  })

  it('stand at the same places on every load, at any pixel ratio, in any language', async () => {
    const first = await harness.open({ corpus })
    const { nodes, links, center, scale } = await describeCanvas(first)
    await first.context().close()
    for (const options of [{}, { pixelRatio: 2 }, { language: 'en' as const }, { dark: true }]) {
      const page = await harness.open({ corpus, ...options })
      const again = await describeCanvas(page)
      const places = again.nodes.map(({ id, box }) => ({ id, box }))
      expect(places).toEqual(nodes.map(({ id, box }) => ({ id, box })))
      expect(again.links.map(({ id, points }) => ({ id, points }))).toEqual(links.map(({ id, points }) => ({ id, points })))
      expect({ center: again.center, scale: again.scale }).toEqual({ center, scale })
      await page.context().close()
    }
  })

  it('still meet nothing after zooming, moving and opening a folded lane', async () => {
    const page = await harness.open({ corpus })
    for (const act of ['zoomIn', 'zoomIn', 'zoomIn', 'zoomOut', 'zoomOut', 'zoomOut', 'zoomOut'] as const) {
      const before = await describeCanvas(page)
      await page.evaluate((name) => window.harness.canvas[name](), act)
      await page.waitForFunction((scale) => window.harness.canvas.describe()?.scale !== scale, before.scale)
      expectNoMeeting(await describeCanvas(page))
    }
    await page.evaluate(() => window.harness.canvas.fit())
    await page.evaluate(() => window.harness.exploration.toggleFold('municipal'))
    await page.evaluate(() => window.harness.exploration.toggleFold('clauses'))
    expectNoMeeting(await describeCanvas(page))
    await page.context().close()
  })
})

describe('labels on going nearer', () => {
  it('show more and larger ones, never smaller than can be read', async () => {
    const page = await harness.open({ corpus: CORPORA.at(-1) ?? '', width: 390, height: 580 })
    async function readLineHeight(): Promise<number> {
      const { labels } = await describeCanvas(page)
      return Math.min(...labels.map((label) => label.box.height / label.text.split('\n').length))
    }
    async function readWords(id: string): Promise<string | undefined> {
      return (await describeCanvas(page)).labels.find((label) => label.id === id)?.text
    }
    expect(await readLineHeight()).toBeGreaterThan(11)
    // On a phone a clause shows its number; nearer, its heading.
    const { labels, nodes } = await describeCanvas(page)
    const numbered = labels.find((label) => /^[\d\p{Script=Han}]\.\d$/u.test(label.text))
    const seated = nodes.find((node) => node.id === numbered?.id)
    if (!seated) throw new Error('No clause shows its number.')
    await page.mouse.move(seated.box.x, seated.box.y)
    await page.mouse.wheel(0, -1200)
    await page.waitForFunction(() => (window.harness.canvas.describe()?.scale ?? 1) > 2.5)
    await settleCamera(page)
    expect(await readWords(seated.id)).toMatch(/\p{Script=Han}{2}/u)
    await page.evaluate(() => window.harness.canvas.fit())
    await settleCamera(page)
    expect(await readLineHeight()).toBeGreaterThan(11)
    await page.context().close()
  })
})

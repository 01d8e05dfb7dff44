import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isOverlapping } from '../../src/explorer/layout/box.ts'
import { launchChromium } from '../setup/chromium.ts'
import { describeMap, openApp } from './app-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

async function readMap(page: Page) {
  const map = await describeMap(page)
  if (!map) throw new Error('the map went away')
  return map
}

/** Waits until the camera stands still. */
async function settle(page: Page): Promise<void> {
  let last = ''
  await expect
    .poll(
      async () => {
        const { center, scale } = await readMap(page)
        const now = JSON.stringify([center, scale])
        const same = now === last
        last = now
        return same
      },
      { interval: 120 },
    )
    .toBe(true)
}

describe('an expansion on the map', () => {
  it.each([
    [1440, 900, 'zh-CN'],
    [1440, 900, 'en-GB'],
    [1280, 800, 'zh-CN'],
    [1280, 800, 'en-GB'],
  ] as const)(
    'brings every newcomer into sight, named and joined, at %i × %i in %s; one undo takes all back',
    async (width, height, locale) => {
      const { page, faults } = await openApp(browser, { width, height, locale })
      const before = await readMap(page)
      const plan = before.nodes.find((node) => node.id === 'jx-sti-14fyp')
      const box = await page.locator('.map-box').boundingBox()
      if (!plan || !box) throw new Error('the plan is not on the map')
      await page.mouse.dblclick(box.x + plan.box.x + plan.box.width / 2, box.y + plan.box.y + plan.box.height / 2)
      await page.locator('.map-line-expansion').waitFor()
      await settle(page)
      const after = await readMap(page)
      const known = new Set(before.nodes.map((node) => node.id))
      const guests = after.nodes.filter((node) => !known.has(node.id))
      expect(guests.length).toBeGreaterThan(5)
      expect((await page.locator('.map-line-expansion').innerText()).match(/\d+(?= 个，| new)/u)?.[0]).toBe(String(guests.length))
      for (const guest of guests) {
        expect(guest.box.x, guest.id).toBeGreaterThan(0)
        expect(guest.box.x + guest.box.width, guest.id).toBeLessThan(after.width)
        expect(
          after.labels.some((label) => label.id === guest.id),
          guest.id,
        ).toBe(true)
        expect(
          after.links.some(({ from, to }) => [from, to].includes(guest.id) && [from, to].includes(plan.id)),
          guest.id,
        ).toBe(true)
      }
      const meeting = after.labels.flatMap((a, index) => after.labels.slice(index + 1).filter((b) => isOverlapping(a.box, b.box)))
      expect(meeting).toEqual([])
      await page.keyboard.press('Control+z')
      await expect
        .poll(async () => (await readMap(page)).nodes.map((node) => node.id))
        .toEqual(before.nodes.map((node) => node.id))
      await page.locator('.map-line-expansion').waitFor({ state: 'detached' })
      expect(faults).toEqual([])
      await page.context().close()
    },
  )
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CanvasDescription } from '../../src/canvas/description.ts'
import { launchChromium } from '../setup/chromium.ts'
import { describeMap, openApp, waitForMap } from './app-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

type DrawnNode = CanvasDescription['nodes'][number]

/** A plan in a lane with lines of its own, well inside the map. */
async function findPlan(page: Page): Promise<DrawnNode> {
  const map = await waitForMap(page)
  const linked = new Set(map.links.flatMap((link) => [link.from, link.to]))
  const plan = map.nodes.find(
    ({ id, role, box }) =>
      role === 'plan' && linked.has(id) && box.x > 60 && box.x < map.width - 90 && box.y > 30 && box.y < map.height - 60,
  )
  if (!plan) throw new Error('no plan in sight')
  return plan
}

async function readMiddle(page: Page, { box }: DrawnNode): Promise<{ x: number; y: number }> {
  const pane = await page.locator('.map-box').boundingBox()
  if (!pane) throw new Error('no map')
  return { x: pane.x + box.x + box.width / 2, y: pane.y + box.y + box.height / 2 }
}

async function openMenu(page: Page, node: DrawnNode): Promise<void> {
  const { x, y } = await readMiddle(page, node)
  await page.mouse.click(x, y, { button: 'right' })
  await page.locator('.map-menu').waitFor()
}

/** A spot of the map where nothing stands: its menu is the ground's. */
async function openGroundMenu(page: Page): Promise<string[]> {
  const map = await describeMap(page)
  const pane = await page.locator('.map-box').boundingBox()
  if (!map || !pane) throw new Error('no map')
  // The gutter with the lanes' names.
  await page.mouse.click(pane.x + 6, pane.y + map.height - 6, { button: 'right' })
  await page.locator('.map-menu').waitFor()
  return page.locator('.map-menu button').allInnerTexts()
}

async function readNumber(page: Page, selector: string): Promise<number> {
  return Number(/\d+/.exec(await page.locator(selector).innerText())?.[0])
}

async function sumStrip(page: Page): Promise<number> {
  const counts = await page.locator('.map-legend-group').first().locator('.count').allInnerTexts()
  return counts.reduce((sum, count) => sum + Number(count), 0)
}

function listGuests(map: CanvasDescription | null): string[] {
  return (map?.nodes ?? []).filter(({ role }) => role === 'guest').map(({ id, box }) => `${id} ${box.x} ${box.y}`)
}

describe('hiding a node', () => {
  it('is counted alike by bar, list and legend, and named', async () => {
    const { page, faults } = await openApp(browser)
    const all = await sumStrip(page)
    const plan = await findPlan(page)
    await openMenu(page, plan)
    await page.getByRole('menuitem', { name: '从图上隐去' }).click()
    await page.locator('.filter-hidden').waitFor()
    const left = await readNumber(page, '.filter-count')
    expect(left).toBeLessThan(all)
    expect(await sumStrip(page)).toBe(left)
    expect(await readNumber(page, '.pane-list')).toBe(left)
    expect(await page.locator('.filter-hidden').innerText()).toMatch(/^已隐去：\S+$/)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('takes what came by it away and brings it back to its place', async () => {
    const { page } = await openApp(browser)
    const plan = await findPlan(page)
    await openMenu(page, plan)
    await page.locator('.map-menu button').nth(1).click()
    await page.waitForFunction(() => {
      const map = document.querySelector<HTMLElement & { describeMap?: () => { nodes: { role: string }[] } }>('.map-box')
      return map?.describeMap?.().nodes.some(({ role }) => role === 'guest') === true
    })
    const before = listGuests(await waitForMap(page))
    const { nodes } = await waitForMap(page)
    await openMenu(page, nodes.find(({ id }) => id === plan.id) ?? plan)
    await page.getByRole('menuitem', { name: '从图上隐去' }).click()
    await page.locator('.filter-hidden').waitFor()
    await expect.poll(async () => listGuests(await describeMap(page))).toEqual([])
    await page.locator('.filter-line .link-button').click()
    await expect.poll(async () => listGuests(await describeMap(page))).toEqual(before)
    await page.context().close()
  })
})

describe('the menus of the map', () => {
  it('offer to unpin what is pinned only, and the tip says that it is', async () => {
    const { page } = await openApp(browser)
    expect(await openGroundMenu(page)).not.toContain('全部取消固定')
    await page.keyboard.press('Escape')
    const plan = await findPlan(page)
    const { x, y } = await readMiddle(page, plan)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 40, y + 12, { steps: 5 })
    await page.mouse.up()
    await page.mouse.move(x + 41, y + 12)
    await page.locator('.map-tip').filter({ hasText: '已固定位置' }).waitFor()
    // As read aloud or copied: every line by itself.
    expect((await page.locator('.map-tip').textContent())?.split('\n').at(-1)).toMatch(/^\d+ 条衔接$/)
    expect(await openGroundMenu(page)).toContain('全部取消固定')
    await page.context().close()
  })

  it('make another plan the focus, and the browser leads back', async () => {
    const { page, faults } = await openApp(browser, { locale: 'en-GB' })
    const own = await page.locator('.top-plan-button').innerText()
    const plan = await findPlan(page)
    await openMenu(page, plan)
    await page.getByRole('menuitem', { name: 'Make this plan the focus' }).click()
    await page.waitForFunction((id) => new URL(location.href).searchParams.get('focus') === id, plan.id)
    await page.locator('.top-plan-button').filter({ hasNotText: own }).waitFor()
    await expect.poll(async () => (await describeMap(page))?.nodes.find(({ role }) => role === 'focus')?.id).toBe(plan.id)
    const back = 'Back to the plan of this corpus'
    expect(await openGroundMenu(page)).toContain(back)
    await page.keyboard.press('Escape')
    await page.locator('.pane-grid').getByRole('button', { name: back }).click()
    await page.locator('.top-plan-button').filter({ hasText: own }).waitFor()
    await page.goBack()
    await page.locator('.top-plan-button').filter({ hasNotText: own }).waitFor()
    await page.goBack()
    await page.locator('.top-plan-button').filter({ hasText: own }).waitFor()
    await expect.poll(async () => (await describeMap(page))?.nodes.find(({ role }) => role === 'focus')?.id).not.toBe(plan.id)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

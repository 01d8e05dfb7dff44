import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Point } from '../../src/explorer/exploration-state.ts'
import type { Box } from '../../src/explorer/layout/box.ts'
import type { Selection } from '../../src/explorer/selection.ts'
import { CanvasHarness, describe as describeCanvas, settleCamera, type OpenOptions } from './harness/harness.ts'

let harness: CanvasHarness
let page: Page

beforeAll(async () => {
  harness = await CanvasHarness.start()
})
afterAll(() => harness.stop())
beforeEach(async () => {
  page = await harness.open()
})
afterEach(() => page.context().close())

function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

async function findNode(id: string): Promise<Point> {
  const node = (await describeCanvas(page)).nodes.find((entry) => entry.id === id)
  if (!node) throw new Error(`${id} is not drawn.`)
  return middle(node.box)
}

async function reopen(options: OpenOptions): Promise<void> {
  await page.context().close()
  page = await harness.open(options)
}

function readSelection(): Promise<Selection | null> {
  return page.evaluate(() => window.harness.exploration.store.getState().selection)
}

function readHover(): Promise<Selection | null> {
  return page.evaluate(() => window.harness.exploration.store.getState().hover)
}

async function waitForHover(id: string | null): Promise<void> {
  await page.waitForFunction((wanted) => {
    const { hover } = window.harness.exploration.store.getState()
    return (hover && 'id' in hover ? hover.id : null) === wanted
  }, id)
}

/** A line and a point on it far from nodes, labels and other lines. */
async function findLonelyPoint(): Promise<{ link: string; at: Point; across: Point }> {
  const { links, labels, nodes } = await describeCanvas(page)
  for (const { id, points } of links) {
    for (const [index, b] of points.entries()) {
      const a = points[index - 1]
      if (!a || Math.hypot(b.x - a.x, b.y - a.y) < 8) continue
      const at = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
      const near = [...labels, ...nodes].some(({ box }) => isNear(at, box))
      const crowded = links.some((other) => other.id !== id && measureToLine(at, other.points) < 16)
      if (near || crowded) continue
      const length = Math.hypot(b.x - a.x, b.y - a.y)
      return { link: id, at, across: { x: -(b.y - a.y) / length, y: (b.x - a.x) / length } }
    }
  }
  throw new Error('No line runs alone anywhere.')
}

function isNear(at: Point, box: Box): boolean {
  return at.x > box.x - 14 && at.x < box.x + box.width + 14 && at.y > box.y - 14 && at.y < box.y + box.height + 14
}

function measureToLine(at: Point, points: readonly Point[]): number {
  return Math.min(...points.map((point, index) => measureToSegment(at, points[index - 1] ?? point, point)))
}

function measureToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length))
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy)
}

describe('the pointer', () => {
  it('selects a node by its square, and by its name', async () => {
    const square = await findNode('prov-sti')
    await page.mouse.click(square.x, square.y)
    expect(await readSelection()).toEqual({ kind: 'node', id: 'prov-sti' })
    const label = (await describeCanvas(page)).labels.find((entry) => entry.id === 'town-env')
    if (!label) throw new Error('town-env is not labelled.')
    const name = middle(label.box)
    await page.mouse.click(name.x, name.y)
    expect(await readSelection()).toEqual({ kind: 'node', id: 'town-env' })
  })

  it('hits a line on at least nine pixels across, and not far beside it', async () => {
    const { link, at, across } = await findLonelyPoint()
    for (const off of [0, 4, -4]) {
      await page.mouse.click(at.x + across.x * off, at.y + across.y * off)
      expect(await readSelection(), `${String(off)} px off`).toEqual({ kind: 'linkage', id: link })
      await page.evaluate(() => window.harness.exploration.select(null))
    }
    await page.mouse.click(at.x + across.x * 9, at.y + across.y * 9)
    expect(await readSelection()).toBeNull()
  })

  it('lets go on the ground', async () => {
    await page.evaluate(() => window.harness.exploration.select({ kind: 'node', id: 'prov-sti' }))
    await page.mouse.click(750, 20)
    expect(await readSelection()).toBeNull()
  })

  it('fades the rest when it rests on something, and tells what it rests on', async () => {
    const at = await findNode('town-env')
    await page.mouse.move(at.x, at.y)
    await waitForHover('town-env')
    const { nodes, links } = await describeCanvas(page)
    expect(
      links
        .filter((link) => link.alpha > 0.5)
        .map((link) => link.id)
        .sort(),
    ).toEqual(['linkage/07', 'linkage/08', 'linkage/09'])
    expect(nodes.find((node) => node.id === 'prov-sti')?.alpha).toBeLessThan(0.5)
    const tip = await page.evaluate(() => window.harness.tips.at(-1))
    expect(tip).toMatchObject({ target: { kind: 'node', id: 'town-env' }, node: { id: 'town-env' } })
    // The box holds square and name: a tooltip outside covers neither.
    expect(at.x).toBeGreaterThan(tip?.box.x ?? Infinity)
    expect(tip?.box.width).toBeGreaterThan(40)
    await page.mouse.move(750, 20)
    await waitForHover(null)
    expect(await page.evaluate(() => window.harness.tips.at(-1))).toBeNull()
  })

  it('passes over a node without fading anything', async () => {
    const at = await findNode('town-env')
    const changes = await page.evaluate(() => {
      const seen: unknown[] = []
      window.harness.exploration.store.subscribe((state, before) => {
        if (state.hover !== before.hover) seen.push(state.hover)
      })
      Object.assign(window, { seenHovers: seen })
      return seen.length
    })
    expect(changes).toBe(0)
    // One task for both moves: no timer can come between them.
    await page.evaluate(({ x, y }) => {
      const surface = document.querySelector('.sigma-mouse')
      for (const clientX of [x, 750])
        surface?.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY: clientX === x ? y : 20, bubbles: true }))
    }, at)
    const square = await findNode('prov-sti')
    await page.mouse.move(square.x, square.y)
    await waitForHover('prov-sti')
    expect(await page.evaluate(() => (window as unknown as { seenHovers: Selection[] }).seenHovers)).toEqual([
      { kind: 'node', id: 'prov-sti' },
    ])
  })

  it('expands by a double click and collapses by another', async () => {
    const at = await findNode('town-env')
    await page.mouse.dblclick(at.x, at.y)
    await page.waitForFunction(() => window.harness.exploration.store.getState().expansions['town-env']?.part.status === 'ready')
    const { nodes } = await describeCanvas(page)
    expect(nodes.filter((node) => node.role === 'guest').map((node) => node.id)).toEqual(
      ['', '/1', '/2', '/3'].map((path) => `town-env/excerpt${path}`),
    )
    await settleCamera(page)
    const there = await findNode('town-env')
    await page.mouse.dblclick(there.x, there.y)
    expect(await page.evaluate(() => window.harness.exploration.store.getState().expansions)).toEqual({})
  })

  it('drags a plan, pins it where it is let go and takes its lines along', async () => {
    const from = await findNode('town-env')
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 4 })
    await page.mouse.up()
    const to = await findNode('town-env')
    expect(to.x).toBeCloseTo(from.x + 60, 0)
    expect(to.y).toBeCloseTo(from.y + 40, 0)
    const { links, center } = await describeCanvas(page)
    const end = links.find((link) => link.id === 'linkage/08')?.points.at(-1)
    expect(end?.x).toBeCloseTo(to.x, 0)
    expect(await page.evaluate(() => Object.keys(window.harness.exploration.store.getState().pins.lanes))).toEqual(['town-env'])
    expect(await readSelection()).toBeNull()
    await page.evaluate(() => window.harness.exploration.undo())
    expect(await findNode('town-env')).toEqual(from)
    expect((await describeCanvas(page)).center).toEqual(center)
  })

  it('moves the sheet from the ground and zooms to where it points', async () => {
    const before = await findNode('prov-sti')
    await page.mouse.move(before.x, before.y)
    await page.mouse.wheel(0, -400)
    await page.waitForFunction(() => (window.harness.canvas.describe()?.scale ?? 1) > 1.2)
    await settleCamera(page)
    const after = await findNode('prov-sti')
    // The pointer stands on whole px, which the zoom enlarges.
    expect(Math.abs(after.x - before.x)).toBeLessThan(2)
    expect(Math.abs(after.y - before.y)).toBeLessThan(2)
    const ground = await findGround()
    await page.mouse.move(ground.x, ground.y)
    await page.mouse.down()
    await page.mouse.move(ground.x - 50, ground.y - 30, { steps: 5 })
    await settleCamera(page)
    const moved = await findNode('prov-sti')
    expect(moved.x).toBeCloseTo(after.x - 50, 0)
    expect(moved.y).toBeCloseTo(after.y - 30, 0)
    await page.mouse.up()
    await page.evaluate(() => window.harness.canvas.fit())
    await page.waitForFunction(() => window.harness.canvas.describe()?.scale === 1)
    expect(await findNode('prov-sti')).toEqual(before)
  })

  it('opens a lane’s chip', async () => {
    const chip = (await describeCanvas(page)).chips.find((entry) => entry.fold === 'municipal')
    if (!chip) throw new Error('No chip in the municipal lane.')
    expect(chip.text).toContain('1')
    const at = middle(chip.box)
    await page.mouse.click(at.x, at.y)
    expect((await describeCanvas(page)).nodes.some((node) => node.id === 'old-sti')).toBe(true)
  })

  it('asks for a menu by the right button, on a node, a line and the ground', async () => {
    const at = await findNode('town-env')
    await page.mouse.click(at.x, at.y, { button: 'right' })
    await page.mouse.click(750, 20, { button: 'right' })
    const menus = await page.evaluate(() => window.harness.menus.map(({ target, at: place }) => ({ target, at: place })))
    expect(menus).toMatchObject([{ target: { kind: 'node', id: 'town-env' } }, { target: null, at: { x: 750, y: 20 } }])
    expect(await readSelection()).toBeNull()
  })
})

/** A point where nothing is drawn. */
async function findGround(): Promise<Point> {
  const { labels, nodes, links, chips, width, height } = await describeCanvas(page)
  for (let y = 30; y < height - 30; y += 15) {
    for (let x = 80; x < width - 30; x += 15) {
      const at = { x, y }
      const covered = [...labels, ...nodes, ...chips].some(({ box }) => isNear(at, box))
      const near = links.some(({ points }) => measureToLine(at, points) < 10)
      if (!covered && !near) return at
    }
  }
  throw new Error('Everything is covered.')
}

/** Taps one after the other as fast as the browser takes them: it must see them as a double tap. */
async function tapQuickly(...places: Point[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await Promise.all(
    places.flatMap((at) => [
      session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] }),
      session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
    ]),
  )
}

describe('a finger', () => {
  it('selects within 22 px of a node, without a hover that sticks', async () => {
    await reopen({ touch: true, width: 390, height: 640 })
    const at = await findNode('prov-sti')
    await page.touchscreen.tap(at.x - 2, at.y - 18)
    await page.waitForFunction(() => window.harness.exploration.store.getState().selection !== null)
    expect(await readSelection()).toEqual({ kind: 'node', id: 'prov-sti' })
    expect(await readHover()).toBeNull()
  })

  it('asks for the menu by resting', async () => {
    await reopen({ touch: true, width: 390, height: 640 })
    const at = await findNode('prov-sti')
    const session = await page.context().newCDPSession(page)
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    await page.waitForFunction(() => window.harness.menus.length > 0)
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    expect(await page.evaluate(() => window.harness.menus[0]?.target)).toEqual({ kind: 'node', id: 'prov-sti' })
    // The page has handled what was sent before it answers.
    expect(await readSelection()).toBeNull()
    await page.touchscreen.tap(at.x, at.y)
    await page.waitForFunction(() => window.harness.exploration.store.getState().selection !== null)
  })

  it('opens by two taps on one node, not by quick taps on two', async () => {
    await reopen({ touch: true, width: 390, height: 640 })
    await tapQuickly(await findNode('prov-sti'), await findNode('town-env'))
    await page.waitForFunction(() => {
      const { selection } = window.harness.exploration.store.getState()
      return selection?.kind === 'node' && selection.id === 'town-env'
    })
    expect(await page.evaluate(() => Object.keys(window.harness.exploration.store.getState().expansions))).toEqual([])
    const at = await findNode('town-env')
    await tapQuickly(at, at)
    await page.waitForFunction(() => 'town-env' in window.harness.exploration.store.getState().expansions)
  })

  it('zooms by two fingers without a jump and keeps what is between them there', async () => {
    await reopen({ touch: true, width: 390, height: 640 })
    const before = await describeCanvas(page)
    const session = await page.context().newCDPSession(page)
    function touch(spread: number): (Point & { id: number })[] {
      return [
        { x: 195 - spread, y: 320, id: 0 },
        { x: 195 + spread, y: 320, id: 1 },
      ]
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: touch(40) })
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: touch(42) })
    const begun = await describeCanvas(page)
    expect(begun.scale / before.scale).toBeLessThan(1.12)
    for (const spread of [50, 60, 70, 80])
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: touch(spread) })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    const after = await describeCanvas(page)
    expect(after.scale / before.scale).toBeCloseTo(2, 1)
    expect(after.center.x).toBeCloseTo(before.center.x, 0)
    expect(after.center.y).toBeCloseTo(before.center.y, 0)
  })
})

describe('the keyboard', () => {
  it('walks from node to node, selects, expands, hides and zooms', async () => {
    await page.focus('[role=application]')
    await page.keyboard.press('ArrowDown')
    await waitForHover('town-sti')
    expect(await page.locator('[aria-live]').innerText()).toBe('规划 亡是市科技创新规划（2021—2025年）')
    await page.keyboard.press('ArrowUp')
    const up = await readHover()
    expect(up).not.toEqual({ kind: 'node', id: 'town-sti' })
    await page.keyboard.press('Enter')
    expect(await readSelection()).toEqual(up)
    await page.evaluate(() => window.harness.exploration.hover({ kind: 'node', id: 'town-env' }))
    await page.keyboard.press('e')
    expect(await page.evaluate(() => Object.keys(window.harness.exploration.store.getState().expansions))).toEqual(['town-env'])
    await page.keyboard.press('Delete')
    expect(await page.evaluate(() => window.harness.exploration.store.getState().hidden)).toEqual(['town-env'])
    expect((await describeCanvas(page)).nodes.some((node) => node.id === 'town-env')).toBe(false)
    await page.keyboard.press('+')
    await page.waitForFunction(() => (window.harness.canvas.describe()?.scale ?? 1) > 1.2)
    await page.keyboard.press('0')
    await page.waitForFunction(() => window.harness.canvas.describe()?.scale === 1)
  })

  it('reaches every node by arrows', async () => {
    await page.focus('[role=application]')
    const { nodes } = await describeCanvas(page)
    const reached = await page.evaluate(
      async (ids) => {
        const root = document.querySelector('[role=application]')
        const { exploration } = window.harness
        const seen = new Set<string>(['town-sti'])
        const queue = ['town-sti']
        for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
          for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
            exploration.hover({ kind: 'node', id })
            root?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
            const { hover } = exploration.store.getState()
            if (hover?.kind === 'node' && !seen.has(hover.id)) {
              seen.add(hover.id)
              queue.push(hover.id)
            }
          }
        }
        return Promise.resolve(ids.filter((id) => !seen.has(id)))
      },
      nodes.map((node) => node.id),
    )
    expect(reached).toEqual([])
  })

  it('opens the menu beside the node it stands on, and leaves Esc and undo to the page', async () => {
    await page.evaluate(() => window.harness.exploration.select({ kind: 'node', id: 'town-env' }))
    await page.focus('[role=application]')
    await page.keyboard.press('Shift+F10')
    expect(await page.evaluate(() => window.harness.menus.at(-1)?.target)).toEqual({ kind: 'node', id: 'town-env' })
    const bubbled = await page.evaluate(() => {
      const keys: string[] = []
      addEventListener('keydown', (event) => keys.push(event.key))
      Object.assign(window, { bubbledKeys: keys })
      return keys
    })
    expect(bubbled).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => (window as unknown as { bubbledKeys: string[] }).bubbledKeys)).toEqual([
      'Escape',
      'Control',
      'z',
    ])
  })
})

describe('following the exploration', () => {
  it('brings into sight what is selected elsewhere', async () => {
    await reopen({ width: 390, height: 300 })
    const { nodes } = await describeCanvas(page)
    expect(middle(nodes.find((node) => node.id === 'county-sti')?.box ?? { x: 0, y: 0, width: 0, height: 0 }).y).toBeGreaterThan(
      300,
    )
    await page.evaluate(() => window.harness.exploration.select({ kind: 'linkage', id: 'linkage/20' }))
    const at = await findNode('county-sti')
    expect(at.y).toBeLessThan(300)
    expect((await describeCanvas(page)).labels.some((label) => label.id === 'county-sti')).toBe(true)
  })

  it('shows only a cell’s linkages, and dims what has none', async () => {
    await page.evaluate(() => window.harness.exploration.openCell('town-sti/text/m1', 'aspect/project'))
    const { links, nodes } = await describeCanvas(page)
    expect(links.map((link) => link.id)).toEqual(['01', '02', '03', '22'].map((number) => `linkage/${number}`))
    expect(nodes.find((node) => node.id === 'town-env')?.alpha).toBeLessThan(0.5)
    expect(nodes.find((node) => node.id === 'prov-sti')?.alpha).toBe(1)
  })

  it('changes the layout and back', async () => {
    const before = await findNode('prov-sti')
    await page.evaluate(() => window.harness.exploration.setLayout('force'))
    await page.waitForFunction(() => {
      const description = window.harness.canvas.describe()
      return description?.ready === true && description.layout === 'force' && description.lanes.length === 0
    })
    expect(await findNode('prov-sti')).not.toEqual(before)
    await page.evaluate(() => window.harness.exploration.setLayout('lanes'))
    expect(await findNode('prov-sti')).toEqual(before)
  })

  it('lays out anew for another size of the pane', async () => {
    await page.setViewportSize({ width: 400, height: 700 })
    await page.waitForFunction(() => window.harness.canvas.describe()?.width === 400)
    const { nodes, width } = await describeCanvas(page)
    expect(nodes.every(({ box }) => box.x > 0 && box.x + box.width < width)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { selectPicture } from '../../../src/explorer/select-picture.ts'
import { isOverlapping, type Box } from '../../../src/explorer/layout/box.ts'
import { layoutLanes } from '../../../src/explorer/layout/lane-layout.ts'
import { readPoints, ROUTE_POINTS_MOST } from '../../../src/explorer/layout/route.ts'
import type { Sheet } from '../../../src/explorer/layout/sheet.ts'
import { planLabels, type Label } from '../../../src/explorer/label/plan-labels.ts'
import { readNodeBox, type Camera } from '../../../src/explorer/layout/camera.ts'
import type { Language } from '../../../src/explorer/exploration-state.ts'
import type { Picture } from '../../../src/explorer/picture.ts'
import { isCrossing } from './crossing.ts'
import { CORPORA, FLAGSHIP, measureSquare, openExploration, readAnswers, shuffleAnswer, SMALL_TOWN, until } from './loaded.ts'

/** Panes of the first screen in windows from a phone to a large desk. */
const PANES = [
  { width: 360, height: 560 },
  { width: 390, height: 700 },
  { width: 480, height: 620 },
  { width: 560, height: 690 },
  { width: 640, height: 560 },
  { width: 764, height: 790 },
  { width: 900, height: 700 },
  { width: 1150, height: 900 },
  { width: 1700, height: 1200 },
]

async function openPicture(folder: string): Promise<Picture> {
  return selectPicture((await openExploration(folder)).store.getState())
}

/** The whole sheet on one screen, so that every label is planned. */
function seeWhole(sheet: Sheet, scale = 1): Camera {
  const [width, height] = [sheet.width * scale, sheet.height * scale]
  return { center: { x: sheet.width / 2, y: sheet.height / 2 }, scale, width, height }
}

function planAll(picture: Picture, sheet: Sheet, language: Language = 'zh', scale = 1): Label[] {
  return planLabels(picture, sheet, seeWhole(sheet, scale), { language, measure: measureSquare, forced: new Set() })
}

function findMeetings(boxes: readonly { id: string; box: Box }[], others: readonly { id: string; box: Box }[]): string[] {
  return boxes.flatMap((a) => others.filter((b) => a.id !== b.id && isOverlapping(a.box, b.box)).map((b) => `${a.id} × ${b.id}`))
}

describe.each(CORPORA)('the map of lanes of %s', (folder) => {
  it.each(PANES)('lets no label meet another label, a node or a chip at $width × $height', async (pane) => {
    const picture = await openPicture(folder)
    const sheet = layoutLanes(picture, pane)
    for (const language of ['zh', 'en'] as const) {
      const labels = planAll(picture, sheet, language, sheet.start.scale)
      const camera = seeWhole(sheet, sheet.start.scale)
      const nodes = picture.nodes.map((node) => ({ id: node.id, box: readNodeBox(node.id, sheet, camera) }))
      expect(findMeetings(labels, labels)).toEqual([])
      expect(findMeetings(labels, nodes)).toEqual([])
    }
  })

  it.each([0.4, 0.6, 0.8, 1.5, 3])('lets none meet at the scale %d either', async (scale) => {
    const picture = await openPicture(folder)
    const sheet = layoutLanes(picture, { width: 764, height: 790 })
    const labels = planAll(picture, sheet, 'zh', scale)
    const camera = seeWhole(sheet, scale)
    const nodes = picture.nodes.map((node) => ({ id: node.id, box: readNodeBox(node.id, sheet, camera) }))
    expect(labels.length).toBeGreaterThan(0)
    expect(findMeetings(labels, labels)).toEqual([])
    expect(findMeetings(labels, nodes)).toEqual([])
  })

  it.each(PANES)('labels the focus plan, and every plan in its lane, at $width × $height', async (pane) => {
    const picture = await openPicture(folder)
    const labelled = new Set(planAll(picture, layoutLanes(picture, pane)).map((label) => label.id))
    const wanted = picture.nodes.filter((node) => node.role === 'focus' || node.role === 'plan')
    expect(wanted.filter((node) => !labelled.has(node.id)).map((node) => node.id)).toEqual([])
  })

  it.each(PANES)('runs no line through a label or a chip at $width × $height', async (pane) => {
    const picture = await openPicture(folder)
    const sheet = layoutLanes(picture, pane)
    const chips = sheet.chips.map((chip) => ({ id: `chip ${chip.kind}`, box: chip.box }))
    const labels = [...planAll(picture, sheet), ...chips]
    const crossed = picture.links.flatMap((link) => {
      const points = readPoints(sheet.routes.get(link.id) ?? new Float64Array())
      return labels
        .filter(({ box }) => points.some((point, index) => index > 0 && isCrossing(points[index - 1] ?? point, point, box)))
        .map((label) => `${link.id} through ${label.id}`)
    })
    expect(crossed).toEqual([])
  })

  it('keeps places and lines inside the sheet and gives every link a way', async () => {
    const picture = await openPicture(folder)
    for (const pane of PANES) {
      const sheet = layoutLanes(picture, pane)
      const points = [...sheet.places.values(), ...[...sheet.routes.values()].flatMap(readPoints)]
      expect(points.filter(({ x, y }) => x < 0 || y < 0 || x > sheet.width || y > sheet.height)).toEqual([])
      expect(picture.links.filter((link) => !sheet.routes.has(link.id))).toEqual([])
      expect([...sheet.places.keys()].sort()).toEqual(picture.nodes.map((node) => node.id))
    }
  })

  it('draws no way with more points than the canvas takes, relations of every plan included', async () => {
    const exploration = await openExploration(folder, { source: { node: () => new Promise(() => undefined) } })
    for (const { id } of exploration.store.getState().parts.plans.value ?? []) {
      exploration.select({ kind: 'node', id })
      for (const pane of [PANES[1], PANES[7]]) {
        const { routes } = layoutLanes(selectPicture(exploration.store.getState()), pane ?? { width: 390, height: 700 })
        const longest = Math.max(...[...routes.values()].map((route) => route.length / 2))
        expect(longest, id).toBeLessThanOrEqual(ROUTE_POINTS_MOST)
      }
    }
  })

  it('gives the same map for rows in any order and for both languages', async () => {
    const first = layoutLanes(await openPicture(folder), PANES[5] ?? { width: 764, height: 790 })
    for (let seed = 1; seed <= 20; seed++) {
      const language = seed % 2 === 0 ? 'en' : 'zh'
      const exploration = await openExploration(folder, { language, source: { change: shuffleAnswer(seed) } })
      const sheet = layoutLanes(selectPicture(exploration.store.getState()), PANES[5] ?? { width: 764, height: 790 })
      expect(sheet).toEqual(first)
    }
  })
})

describe('the map of lanes', () => {
  it('puts plans into lanes from the highest level down, the focus at the head of its own', async () => {
    const picture = await openPicture(SMALL_TOWN)
    const sheet = layoutLanes(picture, { width: 764, height: 790 })
    expect(sheet.lanes.map((lane) => lane.level)).toEqual(['national', 'provincial', 'municipal', 'county'])
    for (const node of picture.nodes) {
      const lane = sheet.lanes.find((entry) => entry.level === node.level)
      const place = sheet.places.get(node.id)
      if (!lane || !place) continue
      expect(place.y, node.id).toBeGreaterThan(lane.top)
      expect(place.y, node.id).toBeLessThan(lane.top + lane.height)
    }
  })

  it('seats a clause on the edge that most of its linkages leave by', async () => {
    const picture = await openPicture(SMALL_TOWN)
    const { places, frame } = layoutLanes(picture, { width: 764, height: 790 })
    // 2 has one linkage with the province, 4.1 two with plans of the town.
    expect(places.get('town-sti/text/2')?.y).toBe(frame?.y)
    expect(places.get('town-sti/text/4.1')?.y).toBe((frame?.y ?? 0) + (frame?.height ?? 0))
  })

  it('starts whole where that can be read, else at the focus plan in full size', async () => {
    const picture = await openPicture(CORPORA.includes(FLAGSHIP) ? FLAGSHIP : SMALL_TOWN)
    for (const pane of PANES) {
      const { start, height, frame } = layoutLanes(picture, pane)
      const whole = height * start.scale <= pane.height + 0.5
      expect(start.scale).toBeGreaterThanOrEqual(0.71)
      if (whole) continue
      expect(start.scale).toBe(1)
      expect(frame?.y).toBeGreaterThanOrEqual(start.center.y - pane.height / 2)
      expect((frame?.y ?? 0) + (frame?.height ?? 0)).toBeLessThanOrEqual(start.center.y + pane.height / 2)
    }
  })

  it('shows all lanes at first in a window of 1280 × 800, and names every plan in them', async () => {
    const picture = await openPicture(CORPORA.includes(FLAGSHIP) ? FLAGSHIP : SMALL_TOWN)
    for (const pane of [
      { width: 587, height: 584 },
      { width: 587, height: 614 },
    ]) {
      const sheet = layoutLanes(picture, pane)
      const { center, scale } = sheet.start
      const [first, last] = [sheet.lanes[0], sheet.lanes.at(-1)]
      expect((first?.top ?? 0) - center.y).toBeGreaterThanOrEqual(-pane.height / 2 / scale - 1)
      expect((last?.top ?? 0) + (last?.height ?? 0) - center.y).toBeLessThanOrEqual(pane.height / 2 / scale + 1)
      for (const language of ['zh', 'en'] as const) {
        const labels = planLabels(
          picture,
          sheet,
          { center, scale, ...pane },
          { language, measure: measureSquare, forced: new Set() },
        )
        const named = new Set(labels.map((label) => label.id))
        const plans = picture.nodes.filter((node) => node.role === 'plan' || node.role === 'focus')
        expect(plans.filter((node) => !named.has(node.id)).map((node) => node.id)).toEqual([])
      }
    }
  })

  it.each(CORPORA)('moves nothing when a chip of %s is opened, and names all it held', async (folder) => {
    for (const pane of [
      { width: 390, height: 640 },
      { width: 700, height: 716 },
    ]) {
      const exploration = await openExploration(folder)
      const before = layoutLanes(selectPicture(exploration.store.getState()), pane)
      const folds = before.chips
        .map((chip) => (chip.kind === 'lane' ? chip.level : 'clauses'))
        .filter((fold) => fold !== 'unknown')
      expect(folds.length).toBeGreaterThan(1)
      for (const fold of folds) {
        exploration.toggleFold(fold)
        const picture = selectPicture(exploration.store.getState())
        const after = layoutLanes(picture, pane)
        for (const [id, place] of before.places) expect(after.places.get(id), id).toEqual(place)
        for (const [id, route] of before.routes) expect(after.routes.get(id), id).toEqual(route)
        const opened = picture.nodes.filter((node) => !before.places.has(node.id))
        const chip = before.chips.find((entry) => fold === (entry.kind === 'lane' ? entry.level : 'clauses'))
        expect(opened).toHaveLength(chip?.count ?? -1)
        for (const language of ['zh', 'en'] as const) {
          const { x, y, width, height } = after.reach
          const camera = { center: { x: x + width / 2, y: y + height / 2 }, scale: 1, width, height }
          const labels = planLabels(picture, after, camera, { language, measure: measureSquare, forced: new Set() })
          const named = new Set(labels.map((label) => label.id))
          expect(opened.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([])
          expect(findMeetings(labels, labels)).toEqual([])
        }
        exploration.toggleFold(fold)
      }
    }
  })

  it.each(CORPORA)('stands every chip of a lane of %s in the last column', async (folder) => {
    const picture = await openPicture(folder)
    for (const pane of PANES) {
      const lefts = layoutLanes(picture, pane).chips.flatMap((chip) =>
        chip.kind === 'lane' ? [chip.box.x + chip.box.width] : [],
      )
      expect(new Set(lefts).size).toBe(1)
    }
  })

  it('places newcomers on free ground and moves nothing else', async () => {
    const answers = readAnswers(SMALL_TOWN)
    const exploration = await openExploration(SMALL_TOWN, {
      source: { neighbours: (id) => Promise.resolve(answers.neighbours(id)) },
    })
    const pane = { width: 764, height: 790 }
    const before = layoutLanes(selectPicture(exploration.store.getState()), pane)
    exploration.expand('town-env')
    await until(exploration, (state) => state.expansions['town-env']?.part.status === 'ready')
    const picture = selectPicture(exploration.store.getState())
    const after = layoutLanes(picture, pane)
    for (const [id, place] of before.places) expect(after.places.get(id), id).toEqual(place)
    const guests = picture.nodes.filter((node) => node.role === 'guest')
    expect(guests.map((node) => node.id)).toEqual([
      'town-env/excerpt',
      'town-env/excerpt/1',
      'town-env/excerpt/2',
      'town-env/excerpt/3',
    ])
    const camera = seeWhole(after)
    const boxes = picture.nodes.map((node) => ({ id: node.id, box: readNodeBox(node.id, after, camera) }))
    expect(findMeetings(boxes, boxes)).toEqual([])
  })
})

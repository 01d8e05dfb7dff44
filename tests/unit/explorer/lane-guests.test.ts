import { describe, expect, it } from 'vitest'
import type { Exploration } from '../../../src/explorer/exploration.ts'
import { planLabels } from '../../../src/explorer/label/plan-labels.ts'
import { isOverlapping, type Box } from '../../../src/explorer/layout/box.ts'
import { readNodeBox, type Camera } from '../../../src/explorer/layout/camera.ts'
import { layoutLanes } from '../../../src/explorer/layout/lane-layout.ts'
import { readPoints, ROUTE_POINTS_MOST } from '../../../src/explorer/layout/route.ts'
import type { Pane, Sheet } from '../../../src/explorer/layout/sheet.ts'
import type { Picture } from '../../../src/explorer/picture.ts'
import { selectPicture } from '../../../src/explorer/select-picture.ts'
import { isCrossing } from './crossing.ts'
import { CORPORA, measureSquare, openExploration, readAnswers, SMALL_TOWN, until } from './loaded.ts'

const PANES: Pane[] = [
  { width: 390, height: 640 },
  { width: 560, height: 660 },
  { width: 700, height: 745 },
  { width: 1150, height: 900 },
]

interface Named {
  id: string
  box: Box
}

function findMeetings(boxes: readonly Named[], others: readonly Named[]): string[] {
  return boxes.flatMap((a) => others.filter((b) => a.id !== b.id && isOverlapping(a.box, b.box)).map((b) => `${a.id} × ${b.id}`))
}

function seeAll({ reach }: Sheet): Camera {
  const { x, y, width, height } = reach
  return { center: { x: x + width / 2, y: y + height / 2 }, scale: 1, width, height }
}

async function openCorpus(folder: string): Promise<Exploration> {
  const answers = readAnswers(folder)
  return openExploration(folder, { source: { neighbours: (id) => Promise.resolve(answers.surroundings(id)) } })
}

async function expand(exploration: Exploration, node: string): Promise<Picture> {
  exploration.expand(node)
  await until(exploration, (state) => state.expansions[node]?.part.status === 'ready')
  return selectPicture(exploration.store.getState())
}

/** Every label, and every line that runs through one or through a chip. */
function readSheet(picture: Picture, sheet: Sheet, language: 'zh' | 'en') {
  const camera = seeAll(sheet)
  const labels = planLabels(picture, sheet, camera, { language, measure: measureSquare, forced: new Set() })
  const nodes = picture.nodes.map((node) => ({ id: node.id, box: readNodeBox(node.id, sheet, camera) }))
  const { x, y } = sheet.reach
  const walls = [
    ...labels,
    ...sheet.chips.map(({ kind, box }) => ({ id: `chip ${kind}`, box: { ...box, x: box.x - x, y: box.y - y } })),
  ]
  const crossed = picture.links.flatMap((link) => {
    const points = readPoints(sheet.routes.get(link.id) ?? new Float64Array()).map((point) => ({
      x: point.x - x,
      y: point.y - y,
    }))
    return walls
      .filter(({ box }) => points.some((point, index) => index > 0 && isCrossing(points[index - 1] ?? point, point, box)))
      .map((label) => `${link.id} through ${label.id}`)
  })
  return { labels, nodes, crossed }
}

describe.each(CORPORA)('what comes by expansion in %s', (folder) => {
  it('moves nothing, stands in its own lane, meets nothing, is named whole and joined past every name, for every plan', async () => {
    const exploration = await openCorpus(folder)
    const bare = selectPicture(exploration.store.getState())
    const plans = bare.nodes.filter((node) => node.role === 'plan' || node.role === 'focus')
    let guestsSeen = 0
    for (const [index, { id }] of plans.entries()) {
      const picture = await expand(exploration, id)
      const guests = picture.nodes.filter((node) => node.role === 'guest')
      guestsSeen += guests.length
      exploration.collapse(id)
      for (const pane of folder === SMALL_TOWN ? PANES : PANES.slice(index % PANES.length).slice(0, 1)) {
        const [before, after] = [layoutLanes(bare, pane), layoutLanes(picture, pane)]
        for (const [node, place] of before.places) expect(after.places.get(node), node).toEqual(place)
        expect(after.start).toEqual(before.start)
        for (const guest of guests) {
          const place = after.places.get(guest.id)
          const own = after.lanes.find((lane) => lane.level === guest.level)
          const [first, last] = [after.lanes[0], after.lanes.at(-1)]
          if (!place) throw new Error(`${guest.id} has no place`)
          if (guest.label === 'Plan' && own) {
            expect(place.y, guest.id).toBeGreaterThan(own === first ? -Infinity : own.top)
            expect(place.y, guest.id).toBeLessThan(own === last ? Infinity : own.top + own.height)
          }
          const lines = picture.links.filter(({ from, to }) => [from, to].includes(guest.id) && [from, to].includes(id))
          expect(lines.length, guest.id).toBeGreaterThan(0)
          for (const line of lines)
            expect(after.routes.get(line.id)?.length ?? 0, line.id).toBeLessThanOrEqual(2 * ROUTE_POINTS_MOST)
          for (const line of lines) expect(after.routes.has(line.id), line.id).toBe(true)
        }
        for (const language of ['zh', 'en'] as const) {
          const { labels, nodes, crossed } = readSheet(picture, after, language)
          expect(findMeetings(labels, labels)).toEqual([])
          expect(findMeetings(labels, nodes)).toEqual([])
          expect(findMeetings(nodes, nodes)).toEqual(
            findMeetings(nodes, nodes).filter((pair) => guests.every(({ id: guest }) => !pair.includes(guest))),
          )
          expect(crossed).toEqual([])
          const named = new Set(labels.map((label) => label.id))
          expect(guests.filter((guest) => !named.has(guest.id)).map((guest) => guest.id)).toEqual([])
        }
      }
    }
    expect(guestsSeen).toBeGreaterThan(3)
  })
})

describe('several expansions', () => {
  it('stand farther and farther out, the older where it was, and meet nothing', async () => {
    const exploration = await openCorpus(SMALL_TOWN)
    const pane = { width: 764, height: 790 }
    const plans = selectPicture(exploration.store.getState()).nodes.filter(
      (node) => node.role === 'plan' || node.role === 'focus',
    )
    let last = layoutLanes(selectPicture(exploration.store.getState()), pane)
    for (const { id } of plans) {
      const picture = await expand(exploration, id)
      const sheet = layoutLanes(picture, pane)
      for (const [node, place] of last.places) expect(sheet.places.get(node), node).toEqual(place)
      for (const language of ['zh', 'en'] as const) {
        const { labels, nodes, crossed } = readSheet(picture, sheet, language)
        expect(findMeetings(labels, labels)).toEqual([])
        expect(findMeetings(labels, nodes)).toEqual([])
        expect(crossed).toEqual([])
      }
      last = sheet
    }
  })
})

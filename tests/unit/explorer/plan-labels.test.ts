import { describe, expect, it } from 'vitest'
import { planLabels, type Label } from '../../../src/explorer/label/plan-labels.ts'
import type { Camera } from '../../../src/explorer/layout/camera.ts'
import { layoutForce } from '../../../src/explorer/layout/force-layout.ts'
import { layoutLanes } from '../../../src/explorer/layout/lane-layout.ts'
import type { Sheet } from '../../../src/explorer/layout/sheet.ts'
import type { Picture } from '../../../src/explorer/picture.ts'
import { selectPicture } from '../../../src/explorer/select-picture.ts'
import { CORPORA, measureSquare, openExploration } from './loaded.ts'

const PANES = [
  { width: 587, height: 584 },
  { width: 700, height: 716 },
]

function plan(picture: Picture, sheet: Sheet, language: 'zh' | 'en', forced: ReadonlySet<string> = new Set()): Label[] {
  const { width, height } = sheet
  const camera: Camera = { center: { x: width / 2, y: height / 2 }, scale: 1, width, height }
  return planLabels(picture, sheet, camera, { language, measure: measureSquare, forced })
}

function readWords(text: string): string[] {
  return text.split(/[\s\-–—/]+/u).filter(Boolean)
}

describe.each(CORPORA)('the labels of %s', (folder) => {
  it('break English between words only, whatever is selected', async () => {
    const picture = selectPicture((await openExploration(folder, { language: 'en' })).store.getState())
    for (const pane of PANES) {
      const sheet = layoutLanes(picture, pane)
      for (const forced of [null, ...picture.nodes.filter(({ role }) => role === 'clause')]) {
        for (const { id, lines } of plan(picture, sheet, 'en', new Set(forced ? [forced.id] : []))) {
          const node = picture.nodes.find((entry) => entry.id === id)
          const words = new Set(readWords(`${node?.title.en ?? ''} ${node?.short.en ?? ''}`).map((word) => word.toLowerCase()))
          const said = lines.filter(({ tone }) => tone === 'name' || tone === 'title').flatMap(({ text }) => readWords(text))
          const parts = said.filter((word) => !word.endsWith('…') && !words.has(word.toLowerCase()))
          expect(parts, id).toEqual([])
        }
      }
    }
  })

  it('stay as they are when a clause is selected that has room for its name', async () => {
    const picture = selectPicture((await openExploration(folder)).store.getState())
    for (const pane of PANES) {
      const sheet = layoutLanes(picture, pane)
      for (const language of ['zh', 'en'] as const) {
        const before = plan(picture, sheet, language)
        const byId = new Map(before.map((label) => [label.id, label]))
        for (const node of picture.nodes.filter(({ id, role }) => role === 'clause' && sheet.places.get(id)?.minor === false)) {
          const after = plan(picture, sheet, language, new Set([node.id]))
          expect(new Map(after.map((label) => [label.id, label])), node.id).toEqual(byId)
        }
      }
    }
  })

  it('say the level of a plan where no lane does', async () => {
    const exploration = await openExploration(folder)
    exploration.setLayout('force')
    const picture = selectPicture(exploration.store.getState())
    const steps = layoutForce(picture, { width: 1400, height: 1100 })
    let step = steps.next()
    while (!step.done) step = steps.next()
    const sheet = step.value
    const named = plan(picture, sheet, 'zh').filter(({ id }) =>
      picture.nodes.some((node) => node.id === id && node.role === 'plan'),
    )
    expect(named.length).toBeGreaterThan(2)
    for (const { id, lines } of named) {
      const short = picture.nodes.find((node) => node.id === id)?.short.zh ?? ''
      const said = lines
        .filter(({ tone }) => tone === 'name')
        .map(({ text }) => text)
        .join('')
      expect(short.startsWith(said.replace(/…$/u, '')), `${said} of ${short}`).toBe(true)
    }
  })
})

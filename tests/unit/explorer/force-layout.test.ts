import { describe, expect, it } from 'vitest'
import { planLabels } from '../../../src/explorer/label/plan-labels.ts'
import { isOverlapping } from '../../../src/explorer/layout/box.ts'
import { layoutForce } from '../../../src/explorer/layout/force-layout.ts'
import type { Pane, Sheet } from '../../../src/explorer/layout/sheet.ts'
import type { Picture } from '../../../src/explorer/picture.ts'
import { selectPicture } from '../../../src/explorer/select-picture.ts'
import { CORPORA, measureSquare, openExploration, shuffleAnswer } from './loaded.ts'

const PANE: Pane = { width: 764, height: 790 }

function run(picture: Picture, pane = PANE): Sheet {
  const steps = layoutForce(picture, pane)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe.each(CORPORA)('the force layout of %s', (folder) => {
  it('gives the same map every time, for rows in any order', async () => {
    const first = run(selectPicture((await openExploration(folder)).store.getState()))
    const shuffled = await openExploration(folder, { source: { change: shuffleAnswer(7) } })
    expect(run(selectPicture(shuffled.store.getState()))).toEqual(first)
  })

  it('works in slices that can be waited for', async () => {
    const steps = layoutForce(selectPicture((await openExploration(folder)).store.getState()), PANE)
    let slices = 0
    while (!steps.next().done) slices++
    expect(slices).toBeGreaterThan(3)
  })

  it('labels most nodes, the focus among them, and lets no two labels meet', async () => {
    const picture = selectPicture((await openExploration(folder)).store.getState())
    const sheet = run(picture)
    const camera = { center: { x: sheet.width / 2, y: sheet.height / 2 }, scale: 1, width: sheet.width, height: sheet.height }
    const labels = planLabels(picture, sheet, camera, { language: 'zh', measure: measureSquare, forced: new Set() })
    expect(labels.some((label) => label.lines[0]?.tone === 'title')).toBe(true)
    expect(labels.length).toBeGreaterThan(0.8 * picture.nodes.length)
    for (const a of labels)
      for (const b of labels) if (a !== b) expect(isOverlapping(a.box, b.box), `${a.id} × ${b.id}`).toBe(false)
  })

  it('keeps every node on the sheet', async () => {
    const picture = selectPicture((await openExploration(folder)).store.getState())
    for (const pane of [PANE, { width: 390, height: 640 }]) {
      const sheet = run(picture, pane)
      for (const [id, { x, y }] of sheet.places) {
        expect(x >= 0 && y >= 0 && x <= sheet.width && y <= sheet.height, id).toBe(true)
      }
    }
  })
})

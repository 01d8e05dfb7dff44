import { describe, expect, it } from 'vitest'
import { SheetKeeper } from '../../../src/canvas/scene.ts'
import type { Sheet } from '../../../src/explorer/layout/sheet.ts'
import { selectPicture } from '../../../src/explorer/select-picture.ts'
import { FLAGSHIP, openExploration } from '../explorer/loaded.ts'

const WIDE = { width: 698, height: 748 }

/** Reads the sheets of a page just opened, pane by pane. */
async function openKeeper(layout: 'lanes' | 'force'): Promise<(pane: { width: number; height: number }) => Sheet> {
  const picture = selectPicture((await openExploration(FLAGSHIP)).store.getState())
  const keeper = new SheetKeeper()
  return function read(pane) {
    for (;;) {
      const sheet = keeper.read(picture, pane, layout)
      if (sheet) return sheet
    }
  }
}

async function keepSheet(layout: 'lanes' | 'force') {
  const read = await openKeeper(layout)
  return { read, first: read(WIDE) }
}

describe.each(['lanes', 'force'] as const)('the sheet of %s', (layout) => {
  it('keeps every name in its place when a list is opened under the map, and shows the same first view when it is closed', async () => {
    const { read, first } = await keepSheet(layout)
    const lower = read({ ...WIDE, height: 440 })
    expect(lower.places).toBe(first.places)
    expect(lower.routes).toBe(first.routes)
    const { center, scale } = lower.start
    expect(center.y - 220 / scale).toBeGreaterThanOrEqual(-1)
    expect(center.y + 220 / scale).toBeLessThanOrEqual(lower.height + 1)
    const back = read(WIDE)
    expect(back.places).toBe(first.places)
    expect(back.start.scale).toBeCloseTo(first.start.scale)
  })

  it('is after a notice over the map is gone the one of a page that never had it', async () => {
    const { first } = await keepSheet(layout)
    const read = await openKeeper(layout)
    read({ ...WIDE, height: WIDE.height - 44 })
    expect(read(WIDE).places).toEqual(first.places)
  })

  it('is laid out anew for another width', async () => {
    const { read, first } = await keepSheet(layout)
    expect(read({ ...WIDE, width: 1100 }).places).not.toBe(first.places)
  })
})

describe('the sheet of lanes', () => {
  it('shows all of the map under a line of words that takes a little of its height', async () => {
    const { read, first } = await keepSheet('lanes')
    const under = read({ ...WIDE, height: WIDE.height - 36 })
    expect(under.places).toBe(first.places)
    expect(under.start.scale * under.height).toBeLessThanOrEqual(WIDE.height - 36 + 0.5)
  })
})

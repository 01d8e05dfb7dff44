import { describe, expect, it } from 'vitest'
import { drawLabels } from '../../../src/canvas/label-layer.ts'
import { lightPalette } from '../../../src/canvas/palette.ts'
import { toScreen } from '../../../src/explorer/layout/camera.ts'
import { layoutLanes } from '../../../src/explorer/layout/lane-layout.ts'
import { selectPicture } from '../../../src/explorer/select-picture.ts'
import { measureSquare, openExploration } from '../explorer/loaded.ts'

const PANE = { width: 900, height: 700 }

/** A context that remembers the circles drawn. */
function createContext(): { context: CanvasRenderingContext2D; circles: { x: number; y: number }[] } {
  const circles: { x: number; y: number }[] = []
  const context = new Proxy<Record<string | symbol, unknown>>(
    {},
    {
      get: (kept, name) => kept[name] ?? (name === 'arc' ? (x: number, y: number) => circles.push({ x, y }) : () => undefined),
    },
  )
  return { context: context as unknown as CanvasRenderingContext2D, circles }
}

describe('the mark of a pin', () => {
  it('stands at a node the user put somewhere, and goes with the pin', async () => {
    const exploration = await openExploration()
    function draw(): { circles: { x: number; y: number }[]; at: { x: number; y: number } } {
      const picture = selectPicture(exploration.store.getState())
      const sheet = layoutLanes(picture, PANE)
      const camera = { ...PANE, ...sheet.start }
      const { context, circles } = createContext()
      drawLabels(context, {
        picture,
        sheet,
        camera,
        labels: [],
        emphasis: { nodes: null, links: null, rest: 1, selected: new Set() },
        palette: lightPalette,
        words: { name: '', describe: '', chip: () => '', chipShort: () => '', omitted: () => '', unknownLane: '' },
        language: 'zh',
        measure: measureSquare,
      })
      const place = sheet.places.get('town-env')
      if (!place) throw new Error('not placed')
      return { circles, at: toScreen(place, camera) }
    }
    expect(draw().circles).toEqual([])
    exploration.pin('town-env', { x: 200, y: 200 })
    const { circles, at } = draw()
    expect(circles).toHaveLength(1)
    expect(Math.hypot((circles[0]?.x ?? 0) - at.x, (circles[0]?.y ?? 0) - at.y)).toBeLessThan(20)
    exploration.unpinAll()
    expect(draw().circles).toEqual([])
  })
})

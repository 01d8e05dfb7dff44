import type { Page } from 'playwright-core'
import type { Point } from '../../../src/explorer/exploration-state.ts'

/** Red, green, blue of screen points as they are painted now. */
export async function readColors(page: Page, points: readonly Point[]): Promise<[number, number, number][]> {
  const shot = (await page.screenshot()).toString('base64')
  return page.evaluate(
    async ({ shot, points }) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob())
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      if (!context) throw new Error('No 2-D context to decode the screenshot.')
      context.drawImage(image, 0, 0)
      const ratio = image.width / innerWidth
      return points.map(({ x, y }): [number, number, number] => {
        const [red = 0, green = 0, blue = 0] = context.getImageData(
          Math.round(x * ratio - 0.5),
          Math.round(y * ratio - 0.5),
          1,
          1,
        ).data
        return [red, green, blue]
      })
    },
    { shot, points: [...points] },
  )
}

/** Points every `step` px along a polyline, without its ends. */
export function walkLine(line: readonly Point[], { step, skip }: { step: number; skip: number }): Point[] {
  const walked: Point[] = []
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]]
    if (!a || !b) continue
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    for (let at = 0; at < length; at += step)
      walked.push({ x: a.x + ((b.x - a.x) * at) / length, y: a.y + ((b.y - a.y) * at) / length })
  }
  return walked.slice(Math.ceil(skip / step), -Math.ceil(skip / step))
}

import type { Font, Measure } from '../explorer/label/wrap.ts'

/** System fonts, the Chinese ones first, so that quotation marks too are the Chinese ones. */
const FAMILY = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif'

const SAMPLE = 100
const MEMORY = 20_000

export function writeFont(font: Font): string {
  return `${font.weight} ${font.size}px ${FAMILY}`
}

/** Measures with the browser's own shaping, once a text: widths grow with the size. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const widths = new Map<string, number>()
  return function measure(text, font) {
    const key = `${font.weight}${text}`
    let width = widths.get(key)
    if (width === undefined) {
      if (context) context.font = writeFont({ ...font, size: SAMPLE })
      width = context?.measureText(text).width ?? SAMPLE * text.length
      if (widths.size > MEMORY) widths.clear()
      widths.set(key, width)
    }
    return (width * font.size) / SAMPLE
  }
}

import { SIGN_SIZE, type Shape } from './sign-shape.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** A sign as an inline SVG of `size` px that screen readers skip: the words stand beside it. */
export function createSign(shapes: readonly Shape[], size: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', `0 0 ${SIGN_SIZE} ${SIGN_SIZE}`)
  svg.setAttribute('width', String(size))
  svg.setAttribute('height', String(size))
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('class', 'sign')
  for (const shape of shapes) {
    const piece = document.createElementNS(SVG, shape.tag)
    for (const [name, value] of Object.entries(shape.attributes)) piece.setAttribute(name, value)
    svg.append(piece)
  }
  return svg
}

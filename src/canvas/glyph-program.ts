import type Sigma from 'sigma'
import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { scaleNode } from '../explorer/layout/camera.ts'
import { GLYPH_FRAGMENT_SHADER, GLYPH_VERTEX_SHADER, GLYPHS, type Glyph } from './glyph-shader.ts'
import { packColor } from './packed-color.ts'
import { readCamera } from './sheet-camera.ts'

/** How one node is drawn; colours `#rrggbb`. */
export interface GlyphData {
  /** Middle, in px of the sheet. */
  sheetX: number
  sheetY: number
  radius: number
  glyph: Glyph
  fill: string
  rule: string
  /** px */
  border: number
  /** null: none. */
  halo: string | null
  alpha: number
}

const UNIFORMS = ['u_center', 'u_viewport', 'u_scale', 'u_nodeScale', 'u_pixelRatio'] as const
type Uniform = (typeof UNIFORMS)[number]

const HALO_ALPHA = 0.4

/** Draws every node from signed distances: one quad each, antialiased, with border and halo. */
export class GlyphProgram extends NodeProgram<Uniform> {
  /** Without a picking pass: what is under the pointer is computed from places and ways, never read back from the GPU. */
  constructor(gl: WebGLRenderingContext, _pickingBuffer: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer)
  }

  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: GLYPH_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: GLYPH_FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_radius', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_border', size: 1, type: FLOAT },
        { name: 'a_fill', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_rule', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_halo', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    }
  }

  override processVisibleItem(_index: number, start: number, data: NodeDisplayData): void {
    const glyph = data as unknown as GlyphData
    const { array } = this
    array[start] = glyph.sheetX
    array[start + 1] = glyph.sheetY
    array[start + 2] = glyph.radius
    array[start + 3] = GLYPHS[glyph.glyph]
    array[start + 4] = glyph.border
    array[start + 5] = packColor(glyph.fill, glyph.alpha)
    array[start + 6] = packColor(glyph.rule, glyph.alpha)
    array[start + 7] = glyph.halo === null ? 0 : packColor(glyph.halo, HALO_ALPHA)
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    const camera = readCamera(this.renderer)
    gl.uniform2f(uniformLocations.u_center, camera.center.x, camera.center.y)
    gl.uniform2f(uniformLocations.u_viewport, camera.width, camera.height)
    gl.uniform1f(uniformLocations.u_scale, camera.scale)
    gl.uniform1f(uniformLocations.u_nodeScale, scaleNode(1, camera.scale))
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio)
  }
}

import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { scaleNode } from '../explorer/layout/camera.ts'
import type { Route } from '../explorer/layout/sheet.ts'
import { LINK_FRAGMENT_SHADER, LINK_VERTEX_SHADER } from './link-shader.ts'
import { packColor } from './packed-color.ts'
import { readCamera } from './sheet-camera.ts'

export type LinePattern = 'solid' | 'dashed' | 'dotted'

/** How one line is drawn. */
export interface LinkData {
  route: Route
  color: string
  alpha: number
  /** px at scale 1 */
  width: number
  pattern: LinePattern
  arrow: boolean
  /** Radii of the nodes at both ends: the line stops at their outlines. */
  startRadius: number
  endRadius: number
}

const UNIFORMS = ['u_center', 'u_viewport', 'u_scale', 'u_nodeScale', 'u_lineScale', 'u_pixelRatio'] as const
type Uniform = (typeof UNIFORMS)[number]

const PATTERNS: Record<LinePattern, number> = { solid: 0, dashed: 10, dotted: 20 }
const ARROW = 5
const FLOATS = 12

/** Lines grow slower than the map. */
export function scaleLine(scale: number): number {
  return scale < 1 ? Math.max(0.7, scale) : Math.min(1.8, Math.sqrt(scale))
}

/**
 * A program that draws lines along routes of at most `points` points as one ribbon each. Points and lengths are computed here, once
 * for every change, not in the shader for every frame: without a GPU a vertex costs more than a float. Register one with few points
 * for straight lines and one with many for bent ones.
 */
export function createLinkProgram(points: number): EdgeProgramType {
  const vertices = 2 * points + 2

  return class LinkProgram extends EdgeProgram<Uniform> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext
      return {
        VERTICES: vertices,
        VERTEX_SHADER_SOURCE: LINK_VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: LINK_FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_normal', size: 2, type: FLOAT },
          { name: 'a_along', size: 1, type: FLOAT },
          { name: 'a_total', size: 1, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_trim', size: 2, type: FLOAT },
          { name: 'a_style', size: 1, type: FLOAT },
          { name: 'a_phase', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
      }
    }

    override processVisibleItem(
      _index: number,
      start: number,
      _source: NodeDisplayData,
      _target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      writeRibbon(this.array, start, points, data as unknown as LinkData)
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      const camera = readCamera(this.renderer)
      gl.uniform2f(uniformLocations.u_center, camera.center.x, camera.center.y)
      gl.uniform2f(uniformLocations.u_viewport, camera.width, camera.height)
      gl.uniform1f(uniformLocations.u_scale, camera.scale)
      gl.uniform1f(uniformLocations.u_nodeScale, scaleNode(1, camera.scale))
      gl.uniform1f(uniformLocations.u_lineScale, scaleLine(camera.scale))
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio)
    }
  }
}

/** Two vertices a point, one on either side; the first and last stand twice, so that ribbons do not join. */
function writeRibbon(array: Float32Array, start: number, points: number, link: LinkData): void {
  const { route } = link
  const last = Math.min(points, route.length / 2) - 1
  const lengths = measureRoute(route, last)
  const total = lengths[last] ?? 0
  const style = 1 + PATTERNS[link.pattern] + (link.arrow ? ARROW : 0)
  const color = packColor(link.color, link.alpha)
  const phase = readPhase(route, lengths)
  let offset = start
  function write(index: number, side: 1 | -1): void {
    const normal = readNormal(route, index, last)
    array[offset] = route[2 * index] ?? 0
    array[offset + 1] = route[2 * index + 1] ?? 0
    array[offset + 2] = side * normal.x
    array[offset + 3] = side * normal.y
    array[offset + 4] = lengths[index] ?? 0
    array[offset + 5] = total
    array[offset + 6] = link.width
    array[offset + 7] = link.startRadius
    array[offset + 8] = link.endRadius
    array[offset + 9] = side * style
    array[offset + 10] = phase
    array[offset + 11] = color
    offset += FLOATS
  }
  write(0, 1)
  for (let i = 0; i < points; i++) {
    const index = Math.min(i, last)
    write(index, 1)
    write(index, -1)
  }
  write(last, -1)
}

/**
 * What the dashes are counted from: along its longest upright run a line's dashes stand at the same heights as those of every other line,
 * so that lines side by side in a chute keep step.
 */
function readPhase(route: Route, lengths: readonly number[]): number {
  const total = lengths.at(-1) ?? 0
  let longest = 0
  let phase = 0
  for (let i = 1; i < lengths.length; i++) {
    const [before, after] = [route[2 * i - 1] ?? 0, route[2 * i + 1] ?? 0]
    const upright = Math.abs((route[2 * i] ?? 0) - (route[2 * i - 2] ?? 0)) < 0.5
    const run = Math.abs(after - before)
    if (!upright || run <= longest) continue
    longest = run
    const left = total - (lengths[i] ?? 0)
    phase = after < before ? left - after : left + after
  }
  return phase
}

function measureRoute(route: Route, last: number): number[] {
  const lengths = [0]
  for (let i = 1; i <= last; i++) {
    const dx = (route[2 * i] ?? 0) - (route[2 * i - 2] ?? 0)
    const dy = (route[2 * i + 1] ?? 0) - (route[2 * i - 1] ?? 0)
    lengths.push((lengths[i - 1] ?? 0) + Math.hypot(dx, dy))
  }
  return lengths
}

/** Normal at a point, longer where the line bends so that its width stays. */
function readNormal(route: Route, index: number, last: number): { x: number; y: number } {
  const before = readDirection(route, Math.max(0, index - 1), Math.max(1, index))
  const after = readDirection(route, Math.min(last - 1, index), Math.min(last, index + 1))
  const x = before.x + after.x
  const y = before.y + after.y
  const length = Math.hypot(x, y)
  if (length < 1e-6) return { x: -after.y, y: after.x }
  const nx = -y / length
  const ny = x / length
  const miter = Math.min(2, 1 / Math.max(0.5, nx * -after.y + ny * after.x))
  return { x: nx * miter, y: ny * miter }
}

function readDirection(route: Route, from: number, to: number): { x: number; y: number } {
  const x = (route[2 * to] ?? 0) - (route[2 * from] ?? 0)
  const y = (route[2 * to + 1] ?? 0) - (route[2 * from + 1] ?? 0)
  const length = Math.hypot(x, y) || 1
  return { x: x / length, y: y / length }
}

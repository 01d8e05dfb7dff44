import type { Place } from '../explorer/layout/sheet.ts'
import type { PictureNode } from '../explorer/picture.ts'
import type { Emphasis } from './emphasis.ts'
import type { GlyphData } from './glyph-program.ts'
import type { Glyph } from './glyph-shader.ts'
import type { Palette } from './palette.ts'

const LABEL_GLYPHS: Readonly<Record<string, Glyph>> = {
  Plan: 'square',
  Document: 'page',
  Clause: 'disc',
  PlanMention: 'ring',
  PlanClass: 'pair',
  Aspect: 'cross',
  Indicator: 'diamond',
  Target: 'diamond',
  Topic: 'target',
  Organization: 'house',
  Place: 'pin',
  Project: 'hexagon',
  Source: 'page',
}

const DIMMED = 0.35

/** How a node is drawn: shape by label, border by what stands with it, halo for the focus and what is selected. */
export function styleNode(node: PictureNode, place: Place, palette: Palette, emphasis: Emphasis): GlyphData {
  const focus = node.role === 'focus'
  const selected = emphasis.selected.has(node.id)
  const quiet = node.role === 'plan' && node.linkageCount === 0
  const rule =
    focus || selected || node.role === 'clause'
      ? palette.accent
      : node.open
        ? palette.open
        : quiet
          ? palette.nodeQuiet
          : palette.nodeRule
  const apart = emphasis.nodes !== null && !emphasis.nodes.has(node.id) && !focus
  return {
    sheetX: place.x,
    sheetY: place.y,
    radius: place.radius,
    glyph: LABEL_GLYPHS[node.label] ?? 'disc',
    fill:
      focus || selected || (node.label === 'Target' && node.role === 'guest')
        ? focus || selected
          ? palette.accent
          : palette.node
        : palette.node,
    rule,
    border: selected ? 2 : node.expanded || node.pinned ? 2 : 1.5,
    halo: focus || selected ? palette.accent : null,
    alpha: (node.dimmed && !selected ? DIMMED : 1) * (apart ? Math.max(emphasis.rest, DIMMED) : 1),
  }
}

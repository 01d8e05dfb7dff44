import { describe, expect, it } from 'vitest'
import { readEmphasis, type Emphasis } from '../../../src/canvas/emphasis.ts'
import { rankLink, styleLink } from '../../../src/canvas/link-style.ts'
import { styleNode } from '../../../src/canvas/node-style.ts'
import { darkPalette, lightPalette, readScoreColor } from '../../../src/canvas/palette.ts'
import type { Exploration } from '../../../src/explorer/exploration.ts'
import type { Place } from '../../../src/explorer/layout/sheet.ts'
import type { Picture, PictureLink, PictureNode } from '../../../src/explorer/picture.ts'
import { selectPicture } from '../../../src/explorer/select-picture.ts'
import { openExploration } from '../explorer/loaded.ts'

const PLACE: Place = { x: 0, y: 0, radius: 9, slot: { side: 'right', width: 80, height: 40 }, minor: false }
const ENDS = { route: new Float64Array(), from: undefined, to: undefined }
const CALM: Emphasis = { nodes: null, links: null, rest: 1, selected: new Set() }

function paint(exploration: Exploration): Picture {
  return selectPicture(exploration.store.getState())
}

function findNode(picture: Picture, id: string): PictureNode {
  const node = picture.nodes.find((entry) => entry.id === id)
  if (!node) throw new Error(`${id} is not in the picture.`)
  return node
}

function findLink(picture: Picture, number: string): PictureLink {
  const link = picture.links.find((entry) => entry.id === `linkage/${number}`)
  if (!link) throw new Error(`linkage/${number} is not in the picture.`)
  return link
}

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
])('what is drawn in the %s theme', (_theme, palette) => {
  it('has one colour a score, and one that is none of them for what has no score', () => {
    const scores = [-3, -2, -1, 0, 1, 2, 3].map((score) => readScoreColor(palette, score))
    expect(new Set(scores)).toHaveLength(7)
    expect(readScoreColor(palette, 9)).toBe(scores[6])
    expect(scores).not.toContain(readScoreColor(palette, null))
  })

  it('tells a stale linkage from every other, whatever its score', async () => {
    const picture = paint(await openExploration())
    const colors = picture.links.map((link) => [link.id, styleLink(link, ENDS, palette, CALM).color])
    expect(colors.filter(([, color]) => color === palette.stale)).toEqual([['linkage/16', palette.stale]])
  })

  it('shows a mention nobody has resolved as a ring in a colour of its own', async () => {
    const picture = paint(await openExploration())
    const open = styleNode(findNode(picture, 'town-sti/text/m3'), PLACE, palette, CALM)
    expect(open).toMatchObject({ glyph: 'ring', rule: palette.open })
    const others = picture.nodes.filter((node) => !node.open).map((node) => styleNode(node, PLACE, palette, CALM))
    expect(others.filter(({ glyph, rule }) => glyph === 'ring' || rule === palette.open)).toEqual([])
  })
})

describe('what stands out', () => {
  it('is a conflict, over an alignment of any strength; what is selected lies over both', async () => {
    const picture = paint(await openExploration())
    const [weakConflict, strongest] = [findLink(picture, '13'), findLink(picture, '01')]
    expect(rankLink(weakConflict, CALM)).toBeGreaterThan(rankLink(strongest, CALM))
    expect(rankLink(strongest, { ...CALM, selected: new Set([strongest.id]) })).toBeGreaterThan(rankLink(weakConflict, CALM))
  })

  it('is what the pointer is on, before what is selected; the rest steps back', async () => {
    const exploration = await openExploration()
    exploration.select({ kind: 'node', id: 'prov-sti' })
    const picture = paint(exploration)
    const state = exploration.store.getState()
    const selected = readEmphasis(picture, state, null)
    const own = ['01', '02', '03', '04', '05', '06', '22'].map((id) => `linkage/${id}`)
    expect([...(selected.links ?? [])].sort()).toEqual([...own, 'town-sti|BASED_ON|prov-sti'])
    const hovered = readEmphasis(picture, state, { kind: 'node', id: 'county-sti' })
    expect([...(hovered.links ?? [])].sort()).toEqual(['linkage/20', 'linkage/21'])
    expect([...hovered.selected]).toEqual(['prov-sti'])
    const [near, far] = ['20', '12'].map((id) => styleLink(findLink(picture, id), ENDS, lightPalette, hovered).alpha)
    expect(near).toBeGreaterThan(2 * (far ?? 1))
  })

  it('is not what a filter leaves no line, but that stays in sight and full when it is selected', async () => {
    const exploration = await openExploration()
    exploration.isolateLegend('type', 'decomposes')
    const picture = paint(exploration)
    const faded = findNode(picture, 'prov-sti')
    const { alpha } = styleNode(faded, PLACE, lightPalette, CALM)
    expect(alpha).toBeGreaterThan(0.2)
    expect(alpha).toBeLessThan(0.6)
    expect(styleNode(findNode(picture, 'county-sti'), PLACE, lightPalette, CALM).alpha).toBe(1)
    expect(styleNode(faded, PLACE, lightPalette, { ...CALM, selected: new Set(['prov-sti']) }).alpha).toBe(1)
  })
})

import { mountCanvas, type Canvas } from '../../../src/canvas/mount-canvas.ts'
import type { CanvasMenu, CanvasTip, CanvasWords } from '../../../src/canvas/canvas-options.ts'
import { darkPalette, lightPalette, type Palette } from '../../../src/canvas/palette.ts'
import { createExploration, type Exploration } from '../../../src/explorer/exploration.ts'
import { XianjieError } from '../../../src/graph/error.ts'
import type { Answer, GraphSource, Neighbourhood } from '../../../src/graph/graph-source.ts'
import { createFakeSource } from '../../setup/fake-source.ts'

/** What a test hands to the page before it loads. */
export interface HarnessData {
  focus: string
  answers: Record<string, Answer>
  neighbourhoods: Record<string, Neighbourhood>
  language: 'zh' | 'en'
  dark: boolean
}

/** What a test finds on `window.harness`. */
export interface Harness {
  exploration: Exploration
  canvas: Canvas
  tips: (CanvasTip | null)[]
  menus: CanvasMenu[]
  failures: string[]
  mount(): void
  words(language: 'zh' | 'en'): CanvasWords
  palettes: { light: Palette; dark: Palette }
}

declare global {
  interface Window {
    harnessData: HarnessData
    harness: Harness
  }
}

/** The answers computed in Node before the page was loaded. */
function createSource({ focus, answers, neighbourhoods }: HarnessData): GraphSource {
  return createFakeSource(
    { corpus: { focus }, answer: (question) => choose(answers, question) },
    { neighbours: (id) => Promise.resolve().then(() => choose(neighbourhoods, id)) },
  )
}

function choose<T>(prepared: Record<string, T>, name: string): T {
  const found = prepared[name]
  if (found === undefined) throw new XianjieError('internal', `Nothing was prepared for ${name}.`)
  return found
}

function writeWords(language: 'zh' | 'en'): CanvasWords {
  return language === 'zh'
    ? {
        name: '衔接图',
        describe: '方向键在节点间移动，回车选中，E 展开邻居',
        chip: (count, open) => (open ? `收起 ${String(count)} 项无衔接记录的规划` : `另有 ${String(count)} 项与本规划无衔接记录`),
        chipShort: (count, open) => `${open ? '收起' : '另有'} ${String(count)} 项`,
        omitted: (count, open) => (open ? `收起无衔接的 ${String(count)} 条` : `另有 ${String(count)} 条无衔接`),
        unknownLane: '层级未见',
      }
    : {
        name: 'Map of linkages',
        describe: 'Arrow keys go from node to node, Enter selects, E expands',
        chip: (count, open) =>
          open ? `Fold ${String(count)} plans without linkage` : `${String(count)} more without linkage on record`,
        chipShort: (count, open) => (open ? `Fold ${String(count)}` : `${String(count)} more`),
        omitted: (count, open) => (open ? 'Fold unlinked clauses' : `${String(count)} unlinked clauses`),
        unknownLane: 'Unknown',
      }
}

const data = window.harnessData
const pane = document.getElementById('pane')
if (pane) {
  const exploration = createExploration(createSource(data), { language: data.language })
  const harness: Omit<Harness, 'canvas'> & { canvas?: Canvas } = {
    exploration,
    tips: [],
    menus: [],
    failures: [],
    mount() {
      harness.canvas = mountCanvas(pane, exploration, {
        palette: data.dark ? darkPalette : lightPalette,
        words: writeWords(data.language),
        onTip: (tip) => harness.tips.push(tip),
        onMenu: (menu) => harness.menus.push(menu),
        onFailure: (reason) => harness.failures.push(reason),
      })
    },
    words: writeWords,
    palettes: { light: lightPalette, dark: darkPalette },
  }
  window.harness = harness as Harness
  harness.mount()
  exploration.start()
}

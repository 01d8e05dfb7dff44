import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { Attributes } from 'graphology-types'
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import { ROUTE_POINTS_MOST } from '../explorer/layout/route.ts'
import { GlyphProgram, type GlyphData } from './glyph-program.ts'
import { createLinkProgram, type LinkData } from './link-program.ts'

/** What Sigma is told to draw, asked anew for every node and line at each refresh. */
export interface StageModel {
  readNode(id: string): (GlyphData & { hidden: boolean }) | null
  readLink(id: string): (LinkData & { hidden: boolean; rank: number }) | null
  /** Draws the own layers; the camera is current. */
  draw(ground: CanvasRenderingContext2D, labels: CanvasRenderingContext2D): void
}

const STRAIGHT_POINTS = 2
const BOWED_POINTS = 12

/** Far from what the sheet can hold: where something unplaced would go. */
const NOWHERE = 0

/** Whether this browser can give a WebGL context. */
export function hasWebGl(): boolean {
  const probe = document.createElement('canvas')
  const context = probe.getContext('webgl2') ?? probe.getContext('webgl')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

/**
 * One Sigma with two 2-D layers of our own: the ground under the lines and the labels over the nodes. Sigma's labels, hover drawing and
 * picking are off; names are drawn by the browser and what is under the pointer is computed.
 */
export class Stage {
  readonly sigma: Sigma
  private readonly contexts: { ground: CanvasRenderingContext2D; labels: CanvasRenderingContext2D }

  /** @param box an element of its own: Sigma empties it when it goes */
  constructor(box: HTMLElement, model: StageModel) {
    this.sigma = new Sigma(new MultiDirectedGraph(), box, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableCameraRotation: false,
      stagePadding: 0,
      zIndex: true,
      defaultNodeType: 'glyph',
      nodeProgramClasses: { glyph: GlyphProgram },
      edgeProgramClasses: {
        straight: createLinkProgram(STRAIGHT_POINTS),
        bowed: createLinkProgram(BOWED_POINTS),
        bent: createLinkProgram(ROUTE_POINTS_MOST),
      },
      nodeReducer: (id) => toNodeData(model.readNode(id)),
      edgeReducer: (id) => toEdgeData(model.readLink(id)),
      defaultDrawNodeHover: () => undefined,
      inertiaDuration: 160,
      doubleClickTimeout: 260,
    })
    this.contexts = { ground: this.createLayer('ground', 'edges'), labels: this.createLayer('names', 'hovers') }
    this.sigma.resize(true)
    // Sigma's own listeners read the picture back from the GPU at every move.
    this.sigma.getMouseCaptor().removeAllListeners()
    this.sigma.getTouchCaptor().removeAllListeners()
    this.sigma.on('afterRender', () => model.draw(this.contexts.ground, this.contexts.labels))
  }

  /** Shows other nodes and lines; their looks are read from the model. */
  setContent(nodes: readonly string[], links: readonly { id: string; from: string; to: string }[]): void {
    const graph = new MultiDirectedGraph()
    for (const id of nodes) graph.addNode(id, { x: 0, y: 0 })
    for (const { id, from, to } of links) graph.addDirectedEdgeWithKey(id, from, to)
    this.sigma.setGraph(graph)
  }

  /** Draws anew in the next frame with the looks as they are now. */
  refresh(): void {
    this.sigma.refresh({ schedule: true })
  }

  /** The canvases that hold WebGL contexts. */
  listDrawingCanvases(): HTMLCanvasElement[] {
    const { edges, nodes, hoverNodes } = this.sigma.getCanvases()
    return [edges, nodes, hoverNodes].filter((canvas) => canvas !== undefined)
  }

  kill(): void {
    this.sigma.kill()
  }

  private createLayer(name: string, beforeLayer: string): CanvasRenderingContext2D {
    // Sigma takes the place among its layers, its types leave it out.
    this.sigma.createCanvasContext(name, { beforeLayer, style: { pointerEvents: 'none' } } as object)
    const context = this.sigma.getCanvases()[name]?.getContext('2d')
    if (!context) throw new Error(`No 2-D context for the layer ${name}.`)
    return context
  }
}

function toNodeData(look: (GlyphData & { hidden: boolean }) | null): Partial<NodeDisplayData> & Attributes {
  if (!look) return { x: NOWHERE, y: NOWHERE, hidden: true }
  return { ...look, x: look.sheetX, y: -look.sheetY, size: look.radius, type: 'glyph' }
}

function toEdgeData(look: (LinkData & { hidden: boolean; rank: number }) | null): Partial<EdgeDisplayData> & Attributes {
  if (!look) return { hidden: true, type: 'straight' }
  const points = look.route.length / 2
  const type = points <= STRAIGHT_POINTS ? 'straight' : points <= BOWED_POINTS ? 'bowed' : 'bent'
  return { ...look, size: look.width, type, zIndex: look.rank }
}

import type { ExplorationState } from '../explorer/exploration-state.ts'
import { planLabels, type Camera, type Label } from '../explorer/label/plan-labels.ts'
import type { Measure } from '../explorer/label/wrap.ts'
import { layoutForce } from '../explorer/layout/force-layout.ts'
import { layoutLanes } from '../explorer/layout/lane-layout.ts'
import type { Pane, Sheet } from '../explorer/layout/sheet.ts'
import type { Picture, PictureLink, PictureNode } from '../explorer/picture.ts'
import type { Emphasis } from './emphasis.ts'

/** Computing the force is shared out over frames from this many nodes on. */
const SLICED_FROM = 250
const SLICE_MS = 12

/** Keeps the sheet of the picture shown and computes it anew only when something stands elsewhere or for another pane. */
export class SheetKeeper {
  private key = ''
  private base: Sheet | null = null
  private running: { key: string; steps: Generator<void, Sheet> } | null = null

  /** The sheet without pins, or null while the force is being computed: ask again in the next frame. */
  read(picture: Picture, pane: Pane, layout: 'lanes' | 'force'): Sheet | null {
    const key = `${layout} ${pane.width} ${pane.height} ${writeOutline(picture)}`
    if (key === this.key && this.base) return this.base
    if (layout === 'lanes') return this.keep(key, layoutLanes(picture, pane))
    if (this.running?.key !== key) this.running = { key, steps: layoutForce(picture, pane) }
    const end = picture.nodes.length < SLICED_FROM ? Infinity : performance.now() + SLICE_MS
    do {
      const step = this.running.steps.next()
      if (step.done) return this.keep(key, step.value)
    } while (performance.now() < end)
    return null
  }

  private keep(key: string, sheet: Sheet): Sheet {
    this.key = key
    this.base = sheet
    this.running = null
    return sheet
  }
}

/** What of a picture decides where things stand. */
function writeOutline(picture: Picture): string {
  const nodes = picture.nodes.map(
    ({ id, role, level, anchor, linkageCount }) => `${id} ${role} ${level ?? ''} ${anchor ?? ''} ${linkageCount}`,
  )
  const links = picture.links.map(({ id, from, to }) => `${id} ${from} ${to}`)
  const folded = picture.folded.map(({ level, plans, open }) => `${level} ${plans.length} ${open}`)
  return [...nodes, ...links, ...folded, ...picture.expanded].join('\n')
}

/** Everything one frame shows. */
export interface Scene {
  picture: Picture
  sheet: Sheet
  emphasis: Emphasis
  nodeById: ReadonlyMap<string, PictureNode>
  linkById: ReadonlyMap<string, PictureLink>
}

export function createScene(picture: Picture, sheet: Sheet, emphasis: Emphasis): Scene {
  return {
    picture,
    sheet,
    emphasis,
    nodeById: new Map(picture.nodes.map((node) => [node.id, node])),
    linkById: new Map(picture.links.map((link) => [link.id, link])),
  }
}

/** The labels of a camera, computed once for each. */
export class LabelKeeper {
  private last: { scene: Scene; camera: Camera; language: string; labels: Label[] } | null = null
  private readonly measure: Measure

  constructor(measure: Measure) {
    this.measure = measure
  }

  read(
    scene: Scene,
    camera: Camera,
    { language, forced }: { language: ExplorationState['language']; forced: ReadonlySet<string> },
  ): Label[] {
    const { last } = this
    if (last && last.scene === scene && last.language === language && isSameCamera(last.camera, camera)) return last.labels
    const labels = planLabels(scene.picture, scene.sheet, camera, {
      language,
      measure: this.measure,
      forced,
    })
    this.last = { scene, camera, language, labels }
    return labels
  }

  /** Other words or fonts. */
  forget(): void {
    this.last = null
  }
}

function isSameCamera(a: Camera, b: Camera): boolean {
  return (
    a.scale === b.scale && a.center.x === b.center.x && a.center.y === b.center.y && a.width === b.width && a.height === b.height
  )
}

import type { ExplorationState } from '../explorer/exploration-state.ts'
import { planLabels, type Label } from '../explorer/label/plan-labels.ts'
import type { Camera } from '../explorer/layout/camera.ts'
import type { Measure } from '../explorer/label/wrap.ts'
import { layoutForce } from '../explorer/layout/force-layout.ts'
import { layoutLanes, showIn } from '../explorer/layout/lane-layout.ts'
import type { Pane, Sheet } from '../explorer/layout/sheet.ts'
import type { Picture, PictureLink, PictureNode } from '../explorer/picture.ts'
import type { Emphasis } from './emphasis.ts'

/** Computing the force is shared out over frames from this many nodes on. */
const SLICED_FROM = 250
const SLICE_MS = 12

/**
 * Keeps the sheet of the picture shown and computes it anew only when something stands elsewhere, or for a wider, narrower or higher
 * pane: names people have found must not walk away because a list was opened under the map, and once it is closed, or a notice over
 * the map is gone, the map is the one a page shows that never had it.
 */
export class SheetKeeper {
  private key = ''
  private base: Sheet | null = null
  private pane: Pane = { width: 0, height: 0 }
  private laidFor = 0
  private running: { key: string; height: number; steps: Generator<void, Sheet> } | null = null

  /** The sheet without pins, or null while the force is being computed: ask again in the next frame. */
  read(picture: Picture, pane: Pane, layout: 'lanes' | 'force'): Sheet | null {
    const key = `${layout} ${pane.width} ${writeOutline(picture)}`
    if (key === this.key && this.base && pane.height <= this.laidFor) return this.fit(this.base, pane)
    if (layout === 'lanes') return this.keep(key, pane, layoutLanes(picture, pane))
    if (this.running?.key !== key || this.running.height !== pane.height) {
      this.running = { key, height: pane.height, steps: layoutForce(picture, pane) }
    }
    const end = picture.nodes.length < SLICED_FROM ? Infinity : performance.now() + SLICE_MS
    do {
      const step = this.running.steps.next()
      if (step.done) return this.keep(key, pane, step.value)
    } while (performance.now() < end)
    return null
  }

  private keep(key: string, pane: Pane, sheet: Sheet): Sheet {
    this.key = key
    this.laidFor = pane.height
    this.pane = pane
    this.base = sheet
    this.running = null
    return sheet
  }

  private fit(sheet: Sheet, pane: Pane): Sheet {
    if (pane.height === this.pane.height) return sheet
    this.pane = pane
    this.base = showIn(sheet, pane)
    return this.base
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

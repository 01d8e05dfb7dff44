import type { Exploration } from '../explorer/exploration.ts'
import type { ExplorationState } from '../explorer/exploration-state.ts'
import type { Label } from '../explorer/label/plan-labels.ts'
import { applyPins } from '../explorer/layout/pinned-places.ts'
import { createEmptySheet, type Sheet } from '../explorer/layout/sheet.ts'
import type { Picture, PictureLink, PictureNode } from '../explorer/picture.ts'
import { createEmptyPicture } from '../explorer/picture-builder.ts'
import { selectPicture } from '../explorer/select-picture.ts'
import { isSameSelection, type Selection } from '../explorer/selection.ts'
import { nameLabel } from '../graph/node-label.ts'
import type { CanvasOptions, CanvasWords } from './canvas-options.ts'
import { describeScene } from './describe-scene.ts'
import type { CanvasDescription } from './description.ts'
import { readEmphasis } from './emphasis.ts'
import { createMeasure } from './font.ts'
import { Gestures } from './gestures.ts'
import { drawGround } from './ground-layer.ts'
import { createHostElement } from './host-element.ts'
import { drawLabels } from './label-layer.ts'
import { rankLink, styleLink } from './link-style.ts'
import type { Canvas } from './canvas.ts'
import { Navigation } from './navigation.ts'
import { styleNode } from './node-style.ts'
import type { Palette } from './palette.ts'
import { Pointer } from './pointer.ts'
import { createScene, LabelKeeper, SheetKeeper, type Scene } from './scene.ts'
import { readCamera } from './sheet-camera.ts'
import { Stage } from './stage.ts'

/** One canvas on a page: joins exploration, layout, Sigma and gestures. */
export class CanvasView implements Canvas {
  private readonly root: HTMLElement
  private readonly announcer: HTMLElement
  private readonly exploration: Exploration
  private readonly gestures: Gestures
  private palette: Palette
  private words: CanvasWords
  private readonly sheets = new SheetKeeper()
  private readonly labels: LabelKeeper
  private readonly measure = createMeasure()
  private readonly watcher: ResizeObserver
  private readonly unsubscribe: () => void
  private stage: Stage | null = null
  private pointer: Pointer | null = null
  private navigation: Navigation | null = null
  private scene: Scene | null = null
  private content = ''
  private shownSheet: Sheet | null = null
  private lost = false
  private frame = 0

  constructor(container: HTMLElement, exploration: Exploration, options: CanvasOptions) {
    this.exploration = exploration
    this.palette = options.palette
    this.words = options.words
    this.labels = new LabelKeeper(this.measure)
    const host = createHostElement(container)
    this.root = host.root
    this.announcer = host.announcer
    this.gestures = new Gestures(exploration, options, {
      readView: () => this.readView(),
      focus: () => this.root.focus({ preventScroll: true }),
      announce: (node) => this.announce(node),
      reveal: (node) => this.reveal(node),
      zoom: (direction) => this.navigation?.zoom(direction),
      fit: () => this.fit(),
      redraw: () => this.update(),
    })
    this.root.style.background = options.palette.ground
    this.setWords(options.words)
    this.root.addEventListener('keydown', this.onKeyDown)
    this.root.addEventListener('blur', this.onBlur)
    this.createStage()
    this.watcher = new ResizeObserver(() => this.onResize())
    this.watcher.observe(this.root)
    this.unsubscribe = exploration.store.subscribe((state, before) => this.onState(state, before))
    this.update()
  }

  dispose(): void {
    this.unsubscribe()
    this.watcher.disconnect()
    this.gestures.leave()
    cancelAnimationFrame(this.frame)
    this.root.removeEventListener('keydown', this.onKeyDown)
    this.root.removeEventListener('blur', this.onBlur)
    this.destroyStage()
    this.root.remove()
  }

  fit(): void {
    this.navigation?.fit()
  }

  zoomIn(): void {
    this.navigation?.zoom(1)
  }

  zoomOut(): void {
    this.navigation?.zoom(-1)
  }

  reveal(node: string): void {
    const place = this.scene?.sheet.places.get(node)
    if (place) this.navigation?.reveal(place)
  }

  setPalette(palette: Palette): void {
    this.palette = palette
    this.root.style.background = palette.ground
    this.stage?.refresh()
  }

  setWords(words: CanvasWords): void {
    this.words = words
    this.root.setAttribute('aria-label', words.name)
    this.root.setAttribute('aria-description', words.describe)
    this.labels.forget()
    this.stage?.refresh()
  }

  describe(): CanvasDescription {
    const { scene, stage } = this
    const state = this.exploration.store.getState()
    return describeScene({
      scene,
      camera: stage && { ...readCamera(stage.sigma) },
      labels: this.readLabels(),
      palette: this.palette,
      words: this.words,
      layout: state.layout,
      lost: this.lost,
    })
  }

  private createStage(): void {
    const box = document.createElement('div')
    Object.assign(box.style, { position: 'absolute', inset: '0' })
    this.root.prepend(box)
    const stage = new Stage(box, {
      readNode: (id) => this.readNode(id),
      readLink: (id) => this.readLink(id),
      draw: (ground, labels) => this.draw(ground, labels),
    })
    this.stage = stage
    this.navigation = new Navigation(stage.sigma, this.scene?.sheet ?? EMPTY_SHEET)
    this.pointer = new Pointer(stage.sigma, this.gestures, this.navigation)
    for (const canvas of stage.listDrawingCanvases()) {
      canvas.addEventListener('webglcontextlost', this.onContextLost)
      canvas.addEventListener('webglcontextrestored', this.onContextRestored)
    }
  }

  private destroyStage(): void {
    const { stage } = this
    if (!stage) return
    for (const canvas of stage.listDrawingCanvases()) {
      canvas.removeEventListener('webglcontextlost', this.onContextLost)
      canvas.removeEventListener('webglcontextrestored', this.onContextRestored)
    }
    this.pointer?.dispose()
    const box = stage.sigma.getContainer()
    stage.kill()
    box.remove()
    this.stage = null
    this.pointer = null
    this.navigation = null
    this.content = ''
    this.shownSheet = null
  }

  private readonly onContextLost = (event: Event): void => {
    // Without this the browser never gives the context back.
    event.preventDefault()
    this.lost = true
  }

  private readonly onContextRestored = (): void => {
    if (!this.stage) return
    const camera = readCamera(this.stage.sigma)
    const moved = this.navigation?.isMoved ?? false
    this.destroyStage()
    this.lost = false
    this.createStage()
    this.update()
    if (moved) {
      this.navigation?.touch()
      this.navigation?.show(camera.center, camera.scale)
    }
  }

  private onResize(): void {
    this.stage?.sigma.resize()
    this.update()
  }

  private onState(state: ExplorationState, before: ExplorationState): void {
    if (state.language !== before.language) this.labels.forget()
    this.update()
    if (!isSameSelection(state.selection, before.selection)) this.revealSelection(state.selection)
  }

  /** Brings the scene up to date with the exploration and the pane. */
  private update(): void {
    const { stage, navigation } = this
    const pane = { width: this.root.clientWidth, height: this.root.clientHeight }
    if (!stage || !navigation || this.lost || pane.width < 2 || pane.height < 2) return
    const state = this.exploration.store.getState()
    const picture = selectPicture(state)
    const base = this.sheets.read(picture, pane, state.layout)
    if (!base) {
      cancelAnimationFrame(this.frame)
      this.frame = requestAnimationFrame(() => this.update())
      return
    }
    const pins = state.pins[state.layout]
    const { dragged } = this.gestures
    const sheet = applyPins(base, picture, dragged ? { ...pins, [dragged.node]: dragged.place } : pins)
    this.scene = createScene(picture, sheet, readEmphasis(picture, state, state.hover))
    const content = writeContent(picture)
    const changed = content !== this.content
    if (changed) {
      this.content = content
      stage.setContent(
        picture.nodes.map((node) => node.id),
        picture.links,
      )
    }
    if (base !== this.shownSheet) {
      const known = new Set(this.shownSheet?.groups.map((group) => group.key))
      this.shownSheet = base
      navigation.setSheet(sheet, base.groups.findLast((group) => !known.has(group.key)) ?? null)
    } else if (!changed) stage.refresh()
  }

  private readNode(id: string) {
    const { scene } = this
    const node = scene?.nodeById.get(id)
    const place = scene?.sheet.places.get(id)
    if (!scene || !node || !place) return null
    return { ...styleNode(node, place, this.palette, scene.emphasis), hidden: !node.shown }
  }

  private readLink(id: string) {
    const { scene } = this
    const link = scene?.linkById.get(id)
    const route = scene?.sheet.routes.get(id)
    if (!scene || !link || !route) return null
    const { places } = scene.sheet
    const ends = { route, from: places.get(link.from), to: places.get(link.to) }
    return { ...styleLink(link, ends, this.palette, scene.emphasis), hidden: !link.shown, rank: rankLink(link, scene.emphasis) }
  }

  private draw(ground: CanvasRenderingContext2D, labels: CanvasRenderingContext2D): void {
    const { scene, stage } = this
    if (!stage) return
    const camera = readCamera(stage.sigma)
    const sheet = scene?.sheet ?? EMPTY_SHEET
    drawGround(ground, sheet, camera, this.palette)
    drawLabels(labels, {
      picture: scene?.picture ?? EMPTY_PICTURE,
      sheet,
      camera,
      labels: this.readLabels(),
      emphasis: scene?.emphasis ?? { nodes: null, links: null, rest: 1, selected: new Set() },
      palette: this.palette,
      words: this.words,
      language: this.exploration.store.getState().language,
      measure: this.measure,
    })
  }

  private readLabels(): Label[] {
    const { scene, stage } = this
    if (!scene || !stage) return []
    const { language, hover, selection } = this.exploration.store.getState()
    const forced = new Set<string>()
    for (const target of [hover, selection]) {
      if (target?.kind === 'node') forced.add(target.id)
      const link = target && target.kind !== 'cell' ? scene.linkById.get(target.id) : undefined
      if (link) [link.from, link.to].forEach((id) => forced.add(id))
    }
    return this.labels.read(scene, readCamera(stage.sigma), { language, forced })
  }

  private readView() {
    const { scene, stage } = this
    return scene && stage && { scene, camera: readCamera(stage.sigma), labels: this.readLabels() }
  }

  private revealSelection(selection: Selection | null): void {
    if (selection?.kind === 'node') this.reveal(selection.id)
    if (selection?.kind === 'linkage' || selection?.kind === 'relationship') {
      const link = this.scene?.linkById.get(selection.id)
      if (link) this.reveal(readFarEnd(link, this.scene?.picture))
    }
  }

  private announce(node: PictureNode): void {
    const { language } = this.exploration.store.getState()
    this.announcer.textContent = `${nameLabel(node.label)[language]} ${node.title[language]}`
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => this.gestures.pressKey(event)

  private readonly onBlur = (): void => this.gestures.leave()
}

const EMPTY_PICTURE = createEmptyPicture()
const EMPTY_SHEET = createEmptySheet({ width: 1, height: 1 })

function writeContent(picture: Picture): string {
  return [...picture.nodes.map((node) => node.id), ...picture.links.map((link) => `${link.id} ${link.from} ${link.to}`)].join(
    '\n',
  )
}

/** The end of a line that is not the focus plan's. */
function readFarEnd(link: PictureLink, picture: Picture | undefined): string {
  const from = picture?.nodes.find((node) => node.id === link.from)
  return from?.role === 'plan' || from?.role === 'guest' ? link.from : link.to
}

import type { GridModel } from '../../../src/panes/grid/grid-model.ts'
import { mountGrid } from '../../../src/panes/grid/mount-grid.ts'
import type { ListModel } from '../../../src/panes/list/list-model.ts'
import { mountList } from '../../../src/panes/list/mount-list.ts'
import type { Pane } from '../../../src/panes/pane.ts'
import '../../../src/ui/shared/tokens.css'
import '../../../src/panes/grid/grid.css'
import '../../../src/panes/list/list.css'
import '../../../src/panes/sign/sign.css'

/** What a test finds on `window.panes`: panes without React, and what was asked of whoever mounted them. */
export interface PaneHarness {
  asked: string[]
  /** Mounts into a shadow root as well as into the page: the element will. */
  mountGrid(model: GridModel, shadow?: boolean): void
  mountList(model: ListModel): void
  update(model: GridModel | ListModel): void
  dispose(): void
}

declare global {
  interface Window {
    panes: PaneHarness
  }
}

const asked: string[] = []
let pane: Pane<GridModel> | Pane<ListModel> | null = null

function findHost(shadow: boolean): HTMLElement {
  const host = document.getElementById('pane')
  if (!host) throw new Error('no pane')
  if (!shadow) return host
  const inner = document.createElement('div')
  host.attachShadow({ mode: 'open' }).append(inner)
  return inner
}

window.panes = {
  asked,
  mountGrid(model, shadow = false) {
    pane = mountGrid(findHost(shadow), model, {
      openCell: (mention, aspect) => asked.push(`cell ${mention} ${aspect}`),
      openMention: (mention) => asked.push(`mention ${mention}`),
      clear: () => asked.push('clear'),
    })
  },
  mountList(model) {
    pane = mountList(findHost(false), model, { open: (id) => asked.push(`open ${id}`) })
  },
  update: (model) => pane?.update(model as never),
  dispose: () => pane?.dispose(),
}

import type { Pane } from '../pane.ts'
import { createSign } from '../sign/sign.ts'
import { readResolutionShapes, readStateShapes } from '../sign/sign-shape.ts'
import type { GridActions, GridCell, GridModel, GridRow } from './grid-model.ts'
import { GridTooltip } from './grid-tooltip.ts'
import { readTarget, type GridPlace } from './grid-step.ts'

/**
 * Draws the duty grid into `element` as a table with `role="grid"`: one tab stop, arrow keys move, Enter or Space opens,
 * Esc lets go. `update` keeps the focus where it is.
 */
export function mountGrid(element: HTMLElement, model: GridModel, actions: GridActions): Pane<GridModel> {
  const tooltip = new GridTooltip()
  const root = document.createElement('div')
  root.className = 'duty-grid'
  element.append(root)
  let current = model
  let active: GridPlace = { row: 0, column: 0 }
  let stops: HTMLButtonElement[][] = []
  /** Clicked, and not left since: its tooltip has been read. */
  let quiet: Element | null = null

  function build(): void {
    const table = document.createElement('table')
    table.setAttribute('role', 'grid')
    stops = current.rows.map(() => [])
    const head = table.createTHead().insertRow()
    head.setAttribute('role', 'row')
    head.append(createCorner())
    for (const column of current.columns) head.append(createColumnHead(column.title, column.name))
    const body = table.createTBody()
    current.rows.forEach((row, rowIndex) => {
      const line = body.insertRow()
      line.setAttribute('role', 'row')
      for (let column = -1; column < current.columns.length; column++) {
        const holder = document.createElement(column < 0 ? 'th' : 'td')
        holder.setAttribute('role', column < 0 ? 'rowheader' : 'gridcell')
        if (column < 0) holder.setAttribute('scope', 'row')
        const stop = document.createElement('button')
        stop.type = 'button'
        stop.dataset['row'] = String(rowIndex)
        stop.dataset['column'] = String(column)
        stop.className = column < 0 ? 'duty-mention' : 'duty-cell'
        holder.append(stop)
        line.append(holder)
        stops[rowIndex]?.push(stop)
      }
      line.dataset['mention'] = row.mention
    })
    root.replaceChildren(table, tooltip.element)
    active = clampPlace(active)
  }

  function fill(): void {
    root.querySelector('table')?.setAttribute('aria-label', current.name)
    current.rows.forEach((row, rowIndex) => {
      const line = stops[rowIndex] ?? []
      if (line[0]) fillMention(line[0], row)
      current.cells[rowIndex]?.forEach((cell, column) => {
        const stop = line[column + 1]
        if (stop) fillCell(stop, cell)
      })
    })
    setTabStop()
  }

  function setTabStop(): void {
    for (const line of stops) for (const stop of line) stop.tabIndex = -1
    const stop = readStop(active)
    if (stop) stop.tabIndex = 0
  }

  function readStop(place: GridPlace): HTMLButtonElement | undefined {
    return stops[place.row]?.[place.column + 1]
  }

  function clampPlace(place: GridPlace): GridPlace {
    return {
      row: Math.max(0, Math.min(place.row, current.rows.length - 1)),
      column: Math.max(-1, Math.min(place.column, current.columns.length - 1)),
    }
  }

  function open(place: GridPlace): void {
    const row = current.rows[place.row]
    if (!row) return
    if (place.column < 0) {
      actions.openMention(row.mention)
      return
    }
    const column = current.columns[place.column]
    if (column) actions.openCell(row.mention, column.aspect)
  }

  function writeLines(stop: HTMLElement): string[] {
    const place = readPlace(stop)
    const row = current.rows[place.row]
    if (!row) return []
    const cell = current.cells[place.row]?.[place.column]
    return cell ? [cell.words, ...cell.details] : [row.name, row.resolutionWords]
  }

  function onClick(event: MouseEvent): void {
    const stop = findStop(event.target)
    if (!stop) return
    active = readPlace(stop)
    setTabStop()
    quiet = stop
    tooltip.hide()
    open(active)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // The page has an Esc of its own: one press lets go of one thing.
      event.stopPropagation()
      tooltip.hide()
      actions.clear()
      return
    }
    if (event.altKey || event.metaKey) return
    const target = readTarget(event, active, { rows: current.rows.length, columns: current.columns.length })
    if (!target) return
    event.preventDefault()
    active = target
    setTabStop()
    readStop(active)?.focus()
  }

  function onFocusIn(event: FocusEvent): void {
    const stop = findStop(event.target)
    if (!stop) return
    active = readPlace(stop)
    setTabStop()
    if (stop.matches(':focus-visible')) tooltip.show(stop, writeLines(stop))
  }

  function onPointerOver(event: PointerEvent): void {
    const stop = findStop(event.target)
    if (stop === quiet) return
    quiet = null
    if (stop && event.pointerType !== 'touch') tooltip.showSoon(stop, writeLines(stop))
    else tooltip.hide()
  }

  function onPointerLeave(): void {
    quiet = null
    tooltip.hide()
  }

  function hideTooltip(): void {
    tooltip.hide()
  }

  root.addEventListener('click', onClick)
  root.addEventListener('keydown', onKeyDown)
  root.addEventListener('focusin', onFocusIn)
  root.addEventListener('focusout', hideTooltip)
  root.addEventListener('pointerover', onPointerOver)
  root.addEventListener('pointerleave', onPointerLeave)
  build()
  fill()

  return {
    update(next) {
      const rebuild = readOutline(next) !== readOutline(current)
      current = next
      if (rebuild) build()
      fill()
    },
    dispose() {
      tooltip.hide()
      root.remove()
    },
  }
}

function readOutline(model: GridModel): string {
  return JSON.stringify([model.rows.map((row) => row.mention), model.columns.map((column) => [column.aspect, column.title])])
}

function createCorner(): HTMLElement {
  const corner = document.createElement('td')
  corner.setAttribute('role', 'presentation')
  return corner
}

function createColumnHead(title: string, name: string): HTMLElement {
  const head = document.createElement('th')
  head.setAttribute('role', 'columnheader')
  head.setAttribute('scope', 'col')
  head.textContent = title
  if (name !== title) {
    head.title = name
    head.setAttribute('aria-label', name)
  }
  return head
}

function fillMention(stop: HTMLButtonElement, row: GridRow): void {
  const title = document.createElement('span')
  title.className = 'duty-mention-title'
  title.textContent = row.title
  stop.setAttribute('aria-label', `${row.name} · ${row.resolutionWords}`)
  stop.setAttribute('aria-pressed', String(row.selected))
  stop.dataset['resolution'] = row.resolution
  stop.replaceChildren(title, createSign(readResolutionShapes(row.resolution), 14))
}

function fillCell(stop: HTMLButtonElement, cell: GridCell): void {
  const count = document.createElement('span')
  count.className = 'duty-count'
  count.textContent = cell.count > 0 ? String(cell.count) : ''
  stop.setAttribute('aria-label', cell.words)
  stop.dataset['state'] = cell.state
  stop.toggleAttribute('data-review', cell.inReview)
  stop.toggleAttribute('data-marked', cell.marked)
  stop.parentElement?.setAttribute('aria-selected', String(cell.selected))
  stop.replaceChildren(createSign(readStateShapes(cell.state, cell.inReview), 18), count)
}

function findStop(target: EventTarget | null): HTMLButtonElement | null {
  return target instanceof Element ? target.closest('button') : null
}

function readPlace(stop: HTMLElement): GridPlace {
  return { row: Number(stop.dataset['row']), column: Number(stop.dataset['column']) }
}

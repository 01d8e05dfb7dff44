import type { Pane } from '../pane.ts'
import { createSign } from '../sign/sign.ts'
import { readStateShapes } from '../sign/sign-shape.ts'
import type { ListActions, ListCell, ListColumn, ListModel, ListRow, ListSort } from './list-model.ts'
import { sortRows } from './sort-rows.ts'

/**
 * Draws a sortable table into `element`. A row opens by click, Enter or Space on its first cell's button; the arrow keys go from
 * row to row. The order chosen stays over updates.
 */
export function mountList(element: HTMLElement, model: ListModel, actions: ListActions): Pane<ListModel> {
  const root = document.createElement('div')
  root.className = 'list-pane'
  element.append(root)
  let current = model
  let sort: ListSort | null = null
  let width = root.clientWidth

  function draw(): void {
    const focused = readFocus(root)
    const columns = current.columns.filter((column) => (column.from ?? 0) <= width)
    if (current.rows.length === 0) {
      const empty = document.createElement('p')
      empty.className = 'list-empty'
      empty.textContent = current.empty
      root.replaceChildren(empty)
      return
    }
    const table = document.createElement('table')
    table.setAttribute('aria-label', current.name)
    const head = table.createTHead().insertRow()
    for (const column of columns) head.append(createHead(column))
    const body = table.createTBody()
    for (const row of sortRows(current, sort)) body.append(createRow(row, columns))
    root.replaceChildren(table)
    if (focused) root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true })
  }

  function createHead(column: ListColumn): HTMLElement {
    const head = document.createElement('th')
    head.setAttribute('scope', 'col')
    head.toggleAttribute('data-numeric', column.numeric === true)
    const mine = sort?.column === column.key ? sort : null
    head.setAttribute('aria-sort', mine ? (mine.descending ? 'descending' : 'ascending') : 'none')
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset['sort'] = column.key
    button.dataset['focus'] = `sort ${column.key}`
    button.textContent = column.title
    const next = mine && !mine.descending ? current.sortWords.descending : current.sortWords.ascending
    button.title = next
    head.append(button)
    return head
  }

  function turnSort(column: string): void {
    if (sort?.column !== column) sort = { column, descending: false }
    else sort = sort.descending ? null : { column, descending: true }
    draw()
  }

  function onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return
    const header = event.target.closest<HTMLElement>('[data-sort]')
    if (header) {
      turnSort(header.dataset['sort'] ?? '')
      return
    }
    const row = event.target.closest<HTMLElement>('tr[data-id]')
    if (row) actions.open(row.dataset['id'] ?? '')
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const buttons = [...root.querySelectorAll<HTMLElement>('tbody button')]
    const place = buttons.findIndex((button) => button === readActive(root))
    const next = buttons[place + (event.key === 'ArrowDown' ? 1 : -1)]
    if (place < 0 || !next) return
    event.preventDefault()
    next.focus()
  }

  const watcher = new ResizeObserver(() => {
    if (root.clientWidth === width) return
    width = root.clientWidth
    draw()
  })
  root.addEventListener('click', onClick)
  root.addEventListener('keydown', onKeyDown)
  watcher.observe(root)
  draw()

  return {
    update(next) {
      current = next
      draw()
      const selected = root.querySelector<HTMLElement>('tr[aria-current="true"]')
      if (selected && !root.contains(readActive(root))) selected.scrollIntoView({ block: 'nearest' })
    },
    dispose() {
      watcher.disconnect()
      root.remove()
    },
  }
}

function createRow(row: ListRow, columns: ListColumn[]): HTMLTableRowElement {
  const line = document.createElement('tr')
  line.dataset['id'] = row.id
  if (row.selected) line.setAttribute('aria-current', 'true')
  columns.forEach((column, index) => {
    const cell = line.insertCell()
    cell.toggleAttribute('data-numeric', column.numeric === true)
    cell.toggleAttribute('data-brief', column.brief === true)
    const content = fillCell(row.cells[column.key])
    if (index > 0) {
      cell.append(...content)
      return
    }
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset['focus'] = row.id
    button.append(...content)
    cell.append(button)
  })
  return line
}

function fillCell(cell: ListCell | undefined): Node[] {
  if (!cell) return []
  const text = document.createElement('span')
  text.className = 'list-text'
  text.textContent = cell.text
  const pieces: Node[] = [text]
  if (cell.note) {
    const note = document.createElement('span')
    note.className = 'list-note'
    note.textContent = cell.note
    pieces.push(note)
  }
  if (!cell.sign) return pieces
  const signed = document.createElement('span')
  signed.className = 'list-sign'
  signed.dataset['state'] = cell.sign.state
  signed.toggleAttribute('data-review', cell.sign.inReview)
  signed.append(createSign(readStateShapes(cell.sign.state, cell.sign.inReview), 18), ...pieces)
  return [signed]
}

/** The focused element, also inside a shadow root. */
function readActive(root: HTMLElement): Element | null {
  const tree = root.getRootNode()
  return tree instanceof ShadowRoot ? tree.activeElement : document.activeElement
}

function readFocus(root: HTMLElement): string | null {
  const active = readActive(root)
  return active instanceof HTMLElement && root.contains(active) ? (active.dataset['focus'] ?? null) : null
}

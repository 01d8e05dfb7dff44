import type { Counterpart } from '../../explorer/counterpart.ts'
import type { DutyCell } from '../../explorer/duty-cell.ts'
import type { CellKey } from '../../explorer/selection.ts'
import { STATES } from '../../graph/vocabulary.ts'
import type { GridCell, GridColumn, GridModel, GridRow } from '../../panes/grid/grid-model.ts'
import { readResolution } from '../shared/resolution.ts'
import { writeCellName } from '../shared/cell-name.ts'
import type { Words } from '../shared/words.ts'

export interface GridInput {
  cells: readonly DutyCell[]
  counterparts: readonly Counterpart[]
  /** The cell opened, whose linkages graph and list show. */
  opened: CellKey | null
  /** The linkage under inspection. */
  linkage: string | null
  /** The mention under inspection. */
  mention: string | null
}

/** The duty grid in the reader's words: rows are mentions, columns aspects, in printed order. */
export function writeGrid(input: GridInput, words: Words): GridModel {
  const mentions = pickFirsts(input.cells, (cell) => cell.mention)
  const aspects = pickFirsts(input.cells, (cell) => cell.aspect)
  const byPlace = new Map(input.cells.map((cell) => [`${cell.mention}~${cell.aspect}`, cell]))
  return {
    name: words.t('grid.name', { rows: mentions.length, columns: aspects.length }),
    columns: aspects.map((cell) => writeColumn(cell, words)),
    rows: mentions.map((cell) => writeRow(cell, input, words)),
    cells: mentions.map((row) =>
      aspects.flatMap((column) => {
        const cell = byPlace.get(`${row.mention}~${column.aspect}`)
        return cell ? [writeCell(cell, input, words)] : []
      }),
    ),
  }
}

function pickFirsts(cells: readonly DutyCell[], key: (cell: DutyCell) => string): DutyCell[] {
  return [...new Map(cells.toReversed().map((cell) => [key(cell), cell])).values()].toReversed()
}

function writeColumn(cell: DutyCell, words: Words): GridColumn {
  const name = words.term(cell.aspectTitle)
  return { aspect: cell.aspect, name, title: shortenAspect(name) }
}

/** Zero-width space and soft hyphen let a narrow column break where a reader would. */
const BREAK = '\u200b'
const HYPHEN = '\u00ad'
const NARROW_LETTERS = 7

/** `政策实施` may break in its middle; of an English name the first word stands for all. */
export function shortenAspect(name: string): string {
  if (/^\p{Script=Han}{4}$/u.test(name)) return name.slice(0, 2) + BREAK + name.slice(2)
  if (/^\p{Script=Han}/u.test(name)) return name
  const [first = name] = name.split(' ')
  return first.length > NARROW_LETTERS + 1 ? first.slice(0, NARROW_LETTERS) + HYPHEN + first.slice(NARROW_LETTERS) : first
}

function writeRow(cell: DutyCell, input: GridInput, words: Words): GridRow {
  const own = input.counterparts.filter((counterpart) => counterpart.mention === cell.mention)
  const resolution = readResolution(own)
  const plans = own.flatMap((counterpart) => (counterpart.plan ? [words.term(counterpart.planTitle)] : []))
  return {
    mention: cell.mention,
    title: words.term(cell.mentionTitle),
    name: own[0]?.surface ?? words.term(cell.mentionTitle),
    resolution,
    resolutionWords:
      plans.length > 0
        ? words.t(`resolution.${resolution}.plans`, { plans: plans.join(words.t('and')) })
        : words.t(`resolution.${resolution}`),
    selected: input.mention === cell.mention,
  }
}

function writeCell(cell: DutyCell, input: GridInput, words: Words): GridCell {
  return {
    state: cell.state,
    inReview: cell.inReview,
    count: cell.linkageCount,
    words: words.t('grid.cell', { name: writeCellName(cell, words), state: writeState(cell, words), count: cell.linkageCount }),
    details: writeDetails(cell, words),
    selected: input.opened?.mention === cell.mention && input.opened.aspect === cell.aspect,
    marked: input.linkage !== null && cell.linkages.includes(input.linkage),
  }
}

/** `待审 · 部分衔接`. */
export function writeState(cell: Pick<DutyCell, 'state' | 'inReview'>, words: Words): string {
  const state = words.term(STATES[cell.state])
  return cell.inReview ? words.t('state.inReview', { state }) : state
}

function writeDetails(cell: DutyCell, words: Words): string[] {
  if (cell.linkageCount === 0) return [words.t('grid.notAssessed.short')]
  return [
    words.t('grid.counts', {
      positive: cell.positive,
      negative: cell.negative,
      gap: cell.gap,
      waiting: cell.waiting,
    }),
  ]
}

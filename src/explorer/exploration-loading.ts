import type { StoreApi } from 'zustand/vanilla'
import { toXianjieError } from '../graph/error.ts'
import type { Answer, GraphSource, Overview } from '../graph/graph-source.ts'
import { LIMITS } from '../graph/limit.ts'
import type { ParameterValue } from '../graph/value.ts'
import { LINKAGE_STATUSES, RELATIONSHIP_TYPES } from '../graph/vocabulary.ts'
import { readClauses } from './clause-item.ts'
import { readCounterparts } from './counterpart.ts'
import { readCells } from './duty-cell.ts'
import type { Detail, Expansion, ExplorationState, PartName, Parts } from './exploration-state.ts'
import { FRESH, NO_FOCUS_PARTS, omitKey } from './initial-state.ts'
import { readLinkageDetail } from './linkage-detail.ts'
import { readLinkages } from './linkage-item.ts'
import { Loader, type Schedule } from './loader.ts'
import { IDLE } from './part.ts'
import { readPlans } from './plan-item.ts'
import { readRelations } from './plan-relation.ts'

type FocusPart = Exclude<PartName, 'overview' | 'detail'>

/** What a focus part is asked by. */
interface FocusQuestion<Name extends FocusPart> {
  question: string
  parameters?: Record<string, ParameterValue>
  read: (answer: Answer) => NonNullable<Parts[Name]['value']>
}

/** Every status: which are shown is the legend's business. */
const ALL_STATUSES = Object.keys(LINKAGE_STATUSES)

const FOCUS_QUESTIONS: { [Name in FocusPart]: FocusQuestion<Name> } = {
  plans: { question: 'plans', read: readPlans },
  clauses: { question: 'clauses', read: readClauses },
  linkages: { question: 'ego', parameters: { statuses: ALL_STATUSES }, read: readLinkages },
  cells: { question: 'duty-grid', read: readCells },
  counterparts: { question: 'counterparts', read: readCounterparts },
  relations: { question: 'plan-relations', read: readRelations },
}

/** Types that join a linkage to its parts or anything to its source: the inspector tells them; drawn only when asked for by name. */
const PLUMBING = ['FROM', 'TO', 'ON_ASPECT', 'EVIDENCED_BY', 'QUOTES', 'CITED_FROM', 'FOCUSES_ON']
const DRAWN_TYPES = Object.keys(RELATIONSHIP_TYPES).filter((type) => !PLUMBING.includes(type))

export interface LoadingOptions {
  /** Another plan is in focus: nothing arranged for the last one comes back. */
  onFocusMoved: () => void
  schedule?: Schedule
}

/** Loads an exploration's parts into its store, and finds out what of a view the data do not have. */
export class ExplorationLoading {
  private readonly store: StoreApi<ExplorationState>
  private readonly source: GraphSource
  private readonly loader: Loader
  private readonly options: LoadingOptions

  constructor(store: StoreApi<ExplorationState>, source: GraphSource, options: LoadingOptions) {
    this.store = store
    this.source = source
    this.options = options
    this.loader = new Loader(options.schedule)
  }

  load(name: PartName): void {
    if (name === 'overview') this.loadOverview()
    else if (name === 'detail') this.loadDetail()
    else this.loadFocusPart(name)
  }

  loadFocus(): void {
    for (const name of Object.keys(FOCUS_QUESTIONS) as FocusPart[]) this.loadFocusPart(name)
  }

  /** Another plan: what was loaded about the last one is dropped. */
  moveFocus(focus: string | null, change: Partial<ExplorationState>): void {
    this.options.onFocusMoved()
    for (const name of Object.keys(NO_FOCUS_PARTS)) this.loader.cancel(name)
    this.store.setState((state) => ({ ...change, focus, parts: { ...state.parts, ...NO_FOCUS_PARTS } }))
    if (focus !== null) this.loadFocus()
  }

  /** Follows the selection: what the inspector shows of it. */
  loadDetail(): void {
    const { selection } = this.store.getState()
    if (selection?.kind !== 'node' && selection?.kind !== 'linkage') {
      this.loader.cancel('detail')
      this.setPart('detail', IDLE)
      if (selection?.kind === 'relationship') void this.checkRelationship(selection.id)
      return
    }
    const { kind, id } = selection
    const shown = this.store.getState().parts.detail.value
    this.loader.load<Detail>('detail', {
      kept: shown?.kind === kind && shown.id === id ? shown : null,
      run: (signal) => this.fetchDetail(kind, id, signal),
      set: (part) => this.setPart('detail', part),
      onError: (error) => {
        if (error.code !== 'node-unknown') return false
        this.reportMissing('select', `${kind}:${id}`)
        this.store.setState({ selection: null })
        this.setPart('detail', IDLE)
        return true
      },
    })
  }

  loadExpansion(node: string): void {
    const expansion = this.store.getState().expansions[node]
    if (!expansion) return
    const { limit, types } = expansion
    this.loader.load(`expansion ${node}`, {
      kept: expansion.part.value,
      run: (signal) => this.source.neighbours(node, { limit, types: types.length > 0 ? [...types] : DRAWN_TYPES, signal }),
      set: (part) => this.setExpansion(node, part),
      onError: (error) => {
        if (error.code !== 'node-unknown') return false
        this.reportMissing('expand', node)
        this.store.setState((state) => ({ expansions: omitKey(state.expansions, node) }))
        return true
      },
    })
  }

  /** Expansions that came by a link, or back by undo, before they were loaded. */
  loadMissingExpansions(): void {
    for (const [node, { part }] of Object.entries(this.store.getState().expansions)) {
      if (part.status !== 'ready') this.loadExpansion(node)
    }
  }

  cancel(name: PartName): void {
    this.loader.cancel(name)
    const { value } = this.store.getState().parts[name]
    this.setPart(name, value === null ? IDLE : { status: 'ready', value, error: null })
  }

  cancelExpansion(node: string): void {
    this.loader.cancel(`expansion ${node}`)
  }

  dispose(): void {
    this.loader.cancelAll()
  }

  /** Lets go of a relationship the database does not have; one it cannot be asked about now stays. */
  private async checkRelationship(id: string): Promise<void> {
    const [from = '', type = '', to = ''] = id.split('|')
    const known = await this.source.neighbours(from, { types: [type], limit: LIMITS.neighboursMax }).then(
      ({ relationships, truncated }) => truncated || relationships.some((entry) => entry.from === from && entry.to === to),
      (thrown: unknown) => toXianjieError(thrown).code !== 'node-unknown',
    )
    const { selection } = this.store.getState()
    if (known || selection?.kind !== 'relationship' || selection.id !== id) return
    this.reportMissing('select', `relationship:${id}`)
    this.store.setState({ selection: null })
  }

  /** Lets go of a cell the grid does not have. */
  checkCell(): void {
    const { filters, selection, parts } = this.store.getState()
    const wanted = selection?.kind === 'cell' ? selection : filters.cell
    if (wanted === null || parts.cells.value === null) return
    if (parts.cells.value.some((cell) => cell.mention === wanted.mention && cell.aspect === wanted.aspect)) return
    this.reportMissing('cell', `${wanted.mention}~${wanted.aspect}`)
    this.store.setState({ filters: { ...filters, cell: null }, selection: selection?.kind === 'cell' ? null : selection })
  }

  private loadOverview(): void {
    this.loader.load<Overview>('overview', {
      kept: this.store.getState().parts.overview.value,
      run: (signal) => this.source.overview({ signal }),
      set: (part) => {
        this.setPart('overview', part)
        const own = part.status === 'ready' ? part.value.focus?.id : undefined
        if (own === undefined || this.store.getState().focus !== null) return
        // Not moveFocus: what a link selected is loading already and belongs to this plan.
        this.store.setState({ focus: own })
        this.loadFocus()
      },
    })
  }

  private loadFocusPart(name: FocusPart): void {
    const { focus: plan, parts } = this.store.getState()
    if (plan === null) return
    const { question, parameters, read } = FOCUS_QUESTIONS[name]
    this.loader.load<NonNullable<Parts[FocusPart]['value']>>(name, {
      kept: parts[name].value,
      run: async (signal) => read(await this.source.ask(question, { plan, ...parameters }, { signal })),
      set: (part) => {
        this.setPart(name, part)
        if (part.status !== 'ready') return
        if (name === 'plans') this.checkFocus()
        if (name === 'cells') this.checkCell()
      },
      onError: (error) => {
        if (error.code !== 'node-unknown') return false
        this.leaveFocus(plan)
        return true
      },
    })
  }

  private async fetchDetail(kind: 'node' | 'linkage', id: string, signal: AbortSignal): Promise<Detail> {
    if (kind === 'node') return { kind, id, node: await this.source.node(id, { signal }) }
    return { kind, id, linkage: readLinkageDetail(id, await this.source.ask('linkage', { linkage: id }, { signal })) }
  }

  /** A focus no plan carries came from a wrong link: say so and take the database's own. */
  private checkFocus(): void {
    const { focus, parts } = this.store.getState()
    if (focus !== null && !(parts.plans.value ?? []).some((plan) => plan.id === focus)) this.leaveFocus(focus)
  }

  /** The first part that finds the plan missing speaks for all. */
  private leaveFocus(focus: string): void {
    if (this.store.getState().focus !== focus) return
    this.reportMissing('focus', focus)
    const own = this.store.getState().parts.overview.value?.focus?.id ?? null
    // While the overview is on its way it brings the focus itself.
    this.moveFocus(own === focus ? null : own, FRESH)
  }

  private reportMissing(parameter: string, value: string): void {
    this.store.setState((state) => ({ problems: [...state.problems, { reason: 'missing', parameter, value }] }))
  }

  private setPart<Name extends PartName>(name: Name, part: Parts[Name]): void {
    this.store.setState((state) => ({ parts: { ...state.parts, [name]: part } }))
  }

  private setExpansion(node: string, part: Expansion['part']): void {
    this.store.setState(({ expansions }) => {
      const was = expansions[node]
      return was ? { expansions: { ...expansions, [node]: { ...was, part } } } : {}
    })
  }
}

import type { CypherEngine, RunOptions } from '../../graph/cypher-engine.ts'
import { LIMITS } from '../../graph/limit.ts'
import type { PlanOperator } from '../../graph/plan-operator.ts'
import type { GraphSchema } from '../../graph/schema.ts'
import type { Table } from '../../graph/table.ts'
import type { Parameters } from '../../graph/value.ts'
import { boundOptions } from '../bound-options.ts'
import { describeSchema } from '../describe-schema.ts'
import { expectAnswer } from '../ping.ts'
import { ReadGuard } from '../read-guard.ts'
import { tokenizeStatement } from '../statement-token.ts'
import type { Keeper } from './keeper.ts'
import { limitRows } from './limit-rows.ts'
import { nameColumns } from './name-columns.ts'
import { readPlanText } from './plan-text.ts'
import { isReadOperator } from './read-operators.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'
import { Task, type TaskOptions } from './task.ts'

/** The embedded engine as a CypherEngine; its process is kept by a Keeper. */
export class EmbeddedEngine implements CypherEngine {
  readonly title: string
  private readonly keeper: Keeper
  private readonly guard: ReadGuard

  constructor(keeper: Keeper, title: string) {
    this.keeper = keeper
    this.title = title
    this.guard = new ReadGuard({ isReadOperator, refuseUnsafe })
  }

  async run(statement: string, parameters: Parameters = {}, options: RunOptions = {}): Promise<Table> {
    const bounded = boundOptions(options)
    const inspection = await this.guard.admit(statement, parameters, (looked) =>
      this.readPlan(nameColumns(looked).statement, bounded),
    )
    const named = nameColumns(inspection)
    const limited = limitRows({ statement: named.statement, tokens: tokenizeStatement(named.statement) }, bounded.rows + 1)
    const table = await this.perform(new Task({ kind: 'read', statement: limited, parameters, rows: bounded.rows }, bounded))
    return named.columns === undefined ? table : { ...table, columns: named.columns }
  }

  async explain(statement: string): Promise<PlanOperator[]> {
    this.guard.check(statement)
    return this.readPlan(statement, { timeMs: LIMITS.timeMs })
  }

  async describeSchema(options: RunOptions = {}): Promise<GraphSchema> {
    const bounded = boundOptions(options)
    return describeSchema((statement) =>
      this.perform(new Task({ kind: 'read', statement, parameters: {}, rows: Number.MAX_SAFE_INTEGER }, bounded)),
    )
  }

  async ping(): Promise<void> {
    await expectAnswer(this.perform(new Task({ kind: 'ping' }, { timeMs: LIMITS.healthMs })), 'The database process')
  }

  private async readPlan(statement: string, options: TaskOptions): Promise<PlanOperator[]> {
    const { rows } = await this.perform(new Task({ kind: 'explain', statement }, options))
    return readPlanText(rows[0]?.[0] as string)
  }

  private perform(task: Task): Promise<Table> {
    this.keeper.submit(task)
    return task.answer
  }
}

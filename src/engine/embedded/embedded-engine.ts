import type { CypherEngine, RunOptions } from '../../graph/cypher-engine.ts'
import { LIMITS, boundLimits } from '../../graph/limit.ts'
import type { PlanOperator } from '../../graph/plan-operator.ts'
import type { GraphSchema } from '../../graph/schema.ts'
import type { Table } from '../../graph/table.ts'
import type { Parameters } from '../../graph/value.ts'
import { describeSchema } from '../describe-schema.ts'
import { expectAnswer } from '../ping.ts'
import { ReadGuard } from '../read-guard.ts'
import type { Keeper } from './keeper.ts'
import { limitRows } from './limit-rows.ts'
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
    const limits = boundLimits(options.limits)
    const taskOptions = chooseTaskOptions(options)
    const inspection = await this.guard.admit(statement, parameters, () => this.readPlan(statement, taskOptions))
    const limited = limitRows(inspection, limits.rows + 1)
    return this.perform(new Task({ kind: 'read', statement: limited, parameters, rows: limits.rows }, taskOptions))
  }

  async explain(statement: string): Promise<PlanOperator[]> {
    this.guard.check(statement)
    return this.readPlan(statement, { timeMs: LIMITS.timeMs })
  }

  async describeSchema(options: RunOptions = {}): Promise<GraphSchema> {
    const taskOptions = chooseTaskOptions(options)
    return describeSchema((statement) =>
      this.perform(new Task({ kind: 'read', statement, parameters: {}, rows: Number.MAX_SAFE_INTEGER }, taskOptions)),
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

function chooseTaskOptions({ limits, signal }: RunOptions): TaskOptions {
  return { timeMs: boundLimits(limits).timeMs, ...(signal === undefined ? {} : { signal }) }
}

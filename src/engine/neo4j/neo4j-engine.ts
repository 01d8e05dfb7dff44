import type { Driver, Transaction } from 'neo4j-driver'
import type { CypherEngine, RunOptions } from '../../graph/cypher-engine.ts'
import { LIMITS } from '../../graph/limit.ts'
import type { PlanOperator } from '../../graph/plan-operator.ts'
import type { GraphSchema } from '../../graph/schema.ts'
import type { Table } from '../../graph/table.ts'
import type { Parameters, Value } from '../../graph/value.ts'
import { boundOptions } from '../bound-options.ts'
import { describeSchema } from '../describe-schema.ts'
import { EXPLAIN_PREFIX } from '../explain-prefix.ts'
import { expectAnswer } from '../ping.ts'
import { ReadGuard } from '../read-guard.ts'
import { writeParameters } from './parameter-writer.ts'
import { readPlan } from './plan-reader.ts'
import { isReadOperator } from './read-operators.ts'
import { readTransaction, type ReadOptions } from './read-transaction.ts'
import { watchRows } from './row-watch.ts'
import type { Place } from './session-options.ts'
import { ValueReader } from './value-reader.ts'

/** Finds the ids of the nodes a returned relationship joins, which the answer itself need not hold. */
const FIND_IDS = 'MATCH (n) WHERE elementId(n) IN $elementIds RETURN elementId(n) AS elementId, n.id AS id'

/** A Neo4j as a CypherEngine. */
export class Neo4jEngine implements CypherEngine {
  readonly title: string
  private readonly driver: Driver
  private readonly place: Place
  private readonly guard = new ReadGuard({ isReadOperator })

  constructor(driver: Driver, place: Place, title: string) {
    this.driver = driver
    this.place = place
    this.title = title
  }

  async run(statement: string, parameters: Parameters = {}, options: RunOptions = {}): Promise<Table> {
    const bounded = boundOptions(options)
    await this.guard.admit(statement, parameters, () => this.readPlan(statement, parameters, bounded))
    return this.read(statement, parameters, bounded)
  }

  async explain(statement: string, parameters: Parameters = {}): Promise<PlanOperator[]> {
    this.guard.check(statement)
    return this.readPlan(statement, parameters, { timeMs: LIMITS.timeMs })
  }

  async describeSchema(options: RunOptions = {}): Promise<GraphSchema> {
    const unlimited = { ...boundOptions(options), rows: Number.MAX_SAFE_INTEGER }
    return describeSchema((statement) => this.read(statement, {}, unlimited))
  }

  async ping(): Promise<void> {
    await expectAnswer(this.read('RETURN 1 AS one', {}, { timeMs: LIMITS.healthMs, rows: 1 }), 'Neo4j')
  }

  private readPlan(statement: string, parameters: Parameters, options: ReadOptions): Promise<PlanOperator[]> {
    return readTransaction(this.driver, this.place, { ...options, explained: true }, async (transaction) => {
      const { summary } = await transaction.run(`${EXPLAIN_PREFIX}${statement}`, writeParameters(parameters))
      return summary.plan === false ? [] : readPlan(summary.plan)
    })
  }

  private read(statement: string, parameters: Parameters, options: ReadOptions & { rows: number }): Promise<Table> {
    return readTransaction(this.driver, this.place, options, async (transaction, giveUp) => {
      const endWatch = await watchRows(transaction, giveUp)
      try {
        return await readTable(transaction, statement, parameters, options.rows)
      } finally {
        endWatch()
      }
    })
  }
}

/** Takes rows as they come and stops at the limit; the driver then tells Neo4j to discard the rest. */
async function readTable(transaction: Transaction, statement: string, parameters: Parameters, limit: number): Promise<Table> {
  const result = transaction.run(statement, writeParameters(parameters))
  const reader = new ValueReader()
  const columns = await result.keys()
  const rows: Value[][] = []
  let truncated = false
  for await (const record of result) {
    truncated = rows.length === limit
    if (truncated) break
    rows.push(columns.map((column) => reader.read(record.get(column))))
  }
  const elementIds = reader.unknownNodes
  const found = elementIds.length === 0 ? [] : (await transaction.run(FIND_IDS, { elementIds })).records
  reader.finish(new Map(found.map((record) => [record.get('elementId') as string, record.get('id') as unknown])))
  return truncated ? { columns, rows, truncated: 'rows' } : { columns, rows }
}

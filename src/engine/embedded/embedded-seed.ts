import type { SeedPort, SeedStatement } from '../../graph/cypher-engine.ts'
import { XianjieError } from '../../graph/error.ts'
import { nameStatement } from '../seed-error.ts'
import type { Keeper } from './keeper.ts'
import { Task } from './task.ts'

/** Writes to the embedded engine; each statement is one transaction, on disk before it is acknowledged. */
export class EmbeddedSeed implements SeedPort {
  private readonly keeper: Keeper

  constructor(keeper: Keeper) {
    this.keeper = keeper
  }

  async applySchema(statement: string): Promise<void> {
    await this.write({ name: 'schema', statement, parameters: {} })
  }

  async write(seed: SeedStatement): Promise<void> {
    const task = new Task({ kind: 'write', statement: seed.statement, parameters: seed.parameters })
    this.keeper.submit(task)
    try {
      await task.answer
    } catch (error) {
      throw error instanceof XianjieError ? nameStatement(error, seed.name) : error
    }
  }
}

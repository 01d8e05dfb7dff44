import neo4j, { type Driver, type Session } from 'neo4j-driver'
import type { SeedPort, SeedStatement } from '../../graph/cypher-engine.ts'
import { nameStatement } from '../seed-error.ts'
import { mapNeo4jError } from './error-mapping.ts'
import { writeParameters } from './parameter-writer.ts'
import { chooseSession, type Place } from './session-options.ts'

/** What Neo4j rolled back because others were in the way may be tried again; a lost connection may not, it can have committed. */
const ROLLED_BACK = 'Neo.TransientError.Transaction.'
const TRIES = 3

/** Writes to Neo4j; each statement is one transaction. */
export class Neo4jSeed implements SeedPort {
  private readonly driver: Driver
  private readonly place: Place

  constructor(driver: Driver, place: Place) {
    this.driver = driver
    this.place = place
  }

  async applySchema(statement: string): Promise<void> {
    await this.write({ name: 'schema', statement, parameters: {} })
  }

  async write(seed: SeedStatement): Promise<void> {
    const session = this.driver.session(chooseSession(this.place, 'WRITE'))
    try {
      await commit(session, seed)
    } catch (error) {
      throw nameStatement(mapNeo4jError(error), seed.name)
    } finally {
      await session.close()
    }
  }
}

async function commit(session: Session, seed: SeedStatement): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    const transaction = await session.beginTransaction()
    try {
      await transaction.run(seed.statement, writeParameters(seed.parameters))
      await transaction.commit()
      return
    } catch (error) {
      await transaction.close()
      if (tried === TRIES || !(error instanceof neo4j.Neo4jError) || !error.code.startsWith(ROLLED_BACK)) throw error
    }
  }
}

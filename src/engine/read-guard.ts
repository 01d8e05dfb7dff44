import { createHash } from 'node:crypto'
import { XianjieError } from '../graph/error.ts'
import { LIMITS } from '../graph/limit.ts'
import type { PlanOperator } from '../graph/plan-operator.ts'
import type { Parameters } from '../graph/value.ts'
import { inspectStatement, type Inspection } from './statement-inspection.ts'

/** What an engine's plans may hold. */
export interface ReadRules {
  /** Whether an operator, in the engine's own word, only reads; it must say no to all it does not know. */
  isReadOperator(name: string): boolean
  /** Throws `cypher-unsupported` for a statement this engine would answer wrongly without saying so. */
  refuseUnsafe?: (inspection: Inspection) => void
}

/** Verdicts remembered, so that a question costs one explanation and not one at every asking. */
const REMEMBERED = 1_000

/**
 * Lets statements that only read pass, and nothing else: every operator of the plan the engine explains must be on the engine's list. An
 * allow-list, because what a new version of an engine can do is not known today; by the plan, because text is easily disguised.
 *
 * One thing no plan shows is what a called function does, so those from plug-ins (dotted names) have an allow-list by name.
 */
export class ReadGuard {
  private readonly rules: ReadRules
  private readonly admitted = new Map<string, true>()

  constructor(rules: ReadRules) {
    this.rules = rules
  }

  /**
   * Resolves when the statement only reads and all its parameters are given.
   *
   * @returns the statement as it was looked at
   * @param readPlan has the engine explain the statement
   * @throws XianjieError `cypher-refused`, `cypher-unsupported`, `cypher-syntax`, `parameter-missing`, `too-large`
   */
  async admit(statement: string, parameters: Parameters, readPlan: () => Promise<PlanOperator[]>): Promise<Inspection> {
    const inspection = this.check(statement)
    const key = createHash('sha256').update(statement).digest('base64')
    if (!this.admitted.delete(key)) {
      this.rules.refuseUnsafe?.(inspection)
      this.judge(await readPlan())
    }
    this.admitted.set(key, true)
    for (const oldest of this.admitted.keys()) if (this.admitted.size > REMEMBERED) this.admitted.delete(oldest)
    refuseMissing(inspection, parameters)
    return inspection
  }

  /** The part that needs no engine: size, one statement, what it begins with, the functions it calls. */
  check(statement: string): Inspection {
    if (statement.length > LIMITS.statementCharacters) {
      throw new XianjieError('too-large', `The statement has more than ${LIMITS.statementCharacters} characters.`, {
        place: 'statementCharacters',
        cure: 'Hand long lists over as parameters.',
      })
    }
    return inspectStatement(statement)
  }

  private judge(plan: PlanOperator[]): void {
    const foreign = plan.find(({ name }) => !this.rules.isReadOperator(name))
    if (plan.length > 0 && foreign === undefined) return
    const what = foreign === undefined ? 'nothing that could be judged' : describeOperator(foreign)
    throw new XianjieError('cypher-refused', `Only reading is allowed; this statement’s plan holds ${what}.`)
  }
}

function describeOperator({ name, details }: PlanOperator): string {
  const shown = details.length > 80 ? `${details.slice(0, 80)}…` : details
  return shown === '' ? name : `${name} (${shown})`
}

function refuseMissing(inspection: Inspection, parameters: Parameters): void {
  const missing = inspection.parameters.filter((name) => !Object.hasOwn(parameters, name))
  if (missing.length === 0) return
  throw new XianjieError('parameter-missing', `No value was given for ${missing.map((name) => `$${name}`).join(', ')}.`, {
    place: missing.join(', '),
  })
}

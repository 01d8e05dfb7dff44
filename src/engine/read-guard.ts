import { createHash } from 'node:crypto'
import { XianjieError } from '../graph/error.ts'
import { LIMITS } from '../graph/limit.ts'
import type { PlanOperator } from '../graph/plan-operator.ts'
import type { Parameters } from '../graph/value.ts'
import { inspectStatement, type Inspection } from './statement-inspection.ts'
import { refuseDeep } from './statement-depth.ts'
import { describePlace, type Token } from './statement-token.ts'

/** What an engine's plans may hold. */
export interface ReadRules {
  /** Whether an operator, in the engine's own word, only reads; it must say no to all it does not know. */
  isReadOperator(name: string): boolean
  /** Throws `cypher-unsupported` for a statement this engine would answer wrongly without saying so. */
  refuseUnsafe?: (inspection: Inspection, parameters: Parameters) => void
}

/** Has the engine explain a statement that was looked at. */
type ReadPlan = (inspection: Inspection) => Promise<PlanOperator[]>

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
   * @throws XianjieError `cypher-refused`, `cypher-unsupported`, `cypher-syntax`, `parameter-missing`, `too-large`
   */
  async admit(statement: string, parameters: Parameters, readPlan: ReadPlan): Promise<Inspection> {
    const inspection = this.check(statement)
    const key = createHash('sha256').update(statement).digest('base64')
    // At every asking, as what a statement compares can hang on its parameters.
    this.rules.refuseUnsafe?.(inspection, parameters)
    if (!this.admitted.delete(key)) this.judge(await readPlan(inspection), inspection)
    this.admitted.set(key, true)
    for (const oldest of this.admitted.keys()) if (this.admitted.size > REMEMBERED) this.admitted.delete(oldest)
    refuseMissing(inspection, parameters)
    return inspection
  }

  /** The part that needs no engine: size and depth, one statement, what it begins with, the functions it calls. */
  check(statement: string): Inspection {
    if (statement.length > LIMITS.statementCharacters) {
      throw new XianjieError('too-large', `The statement has more than ${LIMITS.statementCharacters} characters.`, {
        place: 'statementCharacters',
        cure: 'Hand long lists over as parameters.',
      })
    }
    const inspection = inspectStatement(statement)
    refuseDeep(inspection)
    return inspection
  }

  private judge(plan: PlanOperator[], { statement, tokens }: Inspection): void {
    const foreign = plan.find(({ name }) => !this.rules.isReadOperator(name))
    if (plan.length > 0 && foreign === undefined) return
    const what = foreign === undefined ? 'nothing that could be judged' : describeOperator(foreign)
    const writing = tokens.find((token, index) => isWritingWord(token, tokens[index - 1]))
    throw new XianjieError('cypher-refused', `Only reading is allowed; this statement’s plan holds ${what}.`, {
      place: describePlace(statement, (writing ?? tokens[0])?.start ?? 0),
    })
  }
}

/** What a plan that does more than read comes from, most likely. */
function isWritingWord({ kind, quoted, text }: Token, before: Token | undefined): boolean {
  if (kind !== 'name' || quoted || (before?.kind === 'symbol' && '.:$'.includes(before.text))) return false
  return /^(?:create|merge|insert|set|remove|delete|detach|nodetach|foreach|load|call|use)$/i.test(text)
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

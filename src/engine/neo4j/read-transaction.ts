import { isRetryableError, type Driver, type Transaction } from 'neo4j-driver'
import type { XianjieError } from '../../graph/error.ts'
import { describeAbort, describeTimeOver } from '../given-up.ts'
import { mapNeo4jError } from './error-mapping.ts'
import { chooseSession, type Place } from './session-options.ts'

export interface ReadOptions {
  timeMs: number
  signal?: AbortSignal
  /** Whether the statement is run with the EXPLAIN prefix; for the places of its errors. */
  explained?: boolean
}

/** A read that met a connection broken since it was last used is asked once more, on another. */
const TRIES = 2

/**
 * Runs some work in one READ transaction and closes its session whatever happens. When the time is over or the signal fires the session is
 * closed at once, which makes the driver reset the connection and Neo4j end the transaction.
 *
 * @param work may give up at a moment it cannot throw, from a listener
 * @throws XianjieError `time-exceeded`, `aborted`, or what the work met
 */
export async function readTransaction<T>(
  driver: Driver,
  place: Place,
  options: ReadOptions,
  work: (transaction: Transaction, giveUp: (error: XianjieError) => void) => Promise<T>,
): Promise<T> {
  const end = new Ending(options)
  const giveUp = end.end.bind(end)
  try {
    for (let tried = 1; ; tried += 1) {
      const session = driver.session(chooseSession(place, 'READ'))
      try {
        return await Promise.race([
          transact(session.beginTransaction({ timeout: options.timeMs }), (begun) => work(begun, giveUp)),
          end.reached,
        ])
      } catch (error) {
        if (end.error !== undefined) throw end.error
        if (tried === TRIES || !isConnectionLoss(error)) throw mapNeo4jError(error, { explained: options.explained ?? false })
      } finally {
        const closed = session.close()
        // Whoever gave up does not wait until the connection is reset.
        if (end.error === undefined) await closed
        else closed.catch(() => undefined)
      }
    }
  } finally {
    end.release()
  }
}

async function transact<T>(begun: Promise<Transaction>, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = await begun
  const result = await work(transaction)
  await transaction.commit()
  return result
}

function isConnectionLoss(error: unknown): boolean {
  return isRetryableError(error) && !String((error as { code?: unknown }).code).startsWith('Neo.')
}

/** The moment a read is given up: by time, by signal or by the work itself. */
class Ending {
  error: XianjieError | undefined
  readonly reached: Promise<never>
  private reject: (error: XianjieError) => void = () => undefined
  private readonly timer: NodeJS.Timeout
  private readonly signal: AbortSignal | undefined

  constructor({ timeMs, signal }: ReadOptions) {
    this.reached = new Promise((_, reject) => {
      this.reject = reject
    })
    this.reached.catch(() => undefined)
    this.signal = signal
    this.timer = setTimeout(() => this.end(describeTimeOver(timeMs)), timeMs)
    signal?.addEventListener('abort', this)
    if (signal?.aborted === true) this.handleEvent()
  }

  /** Called by the signal. */
  handleEvent(): void {
    this.end(describeAbort())
  }

  release(): void {
    clearTimeout(this.timer)
    this.signal?.removeEventListener('abort', this)
  }

  end(error: XianjieError): void {
    this.error ??= error
    this.reject(error)
  }
}

import { XianjieError } from '../graph/error.ts'

/** Waits for a query that only asks whether the database is there; one that takes too long says that it is not. */
export async function expectAnswer(ping: Promise<unknown>, who: string): Promise<void> {
  try {
    await ping
  } catch (error) {
    if (!(error instanceof XianjieError) || error.code !== 'time-exceeded') throw error
    throw new XianjieError('engine-unavailable', `${who} does not answer.`, { cause: error })
  }
}

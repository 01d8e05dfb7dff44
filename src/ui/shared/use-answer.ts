import { useCallback, useContext, useEffect, useState } from 'react'
import { toXianjieError, type XianjieError } from '../../graph/error.ts'
import { ConnectionContext } from './connection-context.ts'

export type AnswerState<T> =
  { phase: 'loading' } | { phase: 'ready'; value: T } | { phase: 'failed'; error: XianjieError; retry: () => void }

interface Settled {
  key: string
  value?: unknown
  error?: XianjieError
}

const KEPT = 60
const kept = new Map<string, unknown>()

/**
 * What `load` brings for `name`: asked once a name, given at once when it was seen before, let go when the panel goes away. It is asked
 * again by `retry` after a failure, and when the database is back or holds other data. `null` as name asks nothing.
 */
export function useAnswer<T>(name: string | null, load: (signal: AbortSignal) => Promise<T>): AnswerState<T> {
  const connection = useContext(ConnectionContext)
  const key = name === null ? null : `${connection?.revision ?? 0} ${name}`
  const [settled, setSettled] = useState<Settled | null>(null)
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const remembered = key !== null && kept.has(key)

  useEffect(() => {
    if (key === null || kept.has(key)) return undefined
    const controller = new AbortController()
    load(controller.signal).then(
      (value) => {
        if (controller.signal.aborted) return
        keepAnswer(key, value)
        setSettled({ key, value })
      },
      (thrown: unknown) => {
        if (controller.signal.aborted) return
        const error = toXianjieError(thrown)
        connection?.report(error)
        setSettled({ key, error })
      },
    )
    return () => controller.abort()
    // `load` is a fresh closure on every render; the name says what it asks for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, attempt])

  if (key !== null && remembered) return { phase: 'ready', value: kept.get(key) as T }
  if (settled === null || settled.key !== key) return { phase: 'loading' }
  return settled.error === undefined
    ? { phase: 'ready', value: settled.value as T }
    : { phase: 'failed', error: settled.error, retry }
}

function keepAnswer(key: string, value: unknown): void {
  kept.delete(key)
  kept.set(key, value)
  const oldest = kept.keys().next().value
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
}

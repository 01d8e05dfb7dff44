import { useContext, useEffect, useState } from 'react'
import { toXianjieError, type XianjieError } from '../../graph/error.ts'
import type { SearchResult } from '../../graph/graph-source.ts'
import { ConnectionContext } from '../shared/connection-context.ts'
import { useSource } from '../shared/exploration-context.ts'

export type SearchState =
  { phase: 'waiting' } | { phase: 'ready'; results: SearchResult[]; more: boolean } | { phase: 'failed'; error: XianjieError }

/** Fast typing asks once, not for each letter. */
const PAUSE_MS = 120
const SHOWN = 12

/** Results for what is typed; an older answer never overtakes a newer one. */
export function useSearch(text: string): SearchState {
  const source = useSource()
  const connection = useContext(ConnectionContext)
  const wanted = text.trim()
  const [settled, setSettled] = useState<{ text: string; state: SearchState } | null>(null)
  const revision = connection?.revision ?? 0

  useEffect(() => {
    if (wanted === '') return undefined
    const controller = new AbortController()
    const timer = setTimeout(() => {
      source.search(wanted, { limit: SHOWN + 1, signal: controller.signal }).then(
        (results) => {
          if (!controller.signal.aborted)
            setSettled({
              text: wanted,
              state: { phase: 'ready', results: results.slice(0, SHOWN), more: results.length > SHOWN },
            })
        },
        (thrown: unknown) => {
          if (controller.signal.aborted) return
          const error = toXianjieError(thrown)
          connection?.report(error)
          setSettled({ text: wanted, state: { phase: 'failed', error } })
        },
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
    // The connection object is new on every render; its revision says when to ask again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted, source, revision])

  return settled?.text === wanted ? settled.state : { phase: 'waiting' }
}

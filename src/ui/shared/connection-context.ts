import { createContext, useSyncExternalStore } from 'react'
import type { XianjieError } from '../../graph/error.ts'
import type { Connection, ConnectionState } from './connection.ts'

export interface ConnectionView extends ConnectionState {
  report: (error: XianjieError) => void
  retry: () => void
}

export const ConnectionContext = createContext<ConnectionView | null>(null)

/** The connection as React sees it. */
export function useConnection(connection: Connection): ConnectionView {
  const state = useSyncExternalStore(connection.subscribe, connection.readState)
  return {
    ...state,
    report: (error) => connection.report(error),
    retry: () => void connection.check(),
  }
}

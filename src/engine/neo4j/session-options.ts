import type { SessionConfig } from 'neo4j-driver'

/** Where a session works; the user's home database when none is named. */
export interface Place {
  database?: string
}

/** What a session is opened with: on a cluster `READ` goes to any member, `WRITE` to the leader. */
export function chooseSession(place: Place, mode: 'READ' | 'WRITE'): Pick<SessionConfig, 'database' | 'defaultAccessMode'> {
  return { ...place, defaultAccessMode: mode }
}

/** A running Neo4j for tests: how to reach it and how to end it. */
export interface Neo4jServer extends Neo4jAddress {
  stop(): Promise<void>
}

export interface Neo4jAddress {
  uri: string
  username: string
  password: string
  database: string
  /** Where it comes from, for the one line printed about it. */
  origin: string
}

/** First password of the servers we start ourselves; they listen on loopback only. */
export const TEST_PASSWORD = 'xianjie-test'

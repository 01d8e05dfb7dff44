/** How to reach a Neo4j; the scheme of `uri` chooses direct (`bolt://`) or routed (`neo4j://`), `+s` encryption. */
export interface Neo4jSettings {
  uri: string
  /** `neo4j` when only a password is given; without both nobody logs in. */
  username?: string
  password?: string
  /** The user's home database when absent. */
  database?: string
}

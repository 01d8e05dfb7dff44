/** One operator of the plan an engine explains for a statement, in the engine's own word. */
export interface PlanOperator {
  /** `NodeScan`, `LoadCsv`, `ProcedureCall` … without engine suffixes such as `@neo4j`. */
  name: string
  /** What the engine says of it: the procedure called, the label scanned. */
  details: string
}

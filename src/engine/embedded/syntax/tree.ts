/** Where a part of a statement is written: offsets of its first character and behind its last. */
interface Written {
  start: number
  end: number
}

/** An expression as it was read; calls and keywords in one spelling, names as they are written. */
export type Expression = Written &
  (
    | { kind: 'literal'; value: string | number | boolean | null; whole: boolean }
    | { kind: 'parameter'; name: string }
    | { kind: 'variable'; name: string }
    | { kind: 'property'; base: Expression; key: string }
    | { kind: 'index'; base: Expression; index: Expression }
    | { kind: 'slice'; base: Expression; from: Expression | undefined; to: Expression | undefined }
    | { kind: 'list'; items: Expression[] }
    | { kind: 'map'; entries: Entry[] }
    /** `n {.id, name: x, other, .*}`; `keys` are those with a dot, `whole` is `.*`. */
    | { kind: 'projection'; base: Expression; keys: string[]; entries: Entry[]; whole: boolean }
    | { kind: 'not'; operand: Expression; times: number }
    | { kind: 'sign'; operand: Expression; minus: boolean }
    /** Operands side by side, as in `a + b - c`; one operator fewer than operands, each with its place. */
    | { kind: 'chain'; operands: Expression[]; operators: Operator[] }
    | { kind: 'comparison'; operands: Expression[]; operators: Operator[] }
    | { kind: 'match'; word: MatchWord; left: Expression; right: Expression }
    | { kind: 'null test'; operand: Expression; negated: boolean }
    | { kind: 'label test'; operand: Expression; labels: LabelExpression }
    | { kind: 'type test'; operand: Expression; word: '::' | 'NORMALIZED' }
    | { kind: 'case'; subject: Expression | undefined; branches: Branch[]; otherwise: Expression | undefined; plain: boolean }
    | { kind: 'call'; name: string; distinct: boolean; star: boolean; arguments: Expression[]; plain: boolean }
    | { kind: 'comprehension'; variable: Name; list: Expression; where: Expression | undefined; yields: Expression | undefined }
    | { kind: 'quantifier'; word: string; variable: Name; list: Expression; where: Expression | undefined }
    | { kind: 'reduce'; total: Name; initial: Expression; variable: Name; list: Expression; step: Expression }
    | { kind: 'pattern comprehension'; pattern: Pattern; where: Expression | undefined; yields: Expression }
    /** A pattern as a condition, or `shortestPath(…)` as a value. */
    | { kind: 'pattern'; pattern: Pattern }
    | { kind: 'subquery'; word: 'EXISTS' | 'COUNT' | 'COLLECT'; query: Query }
  )

export type ExpressionOf<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>

type MatchWord = '=~' | 'STARTS WITH' | 'ENDS WITH' | 'CONTAINS' | 'IN'

export interface Operator {
  text: string
  start: number
}

export interface Name extends Written {
  name: string
}

export interface Entry {
  key: Name
  value: Expression
}

interface Branch {
  when: Expression
  then: Expression
}

/** What stands behind the colon; `plain` when it is names alone. */
export interface LabelExpression extends Written {
  plain: boolean
  expressions: Expression[]
}

/** One path of a pattern. */
export interface Pattern extends Written {
  variable: Name | undefined
  /** `shortestPath(…)` and `allShortestPaths(…)`. */
  shortest: 'shortestpath' | 'allshortestpaths' | undefined
  elements: PatternElement[]
  /** Where a quantifier, a group or a selector stands, which make it more than nodes and relationships in a row. */
  quantified: number | undefined
}

export interface PatternElement extends Written {
  kind: 'node' | 'relationship'
  variable: Name | undefined
  labels: LabelExpression | undefined
  properties: Expression | undefined
  where: Expression | undefined
  variableLength: boolean
}

/** A statement, or what a subquery holds: parts joined by `UNION`. */
export interface Query {
  parts: Clause[][]
}

export interface Item extends Written {
  expression: Expression
  alias: Name | undefined
}

/** What `WITH` and `RETURN` hand on. */
export interface Projection {
  distinct: boolean
  /** Where `*` stands. */
  star: number | undefined
  items: Item[]
  order: Expression[]
  skip: Expression | undefined
  limit: Expression | undefined
  where: Expression | undefined
}

export type Clause = Written &
  (
    | { kind: 'match'; optional: boolean; patterns: Pattern[]; where: Expression | undefined; bare: boolean }
    | { kind: 'unwind'; list: Expression; variable: Name }
    | ({ kind: 'with' } & Projection)
    | ({ kind: 'return' } & Projection)
    /** `imports` undefined where none are named, `'*'` for all. */
    | { kind: 'subquery'; query: Query; imports: Name[] | '*' | undefined; optional: boolean }
    | { kind: 'procedure'; arguments: Expression[]; yields: Name[] }
    | { kind: 'finish' }
  )

export type ClauseOf<Kind extends Clause['kind']> = Extract<Clause, { kind: Kind }>

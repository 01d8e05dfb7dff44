import type { Parameters } from '../../../graph/value.ts'
import type { Expression, Name, Projection, Query } from '../syntax/tree.ts'
import { UNKNOWN, type Type } from './type.ts'

/** A statement with what is known of the value of each of its expressions. */
export class TypedStatement {
  readonly statement: string
  readonly query: Query
  readonly parameters: Parameters
  /** In the order they were looked at, inner ones before those they stand in. */
  readonly types = new Map<Expression, Type>()
  /** Where null counts as false, so that it makes no difference which of the two a condition is. */
  readonly lenient = new Set<Expression>()
  /** Variables in the `WHERE` of a `WITH` that does not carry them on. */
  readonly strays: Name[] = []
  /** The variables `*` stands for. */
  readonly stars = new Map<Projection, string[]>()
  /** What `UNWIND` takes apart. */
  readonly unwound: Expression[] = []
  /** Variables of a pattern that were known before, with what they then can be. */
  readonly bound: { name: Name; kind: 'node' | 'relationship'; type: Type }[] = []

  constructor(statement: string, query: Query, parameters: Parameters) {
    this.statement = statement
    this.query = query
    this.parameters = parameters
  }

  typeOf(expression: Expression): Type {
    return this.types.get(expression) ?? UNKNOWN
  }

  /** All expressions of one kind. */
  list<Kind extends Expression['kind']>(kind: Kind): Extract<Expression, { kind: Kind }>[] {
    return [...this.types.keys()].filter(
      (expression): expression is Extract<Expression, { kind: Kind }> => expression.kind === kind,
    )
  }
}

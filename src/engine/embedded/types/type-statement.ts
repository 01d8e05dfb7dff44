import type { Parameters } from '../../../graph/value.ts'
import type { Clause, ClauseOf, Expression, Name, Pattern, Projection, Query } from '../syntax/tree.ts'
import { ExpressionTypist } from './expression-typist.ts'
import { findFacts } from './facts.ts'
import { Scope } from './scope.ts'
import { KIND, NODE, PATH, RELATIONSHIP, UNKNOWN, elementOf, join, listOf, notNull, orNull, type Type } from './type.ts'
import { TypedStatement } from './typed-statement.ts'

/**
 * Says of every expression of a statement what its value can be, from the patterns, the functions, our own properties and the values of
 * the parameters. A parameter without a value can be anything.
 *
 * @throws XianjieError `cypher-syntax` at a variable that is not defined
 */
export function typeStatement(statement: string, query: Query, parameters: Parameters): TypedStatement {
  const typed = new TypedStatement(statement, query, parameters)
  new QueryTypist(typed).typeQuery(query, new Scope())
  return typed
}

class QueryTypist {
  private readonly typed: TypedStatement
  private readonly expressions: ExpressionTypist

  constructor(typed: TypedStatement) {
    this.typed = typed
    this.expressions = new ExpressionTypist(typed, {
      typeQuery: (query, scope) => this.typeQuery(query, scope),
      bindPattern: (pattern, scope) => this.bindPattern(pattern, scope, { optional: false }),
    })
  }

  /** @returns the columns of the query */
  typeQuery(query: Query, outer: Scope): Map<string, Type> {
    const columns = new Map<string, Type>()
    for (const part of query.parts) {
      const found = this.typePart(part, outer.copy())
      for (const [name, type] of found) columns.set(name, join(columns.get(name) ?? type, type))
    }
    return columns
  }

  private typePart(clauses: Clause[], start: Scope): Map<string, Type> {
    let scope = start
    let columns = new Map<string, Type>()
    for (const clause of clauses) {
      if (clause.kind === 'with') scope = this.typeProjection(clause, scope)
      else if (clause.kind === 'return') columns = new Map(this.typeProjection(clause, scope).entries())
      else this.typeClause(clause, scope)
    }
    return columns
  }

  private typeClause(clause: ClauseOf<'match' | 'unwind' | 'subquery' | 'procedure' | 'finish'>, scope: Scope): void {
    switch (clause.kind) {
      case 'match':
        for (const pattern of clause.patterns) this.bindPattern(pattern, scope, clause)
        for (const pattern of clause.patterns) this.typePattern(pattern, scope)
        if (clause.where === undefined) return
        this.expressions.type(clause.where, scope, { lenient: true })
        if (!clause.optional) this.learn(clause, scope)
        return
      case 'unwind': {
        const list = this.expressions.type(clause.list, scope)
        this.typed.unwound.push(clause.list)
        const rest = list.kinds & ~(KIND.list | KIND.null)
        const single = list.kinds === UNKNOWN.kinds ? UNKNOWN : { ...list, kinds: rest }
        scope.set(clause.variable.name, rest === 0 ? elementOf(list) : join(elementOf(list), single))
        return
      }
      case 'subquery':
        this.typeCall(clause, scope)
        return
      case 'procedure':
        for (const value of clause.arguments) this.expressions.type(value, scope)
        for (const { name } of clause.yields) scope.set(name, UNKNOWN)
        return
      case 'finish':
    }
  }

  private typeCall(clause: ClauseOf<'subquery'>, scope: Scope): void {
    const { imports } = clause
    const inner = new Scope()
    const open = imports === '*' || (imports === undefined && clause.query.parts.some(([first]) => first?.kind === 'with'))
    if (open) for (const [name, type] of scope.entries()) inner.set(name, type)
    else if (imports !== undefined) for (const name of imports) inner.set(name.name, this.expressions.typeName(name, scope))
    for (const [name, type] of this.typeQuery(clause.query, inner)) scope.set(name, clause.optional ? orNull(type) : type)
  }

  /** Declares the variables a pattern names; those it finds declared are looked at again by the rules. */
  private bindPattern(pattern: Pattern, scope: Scope, options: { optional: boolean }): void {
    function declare(name: Name | undefined, type: Type): void {
      if (name !== undefined) scope.set(name.name, options.optional ? orNull(type) : type)
    }
    for (const { kind, variable, variableLength } of pattern.elements) {
      const plain = kind === 'node' ? NODE : variableLength ? listOf(RELATIONSHIP) : RELATIONSHIP
      const type = pattern.quantified === undefined ? plain : join(plain, listOf(plain))
      const known = variable === undefined ? undefined : scope.get(variable.name)
      if (variable === undefined || known === undefined) declare(variable, type)
      else {
        this.typed.bound.push({ name: variable, kind, type: known })
        if (!options.optional) scope.set(variable.name, notNull(known))
      }
    }
    if (pattern.variable !== undefined && !scope.has(pattern.variable.name)) declare(pattern.variable, PATH)
  }

  private typePattern(pattern: Pattern, scope: Scope): void {
    this.expressions.typePattern(pattern, scope)
  }

  private learn({ where }: { where: Projection['where'] }, scope: Scope): void {
    if (where === undefined) return
    for (const [name, type] of findFacts(where, scope)) scope.set(name, type)
  }

  private typeProjection(clause: Projection, scope: Scope): Scope {
    const carried = new Scope(clause.star === undefined ? [] : scope.entries())
    if (clause.star !== undefined)
      this.typed.stars.set(
        clause,
        scope.entries().map(([name]) => name),
      )
    for (const { expression, alias, start, end } of clause.items) {
      const type = this.expressions.type(expression, scope)
      const name = alias?.name ?? nameItem(expression) ?? this.typed.statement.slice(start, end)
      carried.set(name, type)
    }
    const both = scope.copy()
    for (const [name, type] of carried.entries()) both.set(name, type)
    for (const value of clause.order) this.expressions.type(value, both)
    for (const value of [clause.skip, clause.limit]) if (value !== undefined) this.expressions.type(value, new Scope())
    if (clause.where === undefined) return carried
    const strays = this.expressions.collectStrays(clause.where, { carried, both })
    this.typed.strays.push(...strays)
    this.expressions.type(clause.where, both, { lenient: true })
    this.learn(clause, carried)
    return carried
  }
}

/** What a column without an alias is called where that is not its text: a map projection `p {.id}` is p. */
export function nameItem(expression: Expression): string | undefined {
  const named = expression.kind === 'projection' ? expression.base : expression
  return named.kind === 'variable' ? named.name : undefined
}

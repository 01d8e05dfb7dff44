import type { Expression, ExpressionOf, Name, Pattern, Query } from '../syntax/tree.ts'
import { findChecks, findFacts } from './facts.ts'
import { FUNCTIONS, typeCall } from './function-types.ts'
import { passNull, typeAccess, typeArithmetic, typeComparison, typeIndex, typeMatch } from './operator-types.ts'
import { nameProperty, type Scope } from './scope.ts'
import {
  BOOLEAN,
  COUNT,
  KIND,
  NULL,
  NUMBER,
  PATH,
  STORED,
  TIMES,
  UNKNOWN,
  can,
  elementOf,
  join,
  joinAll,
  listOf,
  mapOf,
  orNull,
  typeValue,
  type Type,
} from './type.ts'
import { refuseUndefined } from './undefined-variable.ts'
import type { TypedStatement } from './typed-statement.ts'

/** What an expression needs of the statement around it. */
interface Surroundings {
  typeQuery(query: Query, scope: Scope): Map<string, Type>
  bindPattern(pattern: Pattern, scope: Scope): void
}

/** How often the step of a `reduce` is looked at anew, as its total can become more than it began as. */
const STEPS = 3

/** Types expressions and writes down what it found. */
export class ExpressionTypist {
  private readonly typed: TypedStatement
  private readonly surroundings: Surroundings

  constructor(typed: TypedStatement, surroundings: Surroundings) {
    this.typed = typed
    this.surroundings = surroundings
  }

  type(expression: Expression, scope: Scope, options: { lenient?: boolean } = {}): Type {
    const { lenient = false } = options
    const type = this.infer(expression, scope, lenient)
    const known = this.typed.types.get(expression)
    this.typed.types.set(expression, known === undefined ? type : join(known, type))
    if (lenient) this.typed.lenient.add(expression)
    return type
  }

  typeName(name: Name, scope: Scope): Type {
    return scope.get(name.name) ?? refuseUndefined(this.typed.statement, name)
  }

  /** Properties, conditions and computed labels of a pattern whose variables are declared. */
  typePattern(pattern: Pattern, scope: Scope): void {
    for (const { properties, where, labels } of pattern.elements) {
      if (properties !== undefined) this.type(properties, scope)
      if (where !== undefined) this.type(where, scope, { lenient: true })
      for (const label of labels?.expressions ?? []) this.type(label, scope)
    }
  }

  /** The variables of a condition that were there before and are not carried on. */
  collectStrays(condition: Expression, scopes: { carried: Scope; both: Scope }): Name[] {
    const before = new Set(this.typed.types.keys())
    this.type(condition, scopes.both)
    const fresh = [...this.typed.types.keys()].filter((expression) => !before.has(expression))
    return fresh.flatMap((expression) =>
      expression.kind === 'variable' && scopes.both.has(expression.name) && !scopes.carried.has(expression.name)
        ? [expression]
        : [],
    )
  }

  private infer(expression: Expression, scope: Scope, lenient: boolean): Type {
    switch (expression.kind) {
      case 'literal':
        return typeLiteral(expression)
      case 'parameter':
        return this.typeParameter(expression.name)
      case 'variable':
        return this.typeName(expression, scope)
      case 'property':
        return this.inferProperty(expression, scope)
      case 'index':
        this.type(expression.index, scope)
        return typeIndex(this.type(expression.base, scope), this.readKey(expression.index))
      case 'slice': {
        for (const bound of [expression.from, expression.to]) if (bound !== undefined) this.type(bound, scope)
        return { ...this.type(expression.base, scope), filled: false }
      }
      case 'list': {
        const items = expression.items.map((item) => this.type(item, scope))
        return listOf(joinAll(items), { filled: items.length > 0 })
      }
      case 'map':
        return mapOf(Object.fromEntries(expression.entries.map(({ key, value }) => [key.name, this.type(value, scope)])))
      case 'projection':
        return this.inferProjection(expression, scope)
      case 'sign': {
        const operand = this.type(expression.operand, scope)
        const sign = expression.minus ? KIND.negative : 0
        return { kinds: (operand.kinds & (NUMBER | KIND.null | TIMES | KIND.negative)) | sign || KIND.null }
      }
      case 'not':
        return passNull(BOOLEAN, this.type(expression.operand, scope))
      case 'chain':
        return this.inferChain(expression, scope, lenient)
      case 'comparison':
        return this.inferComparison(expression, scope)
      case 'match':
        return typeMatch(expression.word, this.type(expression.left, scope), this.type(expression.right, scope))
      case 'null test':
        this.type(expression.operand, scope)
        return BOOLEAN
      case 'label test':
        for (const label of expression.labels.expressions) this.type(label, scope)
        return passNull(BOOLEAN, this.type(expression.operand, scope))
      case 'type test':
        this.type(expression.operand, scope)
        return BOOLEAN
      case 'case':
        return this.inferCase(expression, scope)
      case 'call':
        return this.inferCall(expression, scope)
      case 'comprehension':
      case 'quantifier':
        return this.inferDrawn(expression, scope, lenient)
      case 'reduce':
        return this.inferReduce(expression, scope)
      case 'pattern comprehension': {
        const inner = scope.copy()
        this.surroundings.bindPattern(expression.pattern, inner)
        this.typePattern(expression.pattern, inner)
        if (expression.where !== undefined) this.type(expression.where, inner, { lenient: true })
        return listOf(this.type(expression.yields, inner))
      }
      case 'pattern': {
        const inner = scope.copy()
        this.surroundings.bindPattern(expression.pattern, inner)
        this.typePattern(expression.pattern, inner)
        return expression.pattern.shortest === undefined ? BOOLEAN : orNull(PATH)
      }
      case 'subquery': {
        const columns = this.surroundings.typeQuery(expression.query, scope.copy())
        if (expression.word === 'EXISTS') return BOOLEAN
        return expression.word === 'COUNT' ? COUNT : listOf([...columns.values()][0] ?? UNKNOWN)
      }
    }
  }

  private typeParameter(name: string): Type {
    const { parameters } = this.typed
    return Object.hasOwn(parameters, name) ? typeValue(parameters[name]) : UNKNOWN
  }

  private inferProperty(expression: ExpressionOf<'property'>, scope: Scope): Type {
    const { base, key } = expression
    const type = typeAccess(this.type(base, scope), key)
    return (base.kind === 'variable' ? scope.get(nameProperty(base.name, key)) : undefined) ?? type
  }

  private readKey(index: Expression): string | undefined {
    if (index.kind === 'literal' && typeof index.value === 'string') return index.value
    const value = index.kind === 'parameter' ? this.typed.parameters[index.name] : undefined
    return typeof value === 'string' ? value : undefined
  }

  private inferProjection(expression: ExpressionOf<'projection'>, scope: Scope): Type {
    const base = this.type(expression.base, scope)
    const fields = [
      ...expression.keys.map((key) => [key, typeAccess(base, key)] as const),
      ...expression.entries.map(({ key, value }) => [key.name, this.type(value, scope)] as const),
    ]
    const named = passNull(mapOf(Object.fromEntries(fields)), base)
    if (!expression.whole) return named
    return can(base, KIND.map) ? { kinds: named.kinds } : { ...named, values: STORED }
  }

  private inferChain(expression: ExpressionOf<'chain'>, scope: Scope, lenient: boolean): Type {
    const { operands, operators } = expression
    const word = operators[0]?.text ?? ''
    if (!['AND', 'OR', 'XOR'].includes(word)) {
      const [first = UNKNOWN, ...rest] = operands.map((operand) => this.type(operand, scope))
      return rest.reduce((total, type, at) => typeArithmetic(operators[at]?.text ?? '', total, type), first)
    }
    const inner = scope.copy()
    if (word !== 'XOR') {
      for (const [name, type] of findChecks(operands, word, scope)) inner.set(name, type)
    }
    const types = operands.map((operand) => {
      const own = operand.kind === 'null test' ? scope : inner
      return this.type(operand, own, { lenient: lenient && word !== 'XOR' })
    })
    return passNull(BOOLEAN, ...types)
  }

  private inferComparison({ operands, operators }: ExpressionOf<'comparison'>, scope: Scope): Type {
    const types = operands.map((operand) => this.type(operand, scope))
    const steps = operators.map(({ text }, at) => typeComparison(text, types[at] ?? UNKNOWN, types[at + 1] ?? UNKNOWN))
    return joinAll(steps)
  }

  private inferCase({ subject, branches, otherwise }: ExpressionOf<'case'>, scope: Scope): Type {
    if (subject !== undefined) this.type(subject, scope)
    const results = branches.map(({ when, then }) => {
      this.type(when, scope, { lenient: subject === undefined })
      const inner = scope.copy()
      if (subject === undefined) {
        for (const [name, type] of findFacts(when, scope)) inner.set(name, type)
      }
      return this.type(then, inner)
    })
    const last = otherwise === undefined ? NULL : this.type(otherwise, scope)
    return joinAll([...results, last])
  }

  private inferCall(expression: ExpressionOf<'call'>, scope: Scope): Type {
    const values = expression.arguments.map((value) => this.type(value, scope))
    const known = FUNCTIONS.get(expression.name)
    return known === undefined ? UNKNOWN : typeCall(known, values)
  }

  /** `[x IN list …]`, and `any(x IN list …)` and its kin. */
  private inferDrawn(expression: ExpressionOf<'comprehension' | 'quantifier'>, scope: Scope, lenient: boolean): Type {
    const list = this.type(expression.list, scope)
    const inner = scope.copy()
    inner.set(expression.variable.name, elementOf(list))
    const filter = expression.kind === 'comprehension' || (lenient && ['any', 'all'].includes(expression.word))
    const where = expression.where === undefined ? BOOLEAN : this.type(expression.where, inner, { lenient: filter })
    if (expression.kind === 'quantifier') return passNull(BOOLEAN, list, where)
    const yields = expression.yields === undefined ? elementOf(list) : this.type(expression.yields, inner)
    return passNull(listOf(yields, { filled: expression.where === undefined && list.filled === true }), list)
  }

  private inferReduce(expression: ExpressionOf<'reduce'>, scope: Scope): Type {
    const list = this.type(expression.list, scope)
    let total = this.type(expression.initial, scope)
    for (let step = 0; step < STEPS; step += 1) {
      const inner = scope.copy()
      inner.set(expression.total.name, total)
      inner.set(expression.variable.name, elementOf(list))
      total = join(total, this.type(expression.step, inner))
    }
    return passNull(total, list)
  }
}

function typeLiteral({ value, whole }: ExpressionOf<'literal'>): Type {
  if (typeof value === 'number' && !whole && Number.isInteger(value)) return { kinds: KIND.float }
  return typeValue(value)
}

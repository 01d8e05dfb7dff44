import {
  ANY_TEXT,
  BOOLEAN,
  KIND,
  NULL,
  NUMBER,
  TEXT,
  TIMES,
  anyFieldOf,
  can,
  elementOf,
  fieldOf,
  hidesNull,
  is,
  isVague,
  joinAll,
  listOf,
  notNull,
  orNull,
  type Type,
} from './type.ts'
import { typeProperty } from './property-types.ts'

/** `one + other` and its kin. */
export function typeArithmetic(operator: string, one: Type, other: Type): Type {
  const found = operator === '+' || operator === '||' ? typeSum(one, other) : typeNumbers(operator, one, other)
  const kinds = found.kinds | ((one.kinds | other.kinds) & TIMES)
  return passNull({ ...found, kinds: kinds === 0 ? KIND.null : kinds }, one, other)
}

function typeSum(one: Type, other: Type): Type {
  const parts: Type[] = []
  if (can(one, NUMBER) && can(other, NUMBER)) parts.push(typeNumbers('+', one, other))
  if (can(one, TEXT) || can(other, TEXT)) parts.push(ANY_TEXT)
  if (can(one, KIND.list) || can(other, KIND.list)) {
    const filled = one.filled === true || other.filled === true
    parts.push(listOf(joinAll([one, other].map((type) => (can(type, KIND.list) ? elementOf(type) : notNull(type)))), { filled }))
  }
  return joinAll(parts)
}

function typeNumbers(operator: string, one: Type, other: Type): Type {
  if (!can(one, NUMBER) || !can(other, NUMBER)) return { kinds: 0 }
  const whole = can(one, KIND.integer) && can(other, KIND.integer) && operator !== '^' ? KIND.integer : 0
  const broken =
    can(one, KIND.fraction | KIND.float) || can(other, KIND.fraction | KIND.float) || operator === '^' ? KIND.float : 0
  const negative = operator === '-' ? KIND.negative : (one.kinds | other.kinds) & KIND.negative
  return { kinds: whole | broken | negative }
}

/** A comparison of two values: null when one is, when they cannot be put in order, or when a null inside of them decides. */
export function typeComparison(operator: string, one: Type, other: Type): Type {
  // Of an empty list there is nothing to compare.
  if (one.kinds === 0 || other.kinds === 0) return BOOLEAN
  const equality = operator === '=' || operator === '<>' || operator === '!='
  // Of a property nobody has told us about, we take it that it is of the kind it is compared with.
  const ordered = isVague(one) || isVague(other) || [NUMBER, TEXT, TIMES].some((kinds) => is(one, kinds) && is(other, kinds))
  const doubtful = equality ? hidesNull(one) || hidesNull(other) : !ordered
  return doubtful ? orNull(BOOLEAN) : passNull(BOOLEAN, one, other)
}

/** `IN`, `STARTS WITH`, `=~` and their kin. */
export function typeMatch(word: string, left: Type, right: Type): Type {
  if (word === 'IN') {
    const doubtful = can(elementOf(right), KIND.null) || hidesNull(left) || hidesNull(elementOf(right))
    return doubtful ? orNull(BOOLEAN) : passNull(BOOLEAN, left, right)
  }
  return is(left, TEXT) && is(right, TEXT) ? passNull(BOOLEAN, left, right) : orNull(BOOLEAN)
}

/** `base.key`; the key is undefined where it is computed. */
export function typeAccess(base: Type, key: string | undefined): Type {
  const parts: Type[] = []
  if (can(base, KIND.node)) parts.push(typeProperty(key, 'node'))
  if (can(base, KIND.relationship)) parts.push(typeProperty(key, 'relationship'))
  if (can(base, KIND.map)) parts.push(key === undefined ? anyFieldOf(base) : fieldOf(base, key))
  if (can(base, TIMES)) parts.push({ kinds: KIND.integer | KIND.negative | KIND.word })
  if (parts.length === 0) return NULL
  return passNull(joinAll(parts), base)
}

/** `base[index]`, the text of the index where it is known. */
export function typeIndex(base: Type, key: string | undefined): Type {
  const entry = can(base, KIND.node | KIND.relationship | KIND.map) ? typeAccess(base, key) : undefined
  const item = can(base, KIND.list) ? orNull(elementOf(base)) : undefined
  return joinAll([entry ?? { kinds: 0 }, item ?? { kinds: 0 }, can(base, KIND.null) ? NULL : { kinds: 0 }])
}

/** Null as well where one of the values can be. */
export function passNull(type: Type, ...values: Type[]): Type {
  return values.some((value) => can(value, KIND.null)) ? orNull(type) : type
}

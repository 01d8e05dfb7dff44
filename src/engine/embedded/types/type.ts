import type { Value } from '../../../graph/value.ts'

/**
 * What a value can be: one bit for each kind. A type with several bits can be any of them, so a rule asks “can it be …?”.
 *
 * Texts are told apart by whether they read as a number, because the embedded engine takes '2021' and 2021 for equal.
 */
export const KIND = {
  null: 1,
  boolean: 2,
  integer: 4,
  /** A number with a fraction that is stored or written, such as 0.75: it has one and the same text on both engines. */
  fraction: 8,
  /** A number that was computed, and may be whole. */
  float: 16,
  /** A text that reads as no number. */
  word: 32,
  /** A text that reads as a whole number. */
  numeral: 64,
  /** A text of digits and hyphens that is no number, such as 2021-06. */
  dated: 128,
  /** Any other text that reads as a number: 1.5, 1e3. */
  decimal: 256,
  list: 512,
  map: 1024,
  node: 2048,
  relationship: 4096,
  path: 8192,
  temporal: 16384,
  /** A date-time or time with an offset. */
  zoned: 65536,
  /** Goes with numbers: one may be below zero. */
  negative: 32768,
} as const

const ALL = 131_071

export interface Type {
  readonly kinds: number
  /** Of a list's values; unknown when absent. */
  readonly element?: Type
  /** Of a map's entries that are known by name. */
  readonly fields?: Readonly<Record<string, Type>>
  /** Of a map's other entries: there are none when absent, or anything when no entry is known either. */
  readonly values?: Type
  /** Of a list: whether it can have no values. Yes when absent. */
  readonly filled?: boolean
}

export const NUMBER = KIND.integer | KIND.fraction | KIND.float
export const TEXT = KIND.word | KIND.numeral | KIND.dated | KIND.decimal
export const NUMBER_TEXT = KIND.numeral | KIND.decimal
export const TIMES = KIND.temporal | KIND.zoned
export const ENTITY = KIND.node | KIND.relationship | KIND.path

export const UNKNOWN: Type = { kinds: ALL }
export const NULL: Type = { kinds: KIND.null }
export const NOTHING: Type = { kinds: 0 }
export const BOOLEAN: Type = { kinds: KIND.boolean }
/** A number that is counted: never below zero. */
export const COUNT: Type = { kinds: KIND.integer }
export const INTEGER: Type = { kinds: KIND.integer | KIND.negative }
export const FLOAT: Type = { kinds: KIND.float | KIND.negative }
export const ANY_NUMBER: Type = { kinds: NUMBER | KIND.negative }
export const ANY_TEXT: Type = { kinds: TEXT }
export const WORD: Type = { kinds: KIND.word }
export const DATE_TEXT: Type = { kinds: KIND.numeral | KIND.dated }
export const NODE: Type = { kinds: KIND.node }
export const RELATIONSHIP: Type = { kinds: KIND.relationship }
export const PATH: Type = { kinds: KIND.path }
export const TEMPORAL: Type = { kinds: KIND.temporal }
export const ZONED: Type = { kinds: KIND.zoned }

/** What a property can hold of which nothing is known: never a map, node or relationship, and no null in a list. */
export const STORED: Type = {
  kinds: KIND.null | KIND.boolean | KIND.integer | KIND.fraction | KIND.negative | TEXT | KIND.list | TIMES,
  element: { kinds: KIND.boolean | KIND.integer | KIND.fraction | KIND.negative | TEXT | TIMES },
}

/** How deep lists in lists and maps are followed. */
const DEPTH = 5

export function listOf(element: Type, options: { filled?: boolean } = {}): Type {
  return { kinds: KIND.list, element: flatten(element, DEPTH), filled: options.filled ?? false }
}

export function mapOf(fields: Record<string, Type>): Type {
  return { kinds: KIND.map, fields: Object.fromEntries(Object.entries(fields).map(([key, type]) => [key, flatten(type, DEPTH)])) }
}

function flatten(type: Type, depth: number): Type {
  if (depth === 0) return (type.kinds & (KIND.list | KIND.map)) === 0 ? type : UNKNOWN
  const { element, fields } = type
  return {
    ...type,
    ...(element === undefined ? {} : { element: flatten(element, depth - 1) }),
    ...(fields === undefined
      ? {}
      : { fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, flatten(value, depth - 1)])) }),
  }
}

/** Whether a value of this type can be of one of these kinds. */
export function can(type: Type, kinds: number): boolean {
  return (type.kinds & kinds) !== 0
}

/** Whether a value of this type that is not null is always of one of these kinds. */
export function is(type: Type, kinds: number): boolean {
  const real = type.kinds & ~(KIND.null | KIND.negative)
  return real !== 0 && (real & ~kinds) === 0
}

/** Whether too little is known of a value to say what it is: a property no table of ours has, or what is made of one. */
export function isVague(type: Type): boolean {
  return [NUMBER, TEXT, KIND.boolean].every((kinds) => can(type, kinds))
}

/** Whether nothing at all is known of a value, but perhaps that it is not null. */
export function isUnknown({ kinds }: Type): boolean {
  return (kinds | KIND.null | KIND.negative) === ALL
}

/** Either of the two. */
export function join(one: Type, other: Type): Type {
  if (one.kinds === 0) return other
  if (other.kinds === 0) return one
  if (isUnknown(one) || isUnknown(other)) return UNKNOWN
  const kinds = one.kinds | other.kinds
  const element = joinPart(one, other, (type) => (can(type, KIND.list) ? (type.element ?? UNKNOWN) : undefined))
  const maps = joinMaps(one, other)
  const lists = [one, other].filter((type) => can(type, KIND.list))
  const filled = lists.length > 0 && lists.every((type) => type.filled === true)
  return { kinds, filled, ...maps, ...(element === undefined ? {} : { element }) }
}

function joinPart(one: Type, other: Type, read: (type: Type) => Type | undefined): Type | undefined {
  const [first, second] = [read(one), read(other)]
  return first === undefined ? second : second === undefined ? first : join(first, second)
}

function joinMaps(one: Type, other: Type): Pick<Type, 'fields' | 'values'> {
  const maps = [one, other].filter((type) => can(type, KIND.map))
  const keys = new Set(maps.flatMap(({ fields }) => Object.keys(fields ?? {})))
  const values = joinAll(maps.map((type) => valuesOf(type) ?? NOTHING))
  if (maps.length === 0) return {}
  return {
    fields: Object.fromEntries([...keys].map((key) => [key, joinAll(maps.map((type) => fieldOf(type, key)))])),
    ...(values.kinds === 0 ? {} : { values }),
  }
}

/** Of the entries of a map that are not known by name; undefined when there are none. */
function valuesOf({ fields, values }: Type): Type | undefined {
  return values ?? (fields === undefined ? UNKNOWN : undefined)
}

/** What a map of this type has under a key. */
export function fieldOf(type: Type, key: string): Type {
  return type.fields?.[key] ?? valuesOf(type) ?? NULL
}

/** What a map of this type has under some key. */
export function anyFieldOf(type: Type): Type {
  return joinAll([NULL, ...Object.values(type.fields ?? {}), valuesOf(type) ?? NOTHING])
}

export function joinAll(types: readonly Type[]): Type {
  return types.reduce(join, NOTHING)
}

export function orNull(type: Type): Type {
  return { ...type, kinds: type.kinds | KIND.null }
}

export function notNull(type: Type): Type {
  return { ...type, kinds: type.kinds & ~KIND.null }
}

/** What a list of this type holds. */
export function elementOf(type: Type): Type {
  return can(type, KIND.list) ? (type.element ?? UNKNOWN) : NOTHING
}

/** Whether a kind is met in the value or in what lists and maps of it hold. */
export function holds(type: Type, kinds: number): boolean {
  return can(type, kinds) || partsOf(type).some((part) => holds(part, kinds))
}

/** Whether a null can be inside: in a list of it, or as a value of a map. */
export function hidesNull(type: Type): boolean {
  return partsOf(type).some((part) => can(part, KIND.null) || hidesNull(part))
}

function partsOf(type: Type): Type[] {
  if (isUnknown(type)) return [{ kinds: ALL & ~(KIND.list | KIND.map) }]
  const other = can(type, KIND.map) ? valuesOf(type) : undefined
  return [
    ...(can(type, KIND.list) ? [elementOf(type)] : []),
    ...(can(type, KIND.map) ? Object.values(type.fields ?? {}) : []),
    ...(other === undefined ? [] : [other]),
  ]
}

const READS_AS_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$|^[+-]?(?:inf|infinity|nan)$/i

/** The type of a text that is known. */
export function typeText(text: string): Type {
  if (/^[+-]?\d+$/.test(text)) return { kinds: KIND.numeral }
  if (READS_AS_NUMBER.test(text.trim())) return { kinds: KIND.decimal }
  return { kinds: /^[\d-]*$/.test(text) ? KIND.dated : KIND.word }
}

/** The type of a value that is known: a parameter's, or one written out. */
export function typeValue(value: Value | undefined): Type {
  if (value === null || value === undefined) return NULL
  if (typeof value === 'boolean') return BOOLEAN
  if (typeof value === 'number') {
    // Neo4j writes what is smaller or larger than this with an exponent.
    const plain = Math.abs(value) >= 0.001 && Math.abs(value) < 10_000_000 ? KIND.fraction : KIND.float
    return { kinds: (Number.isInteger(value) ? KIND.integer : plain) | (value < 0 ? KIND.negative : 0) }
  }
  if (typeof value === 'string') return typeText(value)
  if (Array.isArray(value)) return listOf(joinAll(value.slice(0, 10_000).map(typeValue)), { filled: value.length > 0 })
  return mapOf(Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, typeValue(entry as Value)])))
}

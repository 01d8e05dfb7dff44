import {
  ANY_NUMBER,
  ANY_TEXT,
  BOOLEAN,
  COUNT,
  DATE_TEXT,
  FLOAT,
  INTEGER,
  KIND,
  NODE,
  NOTHING,
  NULL,
  NUMBER,
  RELATIONSHIP,
  STORED,
  TEMPORAL,
  TEXT,
  TIMES,
  UNKNOWN,
  WORD,
  ZONED,
  can,
  elementOf,
  is,
  join,
  joinAll,
  listOf,
  notNull,
  orNull,
  type Type,
} from './type.ts'

/** What a function of Cypher takes and gives. */
export interface FunctionType {
  /** The kinds each argument may be of, the last for all further ones; Neo4j reports anything else as a mistake. */
  takes: readonly number[]
  gives: (...values: Type[]) => Type
  /** `null` when an argument is null; `never`: not even then; `maybe`: also otherwise. */
  null: 'passed' | 'never' | 'maybe'
  /** Whether the embedded engine has it. */
  here: boolean
}

const ANY = UNKNOWN.kinds
const LIST = KIND.list
const DATES = TIMES
const SIZED = TEXT | LIST

/** Functions by their names in small letters. */
export const FUNCTIONS = new Map<string, FunctionType>()

function declare(names: string, takes: number[], gives: FunctionType['gives'], options: Partial<FunctionType> = {}): void {
  for (const name of names.split(' ')) FUNCTIONS.set(name.toLowerCase(), { takes, gives, null: 'passed', here: true, ...options })
}

// Aggregates
declare('count', [ANY], () => COUNT, { null: 'never' })
declare('collect', [ANY], (value = UNKNOWN) => listOf(notNull(value)), { null: 'never' })
declare('sum', [NUMBER | DATES], (value = UNKNOWN) => number(value), { null: 'maybe' })
declare('avg', [NUMBER | DATES], (value = UNKNOWN) => ({ kinds: KIND.float | (value.kinds & KIND.negative) }), { null: 'maybe' })
declare('min max', [ANY], (value = UNKNOWN) => value, { null: 'maybe' })
declare('stDev stDevP', [NUMBER], () => ({ kinds: KIND.float }), { null: 'maybe' })
declare('percentileCont percentileDisc', [NUMBER, NUMBER], () => FLOAT, { null: 'maybe' })

// Any value
declare('coalesce', [ANY], (...values) => joinAll(values.map((value, at) => (at < values.length - 1 ? notNull(value) : value))), {
  null: 'never',
})
declare('nullIf', [ANY, ANY], (value = UNKNOWN) => value, { null: 'maybe' })
declare('exists', [ANY], () => BOOLEAN, { null: 'never' })
declare('toString', [NUMBER | TEXT | KIND.boolean | DATES], (value = UNKNOWN) => typeAsText(value))
declare('toInteger', [NUMBER | TEXT | KIND.boolean], () => INTEGER, { null: 'maybe' })
declare('toFloat', [NUMBER | TEXT], () => FLOAT, { null: 'maybe' })
declare('toBoolean', [NUMBER | TEXT | KIND.boolean], () => BOOLEAN, { null: 'maybe' })
declare('size length', [SIZED | KIND.path], () => COUNT)

// Numbers
declare('abs', [NUMBER], (value = UNKNOWN) => ({ kinds: value.kinds & NUMBER }))
declare('ceil floor round sqrt log log10 exp sin cos tan asin acos atan atan2 degrees radians', [NUMBER], (value = UNKNOWN) => ({
  kinds: KIND.float | (value.kinds & KIND.negative),
}))
declare('log log10 sin cos tan asin atan atan2', [NUMBER], () => FLOAT)
declare('sign', [NUMBER], (value = UNKNOWN) => ({ kinds: KIND.integer | (value.kinds & KIND.negative) }))
declare('cot haversin', [NUMBER], () => FLOAT, { here: false })
declare('pi e rand', [], () => ({ kinds: KIND.float }))
declare('timestamp', [], () => COUNT)
declare('range', [KIND.integer], (...values) => listOf({ kinds: joinAll(values).kinds & (KIND.integer | KIND.negative) }))

// Texts
declare('toUpper toLower upper lower normalize', [TEXT], () => ANY_TEXT)
declare('trim lTrim rTrim', [TEXT, TEXT], () => ANY_TEXT)
declare('substring left right', [TEXT, NUMBER], (value = UNKNOWN) => partOf(value))
declare('split', [TEXT, TEXT | LIST], (value = UNKNOWN) => listOf(partOf(value)))
declare('replace', [TEXT], () => ANY_TEXT)
declare('char_length', [TEXT], () => COUNT)

// Lists and maps
declare('head last', [LIST], (list = UNKNOWN) => elementOf(list), { null: 'maybe' })
declare('tail', [LIST], (list = UNKNOWN) => listOf(elementOf(list)))
declare('reverse', [SIZED], (value = UNKNOWN) => (is(value, TEXT) ? ANY_TEXT : value))
declare('keys', [KIND.map | KIND.node | KIND.relationship], () => listOf(ANY_TEXT))
declare('properties', [KIND.map | KIND.node | KIND.relationship], (value = UNKNOWN) =>
  is(value, KIND.map) ? value : { kinds: KIND.map, fields: {}, values: STORED },
)

// Nodes, relationships and paths
declare('labels', [KIND.node], () => listOf(WORD))
declare('type', [KIND.relationship], () => WORD)
declare('id', [KIND.node | KIND.relationship], () => COUNT)
declare('elementId', [KIND.node | KIND.relationship], () => ANY_TEXT)
declare('nodes', [KIND.path], () => listOf(NODE, { filled: true }))
declare('relationships', [KIND.path], () => listOf(RELATIONSHIP))
declare('startNode endNode', [KIND.relationship], () => NODE)

// Dates and times
declare('date localdatetime localtime duration', [TEXT | KIND.map | DATES], () => TEMPORAL)
declare('datetime time', [TEXT | KIND.map | DATES], () => ZONED)

// Cypher's, and not the embedded engine's
const AWAY: Partial<FunctionType> = { here: false }
declare('isEmpty', [SIZED | KIND.map], () => BOOLEAN, AWAY)
declare('isNaN', [NUMBER], () => BOOLEAN, AWAY)
declare('character_length', [TEXT], () => COUNT, AWAY)
declare('bTrim', [TEXT, TEXT], () => ANY_TEXT, AWAY)
declare('toStringOrNull', [ANY], () => ANY_TEXT, { null: 'maybe', here: false })
declare('toIntegerOrNull', [ANY], () => INTEGER, { null: 'maybe', here: false })
declare('toFloatOrNull', [ANY], () => FLOAT, { null: 'maybe', here: false })
declare('toBooleanOrNull', [ANY], () => BOOLEAN, { null: 'maybe', here: false })
declare('toIntegerList toFloatList', [LIST], () => listOf(orNull(ANY_NUMBER)), AWAY)
declare('toStringList', [LIST], () => listOf(orNull(ANY_TEXT)), AWAY)
declare('toBooleanList', [LIST], () => listOf(orNull(BOOLEAN)), AWAY)
declare('randomUUID valueType', [ANY], () => ANY_TEXT, { null: 'never', here: false })
declare('point', [KIND.map], () => TEMPORAL, AWAY)
for (const kind of ['date', 'datetime', 'localdatetime', 'time', 'localtime']) {
  for (const part of ['truncate', 'transaction', 'statement', 'realtime']) declare(`${kind}.${part}`, [ANY], () => TEMPORAL, AWAY)
}
declare('datetime.fromEpoch datetime.fromEpochMillis', [NUMBER], () => TEMPORAL, AWAY)
declare('duration.between duration.inMonths duration.inDays duration.inSeconds', [DATES], () => TEMPORAL, AWAY)
declare('point.distance vector.similarity.cosine vector.similarity.euclidean', [ANY], () => FLOAT, { null: 'maybe', here: false })
declare('point.withinBBox', [ANY], () => BOOLEAN, { null: 'maybe', here: false })

/** What a call gives. */
export function typeCall({ gives, null: nulls }: FunctionType, values: readonly Type[]): Type {
  const found = gives(...values)
  const nullable = nulls === 'maybe' || (nulls === 'passed' && values.some((value) => can(value, KIND.null)))
  if (nulls === 'passed' && values.some(({ kinds }) => kinds === KIND.null)) return NULL
  return nullable ? orNull(found) : nulls === 'never' ? found : { ...found, kinds: found.kinds & ~KIND.null || found.kinds }
}

function number(value: Type): Type {
  return { kinds: (value.kinds & (KIND.integer | KIND.negative)) | (can(value, KIND.fraction | KIND.float) ? KIND.float : 0) }
}

/** A piece of a text: of digits and hyphens where the text is, else any text. */
function partOf(value: Type): Type {
  return is(value, DATE_TEXT.kinds) ? DATE_TEXT : ANY_TEXT
}

function typeAsText(value: Type): Type {
  const number = is(value, KIND.integer) ? { kinds: KIND.numeral } : ANY_TEXT
  return is(value, TEXT) ? join(NOTHING, { kinds: value.kinds & TEXT }) : is(value, KIND.boolean) ? WORD : number
}

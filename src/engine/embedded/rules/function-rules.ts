import type { Rule } from './rule.ts'

/** Functions of Cypher the engine does not have: how to do without. */
const WITHOUT: readonly { names: readonly string[]; rewrite: string }[] = [
  { names: ['isEmpty', 'character_length'], rewrite: 'Use size(): size(text) = 0, size(list) = 0.' },
  { names: ['bTrim'], rewrite: 'Use trim().' },
  { names: ['toStringOrNull'], rewrite: 'Use toString() of a number, text or truth value.' },
  { names: ['toIntegerOrNull'], rewrite: 'Use toInteger(toFloat(x)), which gives null for a text that is no number.' },
  {
    names: ['toFloatOrNull', 'toBooleanOrNull'],
    rewrite: 'Use toFloat() or toBoolean(), which give null for a text that is none.',
  },
  {
    names: ['toIntegerList', 'toFloatList', 'toStringList', 'toBooleanList'],
    rewrite: 'Use a list comprehension: [x IN list | toFloat(x)].',
  },
  { names: ['isNaN'], rewrite: 'Write x <> x, which is true of NaN only.' },
  { names: ['randomUUID'], rewrite: 'Use the id of the node, which never changes.' },
  { names: ['valueType'], rewrite: 'The kinds of all properties are in the column dictionary of the corpus.' },
  { names: ['cot', 'haversin'], rewrite: 'Write 1 / tan(x), or (1 - cos(x)) / 2.' },
  { names: ['point', 'point.distance', 'point.withinBBox'], rewrite: 'Keep places as two numbers.' },
]

export const FUNCTION_RULES: readonly Rule[] = WITHOUT.map(({ names, rewrite }) => ({
  name: `without-${names[0] ?? ''}`,
  why: `does not have ${names.join(', ')}`,
  rewrite,
  find: ({ typed }) => typed.list('call').find(({ name }) => names.some((known) => known.toLowerCase() === name)),
}))

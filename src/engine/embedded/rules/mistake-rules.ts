import type { Expression } from '../syntax/tree.ts'
import { FUNCTIONS } from '../types/function-types.ts'
import { KIND, NUMBER, TEXT, TIMES, can, isUnknown, isVague, type Type } from '../types/type.ts'
import type { TypedStatement } from '../types/typed-statement.ts'
import type { Rule } from './rule.ts'

const LOOKED_INTO = KIND.map | KIND.node | KIND.relationship
const TERM = NUMBER | TIMES

/** What Neo4j reports as a mistake and the embedded engine answers. */
export const MISTAKE_RULES: readonly Rule[] = [
  {
    name: 'wrong-kind',
    why: 'gives null where a value is of a kind that cannot stand there, which Neo4j reports as a mistake',
    rewrite: 'Turn it into the kind that can, for example size(toString(n.year)), x <> 0 for a condition x, [n.year] for a list.',
    find: ({ typed }) =>
      [...typed.types.keys()].map((expression) => findWrong(expression, typed)).find((found) => found !== undefined),
  },
  {
    name: 'pattern-as-value',
    why: 'gives true or false for a pattern, and for a property in exists(), where Neo4j reports a mistake',
    rewrite: 'Write EXISTS { (a)-->(b) }, COUNT { (a)-->(b) }, or n.year IS NOT NULL.',
    find: ({ typed }) => {
      const conditions = new Set([...typed.types.keys()].flatMap(listConditions))
      const stray = typed.list('pattern').find((expression) => {
        return expression.pattern.shortest === undefined && !conditions.has(expression) && !typed.lenient.has(expression)
      })
      return stray ?? typed.list('call').find(({ name, arguments: [value] }) => name === 'exists' && value?.kind !== 'pattern')
    },
  },
]

/** The parts of an expression that are conditions, and so may be a pattern. */
function listConditions(expression: Expression): (Expression | undefined)[] {
  switch (expression.kind) {
    case 'not':
      return [expression.operand]
    case 'chain':
      return ['AND', 'OR', 'XOR'].includes(expression.operators[0]?.text ?? '') ? expression.operands : []
    case 'case':
      return expression.subject === undefined ? expression.branches.map(({ when }) => when) : []
    case 'quantifier':
      return [expression.where]
    case 'call':
      return expression.name === 'exists' ? expression.arguments : []
    default:
      return []
  }
}

/** The operand that can be of none of the kinds its place takes; null may stand anywhere. */
function findWrong(expression: Expression, typed: TypedStatement): Expression | undefined {
  function wrong(operands: readonly (Expression | undefined)[], kinds: number): Expression | undefined {
    return operands.find((operand) => operand !== undefined && isOther(typed.typeOf(operand), kinds))
  }
  switch (expression.kind) {
    case 'not':
      return wrong([expression.operand], KIND.boolean)
    case 'chain': {
      const word = expression.operators[0]?.text ?? ''
      if (['AND', 'OR', 'XOR'].includes(word)) return wrong(expression.operands, KIND.boolean)
      if (!expression.operators.some(({ text }) => text === '+')) return wrong(expression.operands, TERM)
      const lists = expression.operands.some((operand) => can(typed.typeOf(operand), KIND.list))
      return lists ? undefined : wrong(expression.operands, TERM | TEXT)
    }
    case 'property':
      return wrong([expression.base], LOOKED_INTO | TIMES)
    case 'projection':
      return wrong([expression.base], LOOKED_INTO)
    case 'index':
      return wrong([expression.base], LOOKED_INTO | KIND.list) ?? wrongIndex(expression.base, expression.index, typed)
    case 'slice':
      return wrong([expression.base], KIND.list) ?? wrong([expression.from, expression.to], KIND.integer)
    case 'match':
      if (expression.word === 'IN') return wrong([expression.right], KIND.list)
      return expression.word === '=~' ? wrong([expression.left, expression.right], TEXT) : undefined
    case 'label test':
      return wrong([expression.operand], KIND.node | KIND.relationship)
    case 'comprehension':
    case 'quantifier':
    case 'reduce': {
      const where = expression.kind === 'reduce' ? undefined : expression.where
      return wrong([expression.list], KIND.list) ?? wrong([where], KIND.boolean)
    }
    case 'case':
      return expression.subject === undefined
        ? wrong(
            expression.branches.map(({ when }) => when),
            KIND.boolean,
          )
        : undefined
    case 'call': {
      const takes = FUNCTIONS.get(expression.name)?.takes ?? []
      return expression.arguments.find((value, at) => {
        const kinds = takes[Math.min(at, takes.length - 1)]
        if (kinds === undefined) return false
        const type = typed.typeOf(value)
        // A number that may be a word, as a confidence may, is looked at only where it counts as a text or list.
        return isOther(type, kinds) || (can({ kinds }, NUMBER) ? false : isDoubtful(type, kinds))
      })
    }
    default:
      return undefined
  }
}

function wrongIndex(base: Expression, index: Expression, typed: TypedStatement): Expression | undefined {
  const type = typed.typeOf(base)
  const kinds = (can(type, KIND.list) ? KIND.integer : 0) | (can(type, LOOKED_INTO) ? TEXT : 0)
  return kinds !== 0 && isOther(typed.typeOf(index), kinds) ? index : undefined
}

function isOther({ kinds }: Type, wanted: number): boolean {
  const real = kinds & ~(KIND.negative | KIND.null)
  return real !== 0 && (real & wanted) === 0
}

/** Whether what is known of a value is that it can be of a kind that cannot stand there, too. */
function isDoubtful(type: Type, wanted: number): boolean {
  return !isVague(type) && !isUnknown(type) && (type.kinds & ~(wanted | KIND.negative | KIND.null)) !== 0
}

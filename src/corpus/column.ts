import type { Term } from '../graph/vocabulary.ts'
import type { TableName } from './table-name.ts'
import { nearestWord } from './near-miss.ts'
import { isRealDate } from '../graph/date.ts'

/** What is wrong with one cell and how to mend it, both as parts of a sentence. */
interface CellProblem {
  what: string
  cure: string
}

/** How the cells of one column are read and written; `Value` is what a row holds. */
export interface Column<Value> {
  /** An empty cell is a fault. */
  readonly required: boolean
  /** Several values, separated by `;`. */
  readonly many: boolean
  /** What a cell holds, in words, for messages. */
  readonly expects: string
  /** The tables whose ids may stand here; empty when the column refers to nothing. */
  readonly references: readonly TableName[]
  /** A non-empty cell as a value, or what is wrong with it. */
  read(cell: string): { value: Value } | CellProblem
  /** The value of an empty cell. */
  readonly empty: Value
  write(value: Value): string
}

/** A column whose cells may not be empty. */
export function required<Value>(column: Column<Value>): Column<NonNullable<Value>> {
  return { ...column, required: true } as Column<NonNullable<Value>>
}

/** Free text, kept as it stands. `most` is the longest it may be, in characters. */
export function text(most = Infinity): Column<string | null> {
  return build('text', (cell) => {
    const length = Array.from(cell).length
    if (length <= most) return { value: cell }
    return { what: `is ${length} characters long, ${most} is the most`, cure: 'shorten it' }
  })
}

/** An id of the corpus: readable, stable, unique over all tables. */
export function id(): Column<string> {
  return required(
    build('id', (cell) => {
      const value = cell.trim()
      if (/^[a-z0-9][a-z0-9./-]*$/.test(value)) return { value }
      return {
        what: `“${value}” is not an id`,
        cure: 'use lower-case letters, digits, “-”, “/” and “.”, beginning with a letter or digit',
      }
    }),
  )
}

/** The id of a row of one of the tables named. */
export function reference(...tables: TableName[]): Column<string | null> {
  const column = build(`the id of a row in ${nameTables(tables)}`, (cell) => {
    const value = cell.trim()
    if (!value.includes(';')) return { value }
    return { what: 'holds several ids', cure: 'name exactly one' }
  })
  return { ...column, references: tables }
}

/** Ids of rows of the tables named, separated by `;`. */
export function references(...tables: TableName[]): Column<string[]> {
  return { ...texts(`ids of rows in ${nameTables(tables)}`), references: tables }
}

/** Words separated by `;`. */
export function texts(expects = 'words separated by “;”'): Column<string[]> {
  return {
    required: false,
    many: true,
    expects,
    references: [],
    empty: [],
    read(cell) {
      const value = cell.split(';').map((part) => part.trim())
      if (value.some((part) => part === ''))
        return { what: 'has an empty value between “;”', cure: 'take out the superfluous “;”' }
      const twice = value.find((part, place) => value.indexOf(part) !== place)
      return twice === undefined ? { value } : { what: `names “${twice}” twice`, cure: 'name it once' }
    },
    write: (value) => value.join(';'),
  }
}

/** One of the words of the vocabulary. */
export function oneOf<Word extends string>(words: Record<Word, Term>): Column<Word | null> {
  const allowed = Object.keys(words) as Word[]
  return build(`one of ${allowed.join(', ')}`, (cell) => {
    const value = cell.trim()
    const word = allowed.find((candidate) => candidate === value)
    if (word !== undefined) return { value: word }
    const near = nearestWord(value, allowed)
    return {
      what: `“${value}” is not one of ${allowed.join(', ')}`,
      cure: near === null ? 'write one of these words' : `did you mean “${near}”?`,
    }
  })
}

/** A number; `whole` refuses fractions. */
export function number(options: { whole?: boolean; least?: number; most?: number } = {}): Column<number | null> {
  const { whole = false, least = -Infinity, most = Infinity } = options
  const bounds =
    least > -Infinity && most < Infinity ? ` from ${least} to ${most}` : least > -Infinity ? ` of at least ${least}` : ''
  const expects = `a ${whole ? 'whole ' : ''}number${bounds}`
  return build(expects, (cell) => {
    const value = /^[+-]?\d+(\.\d+)?$/.test(cell.trim()) ? Number(cell) : NaN
    if (Number.isFinite(value) && value >= least && value <= most && (!whole || Number.isSafeInteger(value))) return { value }
    return {
      what: `“${cell.trim()}” is not ${expects}`,
      cure: 'write plain digits without units or separators, or leave the cell empty',
    }
  })
}

/** A year as a number. */
export function year(): Column<number | null> {
  return build('a year', (cell) => {
    const value = cell.trim()
    if (/^(1[89]|2[01])\d\d$/.test(value)) return { value: Number(value) }
    return { what: `“${value}” is not a year`, cure: 'write four digits, as in 2025' }
  })
}

/** A date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export function date(): Column<string | null> {
  return build('a date', (cell) => {
    const value = cell.trim()
    if (isRealDate(value)) return { value }
    return { what: `“${value}” is not a date that exists`, cure: 'write YYYY, YYYY-MM or YYYY-MM-DD' }
  })
}

/** true or false. */
export function flag(): Column<boolean | null> {
  return build('true or false', (cell) => {
    const value = cell.trim()
    if (value === 'true' || value === 'false') return { value: value === 'true' }
    return { what: `“${value}” is neither true nor false`, cure: 'write true, false or leave the cell empty' }
  })
}

/** An absolute web address. */
export function address(): Column<string | null> {
  return build('a web address', (cell) => {
    const value = cell.trim()
    if (/^https?:\/\/[^\s/]+\.[^\s]+$/.test(value) && URL.canParse(value) && new URL(value).username === '') return { value }
    return {
      what: `“${value}” is not a web address`,
      cure: 'write it whole, beginning with https:// or http://, or leave the cell empty',
    }
  })
}

/** The path of a file inside the corpus folder, with `/`. */
export function filePath(): Column<string | null> {
  return build('a path inside the corpus folder', (cell) => {
    const value = cell.trim()
    const inside =
      !/^[/\\]|^[A-Za-z]:|\\/.test(value) && value.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
    return inside
      ? { value }
      : { what: `“${value}” is not a path inside the corpus folder`, cure: 'write it as in texts/plan.txt' }
  })
}

function build<Value>(expects: string, read: Column<Value | null>['read']): Column<Value | null> {
  return {
    required: false,
    many: false,
    expects,
    references: [],
    empty: null,
    read,
    write: (value) => (value === null ? '' : String(value)),
  }
}

function nameTables(tables: readonly TableName[]): string {
  return tables.join(' or ')
}

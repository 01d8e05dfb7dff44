import type { ParameterType, Question, QuestionColumn, QuestionParameter } from '../graph/graph-source.ts'
import type { Term } from '../graph/vocabulary.ts'
import { XianjieError } from '../graph/error.ts'
import { COMMON_LABEL } from '../graph/node-label.ts'
import { VOCABULARIES } from '../graph/vocabulary.ts'
import { describeMisfit, readParameterKind, type ParameterKind } from './parameter-kind.ts'
import { fitsType, PARAMETER_TYPES } from './parameter-type.ts'
import { findParameters } from './statement-parameters.ts'

const TITLE = /^title:\s*(.+)$/u
const SUMMARY = /^summary:\s*(.+)$/u
const PARAMETER = /^parameter\s+([A-Za-z]\w*):\s*(\S+)(?:\s+of\s+(\S+))?\s*=\s*(.+)$/u
const COLUMN = /^column\s+([A-Za-z]\w*)\s*\|\s*(.+)$/u
const SEPARATOR = /\s+\|\s+/u
const GRAMMAR =
  'Header lines are `// title: zh | en`, `// summary: zh | en`, `// parameter name: type of kind = default | zh | en` (`of kind` may be left out) and `// column name | zh | en`.'

interface Header {
  title?: Term
  summary?: Term
  parameters: QuestionParameter[]
  columns: QuestionColumn[]
}

/**
 * Reads one question file: a header of `//` lines, then one reading Cypher statement. The header ends at the first line that is no
 * comment, so a statement may carry comments of its own after a blank line.
 *
 * @param name the question's name: the file name without `.cypher`
 * @param text the whole file
 * @param file shown as the place of errors
 * @throws XianjieError `question-invalid` naming file and line
 */
export function parseQuestion(name: string, text: string, file: string): Question {
  const lines = text.split(/\r?\n/u)
  const header: Header = { parameters: [], columns: [] }
  let end = 0
  for (const line of lines) {
    if (!line.startsWith('//')) break
    end += 1
    const content = line.slice(2).trim()
    if (content !== '') readLine(header, content, `${file}:${end}`)
  }
  const { title, summary, parameters, columns } = header
  const top = `${file}:1`
  if (title === undefined) throw invalid('The header has no title.', top)
  if (summary === undefined) throw invalid('The header has no summary.', top)
  if (columns.length === 0) throw invalid('The header names no column.', top)
  const statement = lines.slice(end).join('\n').trim()
  if (statement === '') throw invalid('There is no statement after the header.', `${file}:${end + 1}`)
  compareParameters(parameters, lines.slice(end), { file, firstLine: end + 1 })
  return { name, title, summary, parameters, columns, statement }
}

function readLine(header: Header, content: string, place: string): void {
  const title = TITLE.exec(content)?.[1]
  const summary = SUMMARY.exec(content)?.[1]
  if (title !== undefined) {
    if (header.title !== undefined) throw invalid('The title is given twice.', place)
    header.title = readTerm(title, place)
  } else if (summary !== undefined) {
    if (header.summary !== undefined) throw invalid('The summary is given twice.', place)
    header.summary = readTerm(summary, place)
  } else if (content.startsWith('parameter')) addNew(header.parameters, readParameter(content, place), place)
  else if (content.startsWith('column')) addNew(header.columns, readColumn(content, place), place)
  else throw invalid(`Not a header line: “${content}”.`, place)
}

function readParameter(content: string, place: string): QuestionParameter {
  const [, name, type, of, rest] = PARAMETER.exec(content) ?? []
  if (name === undefined || type === undefined || rest === undefined) throw invalid(`Not a parameter: “${content}”.`, place)
  if (!isParameterType(type))
    throw invalid(`Parameter ${name}: the type ${type} is none of ${PARAMETER_TYPES.join(', ')}.`, place)
  const [written, ...words] = rest.split(SEPARATOR)
  const read = {
    name,
    type,
    default: readDefault({ name, type }, written ?? '', place),
    title: readTerm(words.join(' | '), place),
  }
  const parameter = { ...read, ...readKind(read, of, place) }
  // A default may be empty text, for nothing in particular; a list of words is held to them.
  const misfit = Array.isArray(read.default) ? describeMisfit({ ...parameter, default: [] }, read.default) : undefined
  if (misfit !== undefined) throw invalid(`Parameter ${name} ${misfit}.`, place)
  return parameter
}

/** What is the focus plan when left out is the id of a node, said or not. */
function readKind(parameter: QuestionParameter, of: string | undefined, place: string): ParameterKind {
  if (of === undefined) return parameter.default === 'focus' ? { label: COMMON_LABEL } : {}
  const kind = readParameterKind(of, parameter.type)
  if (kind !== undefined) return kind
  const vocabularies = Object.keys(VOCABULARIES).join(', ')
  throw invalid(
    `Parameter ${parameter.name}: “${of}” is nothing a ${parameter.type} can be of: a vocabulary (${vocabularies}), words (\`a|b\`), ` +
      'the label of a node, `date`, or a range (`1..50`).',
    place,
  )
}

function readDefault(
  parameter: { name: string; type: ParameterType },
  written: string,
  place: string,
): QuestionParameter['default'] {
  if (written === 'focus' && parameter.type === 'string') return 'focus'
  let value: unknown
  try {
    value = JSON.parse(written)
  } catch (cause) {
    throw invalid(`Parameter ${parameter.name}: the default ${written} is neither \`focus\` nor JSON.`, place, cause)
  }
  if (!fitsType(value, parameter.type))
    throw invalid(`Parameter ${parameter.name}: the default ${written} is no ${parameter.type}.`, place)
  return value
}

function readColumn(content: string, place: string): QuestionColumn {
  const [, name, words] = COLUMN.exec(content) ?? []
  if (name === undefined || words === undefined) throw invalid(`Not a column: “${content}”.`, place)
  return { name, title: readTerm(words, place) }
}

function readTerm(words: string, place: string): Term {
  const [zh, en, ...more] = words.split(SEPARATOR)
  if (zh === undefined || zh === '' || en === undefined || en === '' || more.length > 0) {
    throw invalid(`“${words}” is not one Chinese and one English wording, parted by “ | ”.`, place)
  }
  return { zh, en }
}

function addNew<T extends { name: string }>(list: T[], item: T, place: string): void {
  if (list.some((other) => other.name === item.name)) throw invalid(`${item.name} is declared twice.`, place)
  list.push(item)
}

function compareParameters(declared: QuestionParameter[], lines: string[], at: { file: string; firstLine: number }): void {
  const used = findParameters(lines.join('\n'))
  for (const { name, line } of used) {
    if (!declared.some((parameter) => parameter.name === name)) {
      throw invalid(`The statement uses $${name}, which the header does not declare.`, `${at.file}:${at.firstLine + line}`)
    }
  }
  for (const { name } of declared) {
    if (!used.some((other) => other.name === name))
      throw invalid(`The statement does not use the parameter ${name}.`, `${at.file}:1`)
  }
}

function isParameterType(word: string): word is ParameterType {
  return (PARAMETER_TYPES as readonly string[]).includes(word)
}

function invalid(message: string, place: string, cause?: unknown): XianjieError {
  return new XianjieError('question-invalid', message, { place, cure: GRAMMAR, cause })
}

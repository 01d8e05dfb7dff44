import { join } from 'node:path'
import { XianjieError } from '../../graph/error.ts'
import type { Question } from '../../graph/graph-source.ts'
import type { ParameterValue } from '../../graph/value.ts'
import { describeKind } from '../../questions/parameter-kind.ts'
import { readParameterText } from '../../questions/parameter-text.ts'
import { readQuestionFolders } from '../../questions/question-folder.ts'
import { measureWidth, padToWidth } from '../display-width.ts'
import { openSource } from '../open-source.ts'
import { printAnswer } from '../print-answer.ts'
import type { AskOptions, Pair } from '../command-options.ts'
import type { CommandContext } from '../command-context.ts'
import { readSettings } from '../settings.ts'

/** Asks a question, lists the questions, or shows one's parameters; the latter two need no database. */
export async function runAsk(context: CommandContext, name: string | undefined, options: AskOptions): Promise<void> {
  const { world, packageFolder } = context
  const questions = await readQuestionFolders([join(packageFolder, 'cypher', 'queries')])
  if (options.list === true) {
    world.stdout.write(listQuestions(questions))
    return
  }
  if (name === undefined) throw new XianjieError('usage', 'Which question?', { cure: 'Name one of `xianjie ask --list`.' })
  const question = questions.find((candidate) => candidate.name === name)
  if (!question) throw new XianjieError('question-unknown', `There is no question ${name}.`)
  if (options.help === true) {
    world.stdout.write(describeQuestion(question))
    return
  }
  const parameters = readParameters(question, options.param)
  const { source, close } = await openSource(context, readSettings(world))
  try {
    printAnswer(world, await source.ask(name, parameters, { signal: world.stop }), options.format)
  } finally {
    await close()
  }
}

function readParameters(question: Question, pairs: readonly Pair[]): Record<string, ParameterValue> {
  const texts = new Map<string, string[]>()
  for (const { name, value } of pairs) texts.set(name, [...(texts.get(name) ?? []), value])
  return Object.fromEntries([...texts].map(([name, values]) => [name, readParameterText(question, name, values)]))
}

function listQuestions(questions: readonly Question[]): string {
  return alignLines(questions.map(({ name, title }) => [name, `${title.zh} · ${title.en}`]))
}

function describeQuestion({ name, title, summary, parameters, columns }: Question): string {
  const given = parameters.map((parameter) => [
    `${parameter.name} (${parameter.type})`,
    [`${parameter.title.zh} · ${parameter.title.en}`, describeKind(parameter), `default: ${describeDefault(parameter.default)}`]
      .filter((part) => part !== undefined)
      .join('; '),
  ])
  return [
    `Usage: xianjie ask ${name} [--param name=value …] [--format format]\n\n`,
    `${title.zh} · ${title.en}\n${summary.zh}\n${summary.en}\n\n`,
    parameters.length === 0 ? 'It takes no parameters.\n' : `Parameters:\n${alignLines(given)}`,
    `\nColumns:\n${alignLines(columns.map((column) => [column.name, `${column.title.zh} · ${column.title.en}`]))}`,
  ].join('')
}

function describeDefault(value: ParameterValue): string {
  return value === 'focus' ? 'the focus plan' : JSON.stringify(value)
}

function alignLines(lines: string[][]): string {
  const width = Math.max(0, ...lines.map(([first = '']) => measureWidth(first)))
  return lines.map(([first = '', second = '']) => `  ${padToWidth(first, width)}  ${second}\n`).join('')
}

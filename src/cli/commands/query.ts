import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { XianjieError } from '../../graph/error.ts'
import type { ParameterValue, Parameters } from '../../graph/value.ts'
import { openSource } from '../open-source.ts'
import { printAnswer } from '../print-answer.ts'
import type { Pair, QueryCommandOptions } from '../command-options.ts'
import type { CommandContext } from '../command-context.ts'
import { readSettings } from '../settings.ts'
import type { World } from '../world.ts'

/** Runs one statement through the read guard and prints its rows. */
export async function runQuery(context: CommandContext, cypher: string | undefined, options: QueryCommandOptions): Promise<void> {
  const { world } = context
  // Editors and PowerShell put a byte order mark before what they save and pipe.
  const statement = (await readStatement(world, cypher, options.file)).replace(/^\uFEFF/u, '')
  if (statement.trim() === '') throw describeMissing()
  const { source, close } = await openSource(context, readSettings(world))
  try {
    const limits = {
      ...(options.rows === undefined ? {} : { rows: options.rows }),
      ...(options.time === undefined ? {} : { timeMs: options.time }),
    }
    const table = await source.query(statement, readParameters(options.param), { limits, signal: world.stop })
    printAnswer(world, table, options.format)
  } finally {
    await close()
  }
}

async function readStatement(world: World, cypher: string | undefined, file: string | undefined): Promise<string> {
  if (cypher !== undefined && file !== undefined) {
    throw new XianjieError('usage', 'The statement is given twice, as argument and by --file.', {
      cure: 'Leave one of them out.',
    })
  }
  if (file !== undefined) return readStatementFile(resolve(world.folder, file), file)
  if (cypher !== undefined && cypher !== '-') return cypher
  if (world.stdin.isTerminal) {
    throw describeMissing()
  }
  return world.stdin.read()
}

function describeMissing(): XianjieError {
  return new XianjieError('usage', 'There is no statement.', { cure: 'Give it as argument, by --file, or on standard input.' })
}

async function readStatementFile(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new XianjieError('usage', `The file ${shown} cannot be read.`, {
      cure: 'Name a file that holds one Cypher statement.',
      cause,
    })
  }
}

function readParameters(pairs: readonly Pair[]): Parameters {
  return Object.fromEntries(pairs.map(({ name, value }) => [name, readValue(value)]))
}

/** What is JSON is meant as JSON; anything else is text, so that nobody has to quote a plan's id. */
function readValue(text: string): ParameterValue {
  try {
    return JSON.parse(text) as ParameterValue
  } catch {
    return text
  }
}

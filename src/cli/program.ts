import { Command, InvalidArgumentError, Option } from 'commander'
import type { CommandContext } from './command-context.ts'
import type { AskOptions, Pair, QueryCommandOptions } from './command-options.ts'
import { FORMATS } from './format-table.ts'
import { SETTINGS } from './settings.ts'

/** The command line as people see it: names, arguments, options and help. What a command does is loaded when it runs. */
export function createProgram(context: CommandContext): Command {
  const { world } = context
  const program = new Command('xianjie')
    .description('衔接 Xianjie: how a plan links to the plans around it, with the evidence for every link.')
    .version(context.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .option('--debug', 'show where an error comes from')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text.replace(/^error: /, 'xianjie: ')),
      getOutHelpWidth: () => world.stdout.columns ?? 100,
    })
    .showHelpAfterError('  See `xianjie --help`.')
    .addHelpText('after', `\n${describeSettings()}`)
  for (const add of [addServe, addSeed, addCheck, addAsk, addQuery, addDoctor]) add(program, context)
  return program
}

function addServe(program: Command, context: CommandContext): void {
  program
    .command('serve')
    .summary('serve the web app and the API')
    .description(
      'Opens the database, seeds data/jingdezhen when it is empty or older than the corpus, and serves web app and API.',
    )
    .addHelpText('after', `\n${describeSettings()}`)
    .action(async () => (await import('./commands/serve.ts')).runServe(context))
}

function addSeed(program: Command, context: CommandContext): void {
  program
    .command('seed')
    .summary('write a corpus into the database')
    .description(
      'Checks a corpus folder and writes it into the database. What is no longer in the corpus goes; running it twice changes nothing.',
    )
    .argument('[folder]', 'corpus folder; without it the flagship corpus data/jingdezhen')
    .option(
      '--print',
      'write the statements with their rows to standard output, one JSON object a line, and nothing to a database',
    )
    .action(async (folder: string | undefined, options: { print?: true }) =>
      (await import('./commands/seed.ts')).runSeed(context, folder, options),
    )
}

function addCheck(program: Command, context: CommandContext): void {
  program
    .command('check')
    .summary('check a corpus folder')
    .description('Checks a corpus folder: its counts, or every fault as `file:row column — what is wrong — how to mend it`.')
    .argument('[folder]', 'corpus folder; without it the flagship corpus data/jingdezhen')
    .action(async (folder?: string) => (await import('./commands/check.ts')).runCheck(context, folder))
}

function addAsk(program: Command, context: CommandContext): void {
  const ask = program
    .command('ask')
    .summary('ask one of the questions')
    .description('Asks one of the questions; without parameters it answers for the focus plan.')
    .argument('[name]', 'the question’s name')
    .option('-l, --list', 'list the questions')
    .option('-p, --param <name=value>', 'a parameter; a list by repeating it', collectPair, [])
    .addOption(createFormatOption())
    .helpOption(false)
    .option('-h, --help', 'show help; with a question’s name its parameters and columns')
  ask.action(async (name: string | undefined, options: AskOptions) => {
    if (options.help === true && name === undefined) ask.outputHelp()
    else await (await import('./commands/ask.ts')).runAsk(context, name, options)
  })
}

function addQuery(program: Command, context: CommandContext): void {
  program
    .command('query')
    .summary('run one reading Cypher statement')
    .description('Runs one reading Cypher statement, given as argument, in a file or on standard input.')
    .argument('[cypher]', 'the statement')
    .option('-f, --file <file>', 'file that holds the statement')
    .option('-p, --param <name=value>', 'a parameter; a value that is JSON is read as JSON', collectPair, [])
    .option('--rows <count>', 'rows at most', readCount)
    .option('--time <ms>', 'milliseconds at most', readCount)
    .addOption(createFormatOption())
    .action(async (cypher: string | undefined, options: QueryCommandOptions) =>
      (await import('./commands/query.ts')).runQuery(context, cypher, options),
    )
}

function addDoctor(program: Command, context: CommandContext): void {
  program
    .command('doctor')
    .summary('find out what is wrong')
    .description(
      'Looks at Node, the settings, the data folder, the database, the corpus and the port; says what is wrong and how to mend it.',
    )
    .action(async () => (await import('./commands/doctor.ts')).runDoctor(context))
}

function createFormatOption(): Option {
  return new Option('--format <format>', 'how to print the answer (default: table on a terminal, else json)').choices(FORMATS)
}

function collectPair(text: string, pairs: Pair[]): Pair[] {
  const split = text.indexOf('=')
  if (split < 1) throw new InvalidArgumentError('It has the form name=value.')
  return [...pairs, { name: text.slice(0, split), value: text.slice(split + 1) }]
}

function readCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1.')
  return Number(text)
}

function describeSettings(): string {
  const width = Math.max(...SETTINGS.map((setting) => setting.name.length))
  const lines = SETTINGS.map(
    ({ name, default: usual, help }) => `  ${name.padEnd(width)}  ${help}${usual === '' ? '' : ` (default: ${usual})`}`,
  )
  return ['Settings, from the environment:', ...lines].join('\n')
}

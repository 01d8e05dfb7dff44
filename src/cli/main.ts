#!/usr/bin/env node
import { XianjieError } from '../graph/error.ts'
import { describeError } from './report-error.ts'
import { runCommand } from './run-command.ts'
import { createProcessWorld } from './world.ts'

process.stdout.on('error', endWithoutOutput)
// Where nobody can be told, the exit code alone says it.
process.stderr.on('error', () => undefined)

const exitCode = await runCommand(process.argv.slice(2), createProcessWorld())
// Kept connections would hold the process for seconds; what was written must be out first, though.
process.stdout.write('', (error) => (error ? endWithoutOutput(error) : process.exit(exitCode)))

/** `xianjie query … | head`: whoever reads may stop reading, and nothing is left to say then. A full disk is another matter. */
function endWithoutOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(
    describeError(new XianjieError('output-failed', `The output could not be written: ${error.message}.`, { cause: error })),
  )
  process.exit(1)
}

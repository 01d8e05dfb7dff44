#!/usr/bin/env node
import { runCommand } from './run-command.ts'
import { createProcessWorld } from './world.ts'

// `xianjie query … | head`: whoever reads may stop reading, and nothing is left to say then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const exitCode = await runCommand(process.argv.slice(2), createProcessWorld())
// Kept connections would hold the process for seconds; what was written must be out first, though.
process.stdout.write('', () => process.exit(exitCode))

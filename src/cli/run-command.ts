import { CommanderError } from 'commander'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toXianjieError } from '../graph/error.ts'
import { findPackageFolder } from '../corpus/package-folder.ts'
import { createProgram } from './program.ts'
import { describeError } from './report-error.ts'
import type { World } from './world.ts'

/** Runs one command line and gives its exit code: 0 ok, 1 failure, 2 bad usage or bad data. */
export async function runCommand(commandLine: readonly string[], world: World): Promise<number> {
  let exit: 0 | 1 | 2 = 0
  const packageFolder = findPackageFolder()
  const version = await readVersion(packageFolder)
  const program = createProgram({ world, packageFolder, version, setExit: (code) => (exit = code) })
  try {
    await program.parseAsync(commandLine, { from: 'user' })
    return exit
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2
    const error = toXianjieError(thrown)
    world.stderr.write(describeError(error, { debug: commandLine.includes('--debug') }))
    return error.exit
  }
}

async function readVersion(packageFolder: string): Promise<string> {
  return (JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string }).version
}

import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url))
export const MAIN = fileURLToPath(new URL('../../dist/node/cli/main.js', import.meta.url))

export interface CommandOptions {
  /** Only these and what a program needs to run at all: a developer's own settings must not reach the test. */
  env?: Record<string, string>
  folder?: string
  stdin?: string
}

export interface FinishedCommand {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the built command as a user does and waits for its end. */
export async function runXianjie(commandLine: readonly string[], options: CommandOptions = {}): Promise<FinishedCommand> {
  const child = startProcess(commandLine, options)
  child.stdin?.end(options.stdin ?? '')
  const [stdout, stderr, code] = await Promise.all([readAll(child.stdout), readAll(child.stderr), untilExit(child)])
  return { code, stdout, stderr }
}

export interface RunningServe {
  process: ChildProcess
  address: string
  /** Everything on standard output so far. */
  lines: string[]
  /** Asks it to stop and waits for its end; gives the exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/**
 * Starts `xianjie serve` on a free port and waits until it says that it is ready; rejects with its last words when it ends before. Whoever
 * must end it even when it never gets ready is given the process by `onStart`.
 */
export async function serveXianjie(options: CommandOptions, onStart?: (child: ChildProcess) => void): Promise<RunningServe> {
  const child = startProcess(['serve'], { ...options, env: { PORT: '0', ...options.env } })
  onStart?.(child)
  const lines: string[] = []
  const lastWords = readAll(child.stderr)
  const ready = new Promise<string>((resolve, reject) => {
    const output = createInterface({ input: child.stdout as NodeJS.ReadableStream })
    output.on('line', (line) => {
      lines.push(line)
      const address = /http:\/\/\S+/.exec(line)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.once('close', () => void lastWords.then((words) => reject(new Error(`serve ended before it was ready: ${words}`))))
  })
  return {
    process: child,
    address: await ready,
    lines,
    async stop(signal = 'SIGTERM') {
      const ended = untilExit(child)
      child.kill(signal)
      return ended
    },
  }
}

export function startProcess(
  commandLine: readonly string[],
  { env = {}, folder = PROJECT_FOLDER }: CommandOptions,
): ChildProcess {
  const inherited = { PATH: process.env['PATH'], HOME: process.env['HOME'] }
  return spawn(process.execPath, [MAIN, ...commandLine], { cwd: folder, env: { ...inherited, ...env }, stdio: 'pipe' })
}

export async function untilExit(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)))
}

async function readAll(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = ''
  stream?.setEncoding('utf8')
  for await (const piece of stream ?? []) text += String(piece)
  return text
}

import { watchParent } from './parent-watch.ts'

/** What a command may touch of the world around it; tests hand in another one. */
export interface World {
  env: Readonly<Record<string, string | undefined>>
  /** Folder the command was started in. */
  folder: string
  stdin: Input
  stdout: Output
  stderr: Output
  /** Fires once when the person or the system asks the command to stop. */
  stop: AbortSignal
}

export interface Output {
  write(text: string): void
  isTerminal: boolean
  /** Characters in a line; undefined when it is no terminal. */
  columns: number | undefined
}

export interface Input {
  /** Everything that is handed in. */
  read(): Promise<string>
  isTerminal: boolean
}

/** The process as it is. Signals reach `stop`; a second one ends the process at once. */
export function createProcessWorld(): World {
  return {
    env: process.env,
    folder: process.cwd(),
    stdin: { isTerminal: process.stdin.isTTY, read: readStdin },
    stdout: describeStream(process.stdout),
    stderr: describeStream(process.stderr),
    stop: watchSignals(),
  }
}

function describeStream(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    get columns() {
      return stream.isTTY ? stream.columns : undefined
    },
  }
}

async function readStdin(): Promise<string> {
  process.stdin.setEncoding('utf8')
  let text = ''
  for await (const piece of process.stdin) text += piece as string
  return text
}

function watchSignals(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(130)
      stop.abort(signal)
    })
  }
  watchParent(() => stop.abort('SIGTERM'))
  return stop.signal
}

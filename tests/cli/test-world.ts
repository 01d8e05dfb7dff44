import type { World } from '../../src/cli/world.ts'

export interface TestWorld {
  world: World
  /** What was written so far. */
  readonly stdout: string
  readonly stderr: string
}

/** A world that keeps what is written and hands in what the test says. */
export function createTestWorld({
  env = {},
  folder = process.cwd(),
  stdin = '',
  columns,
  stop = new AbortController().signal,
}: { env?: Record<string, string>; folder?: string; stdin?: string; columns?: number; stop?: AbortSignal } = {}): TestWorld {
  const written = { stdout: '', stderr: '' }
  function describe(name: 'stdout' | 'stderr'): World['stdout'] {
    return { write: (text) => void (written[name] += text), isTerminal: columns !== undefined, columns }
  }
  const world: World = {
    env,
    folder,
    stdin: { isTerminal: false, read: () => Promise.resolve(stdin) },
    stdout: describe('stdout'),
    stderr: describe('stderr'),
    stop,
  }
  return {
    world,
    get stdout() {
      return written.stdout
    },
    get stderr() {
      return written.stderr
    },
  }
}

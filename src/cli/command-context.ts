import type { World } from './world.ts'

/** What a command is given. */
export interface CommandContext {
  world: World
  /** The package's own folder, with `cypher`, `data` and `dist`. */
  packageFolder: string
  version: string
  /** Ends with this code although nothing was thrown: the answer itself is bad news. */
  setExit: (code: 1 | 2) => void
}

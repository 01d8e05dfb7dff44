import { join, relative, resolve } from 'node:path'
import type { CommandContext } from './command-context.ts'

export interface CorpusFolder {
  path: string
  /** As a person would write it. */
  shown: string
}

/** The folder a command names, or the flagship corpus. */
export function locateCorpus(
  { world, packageFolder }: Pick<CommandContext, 'world' | 'packageFolder'>,
  folder?: string,
): CorpusFolder {
  const path = folder === undefined ? join(packageFolder, 'data', 'jingdezhen') : resolve(world.folder, folder)
  return { path, shown: folder ?? (relative(world.folder, path) || '.') }
}

import { join, relative, resolve } from 'node:path'
import type { CommandContext } from './command-context.ts'

export interface CorpusFolder {
  path: string
  /** As a person would write it. */
  shown: string
  /** It is the one that comes with the package. */
  isShipped: boolean
}

/** The folder a command names, or the flagship corpus. */
export function locateCorpus(
  { world, packageFolder }: Pick<CommandContext, 'world' | 'packageFolder'>,
  folder?: string,
): CorpusFolder {
  const shipped = join(packageFolder, 'data', 'jingdezhen')
  const path = folder === undefined ? shipped : resolve(world.folder, folder)
  return { path, shown: folder ?? (relative(world.folder, path) || '.'), isShipped: path === shipped }
}

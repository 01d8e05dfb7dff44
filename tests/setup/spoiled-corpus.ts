import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { buildSeed, type Seed } from '../../src/corpus/build-seed.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { describeFault } from '../../src/corpus/fault.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'

export const SMALL_TOWN = join(import.meta.dirname, '../fixtures/small-town')

/** One change to one file of the small town: a text that stands there exactly once and what takes its place, or a row added. */
export interface Spoil {
  file: string
  /** Null adds `to` at the end. */
  from: string | RegExp | null
  to: string
}

/** Runs `use` on a copy of the small town with some files changed, and takes the copy away again. */
export async function useSpoiled<Result>(spoils: readonly Spoil[], use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'xianjie-corpus-'))
  try {
    await cp(SMALL_TOWN, folder, { recursive: true })
    for (const { file, from, to } of spoils) {
      const path = join(folder, file)
      const text = await readFile(path, 'utf8')
      if (from !== null) expect(text.split(from).length, `“${String(from)}” once in ${file}`).toBe(2)
      await writeFile(path, from === null ? text + to : text.replace(from, to))
    }
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The faults of a folder as people read them; empty when it is sound. */
export async function listFaults(folder: string): Promise<string[]> {
  const read = await readCorpus(folder)
  return 'faults' in read ? read.faults.map(describeFault) : []
}

/** A folder that must be sound, as a corpus. */
export async function readSound(folder: string): Promise<Corpus> {
  const read = await readCorpus(folder)
  if ('faults' in read) throw new Error(read.faults.map(describeFault).join('\n'))
  return read.corpus
}

/** A folder that must be sound, as what seeds it. */
export async function readSeed(folder: string): Promise<Seed> {
  return buildSeed(await readSound(folder))
}

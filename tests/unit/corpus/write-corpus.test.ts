import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Corpus } from '../../../src/corpus/corpus.ts'
import { hashCorpus } from '../../../src/corpus/hash-corpus.ts'
import { readCorpus } from '../../../src/corpus/read-corpus.ts'
import { writeCorpus } from '../../../src/corpus/write-corpus.ts'
import { SMALL_TOWN, useSpoiled } from './spoiled-corpus.ts'

async function readSound(folder: string): Promise<Corpus> {
  const read = await readCorpus(folder)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.corpus
}

test('what is written reads back the same, and writing it again changes no byte', async () => {
  const spoils = [{ file: 'topics.csv', from: '窑炉,Kilns,自拟主题', to: '"窑,炉","He said ""kiln""","一行\n两行"' }]
  const corpus = await useSpoiled(spoils, readSound)
  const folder = await mkdtemp(join(tmpdir(), 'xianjie-corpus-'))
  try {
    await writeCorpus(corpus, folder)
    const again = await readSound(folder)
    expect(again).toEqual(corpus)
    expect(again.rows.topics[1]).toMatchObject({ name_zh: '窑,炉', name_en: 'He said "kiln"', note: '一行\n两行' })
    const before = await readFile(join(folder, 'topics.csv'), 'utf8')
    await writeCorpus(again, folder)
    expect(await readFile(join(folder, 'topics.csv'), 'utf8')).toBe(before)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('the fixture itself is in the written form', async () => {
  const corpus = await readSound(SMALL_TOWN)
  const folder = await mkdtemp(join(tmpdir(), 'xianjie-corpus-'))
  try {
    await writeCorpus(corpus, folder)
    for (const file of await readdir(folder)) {
      if (file.endsWith('.csv'))
        expect(await readFile(join(folder, file), 'utf8')).toBe(await readFile(join(SMALL_TOWN, file), 'utf8'))
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('the hash follows what the corpus says, not how its files are saved', async () => {
  const hash = hashCorpus(await readSound(SMALL_TOWN))
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  const saved = await useSpoiled([{ file: 'corpus.csv', from: 'id,title_zh', to: '\uFEFFid,title_zh' }], readSound)
  expect(hashCorpus(saved)).toBe(hash)
  const changed = await useSpoiled([{ file: 'topics.csv', from: 'Kilns', to: 'Ovens' }], readSound)
  expect(hashCorpus(changed)).not.toBe(hash)
  const text = await useSpoiled([{ file: 'texts/town-sti.txt', from: /\n$/, to: '\n\n' }], readSound)
  expect(hashCorpus(text)).not.toBe(hash)
})

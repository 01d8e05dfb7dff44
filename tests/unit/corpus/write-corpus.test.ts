import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeCorpus } from '../../../src/corpus/write-corpus.ts'
import { readSound, SMALL_TOWN, useSpoiled } from '../../setup/spoiled-corpus.ts'

test('what is written reads back the same, and writing it again changes no byte', async () => {
  const spoils = [{ file: 'topics.csv', from: '窑炉,Kilns,自拟主题', to: '"窑,炉","He said ""kiln""","一行\n两行"' }]
  const corpus = await useSpoiled(spoils, readSound)
  const folder = await mkdtemp(join(tmpdir(), 'xianjie-corpus-'))
  try {
    await writeCorpus(corpus, folder)
    const again = await readSound(folder)
    expect(again).toEqual(corpus)
    expect(again.rows.topics[1]).toMatchObject({ name_zh: '窑,炉', name_en: 'He said "kiln"', note_zh: '一行\n两行' })
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

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EN } from '../../../src/ui/shared/dictionary/en.ts'
import { ZH } from '../../../src/ui/shared/dictionary/zh.ts'

const KEYS = Object.keys(ZH) as (keyof typeof ZH)[]

describe('the two dictionaries', () => {
  it('have the same keys', () => {
    expect(Object.keys(EN).sort()).toEqual(Object.keys(ZH).sort())
  })

  it('leave no sentence empty', () => {
    expect(KEYS.filter((key) => ZH[key].trim() === '' || EN[key].trim() === '')).toEqual([])
  })

  it('ask for the same values in every sentence', () => {
    const differing = KEYS.filter((key) => readSlots(ZH[key]).join() !== readSlots(EN[key]).join())
    expect(differing).toEqual([])
  })

  it('give each plural sentence both forms', () => {
    const stems = KEYS.filter((key) => /_(one|other)$/.test(key)).map((key) => key.replace(/_(one|other)$/, ''))
    const lonely = [...new Set(stems)].filter((stem) => !(`${stem}_one` in ZH) || !(`${stem}_other` in ZH))
    expect(lonely).toEqual([])
  })

  it('hold no sentence that no panel says', () => {
    const sources = readSources('src/ui')
    const unsaid = KEYS.map((key) => key.replace(/_(one|other)$/, '')).filter(
      (stem) => !sources.includes(`'${stem}'`) && !isComposed(stem, sources),
    )
    expect(unsaid).toEqual([])
  })

  it('keep Chinese out of English but for the name and the way back', () => {
    const mixed = KEYS.filter((key) => /\p{Script=Han}/u.test(EN[key]))
    expect(mixed).toEqual(['title', 'language.switch'])
  })

  it('use Chinese punctuation in Chinese sentences', () => {
    const western = KEYS.filter((key) => /\p{Script=Han}[,;!?]/u.test(ZH[key]))
    expect(western).toEqual([])
  })
})

function readSources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('shared/dictionary'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}

/** Whether a template such as `tab.${name}.short` makes the key. */
function isComposed(key: string, sources: string): boolean {
  const templates = [...sources.matchAll(/`([\w.]+\.)\$\{[^}]+\}([\w.]*)`/g)]
  return templates.some(([, start = '', end = '']) => key.startsWith(start) && key.endsWith(end))
}

function readSlots(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort()
}

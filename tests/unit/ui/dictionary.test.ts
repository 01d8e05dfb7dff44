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

  it('keep Chinese out of English but for the name and the way back', () => {
    const mixed = KEYS.filter((key) => /\p{Script=Han}/u.test(EN[key]))
    expect(mixed).toEqual(['title', 'language.switch'])
  })

  it('use Chinese punctuation in Chinese sentences', () => {
    const western = KEYS.filter((key) => /\p{Script=Han}[,;!?]/u.test(ZH[key]))
    expect(western).toEqual([])
  })
})

function readSlots(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort()
}
